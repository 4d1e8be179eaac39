import { i18n } from '#i18n';
import type { RecoveredTime as Ledger } from '../../lib/domain/casework/recovered-time.ts';
import type { RecoveryObligation } from '../../lib/domain/casework/recovery-obligation.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { Callout } from '../ui/Callout.tsx';
import { Meter } from '../ui/Meter.tsx';
import { minutesWord } from './session-words.ts';

/** Days absent as the school's page has them, for the one number beside the other; null is unknown. */
export type Absences = { days: number; asOf: SchoolDay } | null;

function AbsentNumber({ absences, today }: { absences: Absences; today: SchoolDay }) {
  return (
    <div>
      <p className="label">{i18n.t('sessions.recovered.absent')}</p>
      <p className={absences === null ? 'muted' : 'figure-xl num'}>
        {absences === null
          ? i18n.t('sessions.recovered.absentUnknown')
          : formatCount(absences.days)}
      </p>
      <p className="xs muted">
        {absences === null
          ? i18n.t('sessions.recovered.absentUnknownText')
          : i18n.t('sessions.recovered.unchanged', { day: formatDay(absences.asOf, today) })}
      </p>
    </div>
  );
}

function capWords({ days }: Ledger): string {
  const most = days?.cap.most ?? null;
  if (most === null) return '';
  return i18n.t('sessions.recovered.atMost', { n: formatCount(most) });
}

function TowardsNext({ ledger }: { ledger: Ledger }) {
  const { towardsNext, isFull } = ledger;
  if (isFull) return <p className="xs muted">{i18n.t('sessions.recovered.full')}</p>;
  if (towardsNext === null) return null;
  const label = i18n.t('sessions.recovered.towards', {
    n: formatCount(towardsNext.minutes),
    of: formatCount(towardsNext.of),
  });
  return (
    <>
      <Meter label={label} value={towardsNext.minutes} of={towardsNext.of} />
      <p className="xs muted num">{label}</p>
    </>
  );
}

/** What stands beside absences today, and what is ahead of them. */
function CreditedLine({ ledger }: { ledger: Ledger }) {
  const { days } = ledger;
  if (days === null) return null;
  if (days.credited === null || days.banked === null) {
    return <p className="xs muted">{i18n.t('sessions.recovered.creditUnknown')}</p>;
  }
  if (days.banked.recoveredDays === 0) return null;
  return (
    <p className="xs muted">
      {i18n.t('sessions.recovered.banked', {
        credited: formatCount(days.credited.recoveredDays),
        banked: formatCount(days.banked.recoveredDays),
      })}
    </p>
  );
}

function RecoveredNumber({ ledger }: { ledger: Ledger }) {
  const { days, minutes } = ledger;
  return (
    <div>
      <p className="label">{i18n.t('sessions.recovered.recovered')}</p>
      <p>
        <span className="figure-xl num">
          {days === null ? minutesWord(minutes) : formatCount(days.earned.recoveredDays)}
        </span>{' '}
        <span className="sm muted">{capWords(ledger)}</span>
      </p>
      {days === null ? (
        <p className="xs muted">{i18n.t('sessions.recovered.noDays')}</p>
      ) : (
        <TowardsNext ledger={ledger} />
      )}
      <CreditedLine ledger={ledger} />
    </div>
  );
}

function owedWords({ owed }: Ledger): string | null {
  if (owed === null) return null;
  return i18n.t('sessions.recovered.owedLeft', {
    left: minutesWord(owed.left),
    all: minutesWord(owed.minutes),
  });
}

function ruleWords({ rule, deadline }: RecoveryObligation, today: SchoolDay): string[] {
  const words = [
    rule.preset === 'free'
      ? i18n.t('sessions.recovered.freeLine')
      : i18n.t('sessions.recovered.californiaLine'),
  ];
  if (deadline !== null) {
    words.push(i18n.t('sessions.recovered.until', { day: formatDay(deadline, today) }));
  }
  return words;
}

/** Two numbers side by side: days absent, and days recovered, which change nothing there (ui/design.md D5). */
export function RecoveredTime({
  obligation,
  ledger,
  absences,
  isBesideTheCap,
  today,
}: {
  obligation: RecoveryObligation;
  ledger: Ledger;
  absences: Absences;
  /** Another one of the student has the cap already: then no days are made of this one. */
  isBesideTheCap: boolean;
  today: SchoolDay;
}) {
  if (isBesideTheCap) {
    return (
      <Callout kind="caution" title={i18n.t('sessions.recovered.secondCap')}>
        {i18n.t('sessions.recovered.secondCapText')}
      </Callout>
    );
  }
  const owed = owedWords(ledger);
  return (
    <div className="stack stack--2">
      <div className="two-numbers">
        <AbsentNumber absences={absences} today={today} />
        <RecoveredNumber ledger={ledger} />
      </div>
      {owed === null ? null : <p className="sm">{owed}</p>}
      {ruleWords(obligation, today).map((words) => (
        <p key={words} className="xs muted">
          {words}
        </p>
      ))}
    </div>
  );
}
