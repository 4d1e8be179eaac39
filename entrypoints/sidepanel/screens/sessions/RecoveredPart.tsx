import { i18n } from '#i18n';
import { EarnedList } from '../../../../components/sessions/EarnedList.tsx';
import { idsBesideTheCap } from '../../../../components/sessions/obligation-form-value.ts';
import { type Absences, RecoveredTime } from '../../../../components/sessions/RecoveredTime.tsx';
import { ItemActions } from '../../../../components/case/ItemActions.tsx';
import { Button, LinkButton } from '../../../../components/ui/Button.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import { recoveredTime } from '../../../../lib/domain/casework/recovered-time.ts';
import type { RecoveryObligation } from '../../../../lib/domain/casework/recovery-obligation.ts';
import { schoolYearOf } from '../../../../lib/domain/school-calendar.ts';
import { formatDay } from '../../../../lib/words/day.ts';
import type { CaseView } from '../student/case-view.ts';
import { useRemoval } from '../student/use-removal.ts';
import { newEarnedId } from './EarnedEditor.tsx';

/** Days absent this school year, where a count in days of the year to date is known: anything else is unknown, not 0. */
export function absencesThisYear({ figures, today }: CaseView): Absences {
  if (figures === null || !figures.standing.judged) return null;
  const { absences, asOf } = figures.standing;
  if (schoolYearOf(asOf).from !== schoolYearOf(today).from) return null;
  return { days: absences, asOf };
}

/** "Whole days", or the course the time is for. */
function obligationName({ unit, course }: RecoveryObligation): string {
  return unit === 'course' ? course : i18n.t('sessions.recovered.wholeDay');
}

type LedgerProps = { view: CaseView; obligation: RecoveryObligation; isBesideTheCap: boolean };

function LedgerEntries({ view, obligation }: LedgerProps) {
  const { file, today, forms } = view;
  const remove = useRemoval();
  const entries = file.earnedTime.filter((entry) => entry.obligationId === obligation.id);
  const ledger = recoveredTime(obligation, entries, absencesThisYear(view), today);
  return (
    <>
      {ledger.isFull ? null : (
        <div>
          <Button
            size="sm"
            label={i18n.t('sessions.recovered.earnFor', { name: obligationName(obligation) })}
            onPress={() => forms.open({ kind: 'earned', id: newEarnedId(obligation.id) })}
          >
            <Icon name="plus" size="sm" />
            {i18n.t('sessions.recovered.earn')}
          </Button>
        </div>
      )}
      <EarnedList
        entries={entries}
        counted={ledger.entries}
        today={today}
        onEdit={({ id }) => forms.open({ kind: 'earned', id })}
        onRemove={({ id, date }) =>
          remove(
            'earnedTime',
            id,
            i18n.t('sessions.recovered.entryName', { day: formatDay(date, today) }),
          )
        }
      />
    </>
  );
}

function Ledger(props: LedgerProps) {
  const { view, obligation, isBesideTheCap } = props;
  const { file, today, forms } = view;
  const remove = useRemoval();
  const absences = absencesThisYear(view);
  const name = obligationName(obligation);
  return (
    <div className="stack stack--2 ledger">
      <div className="split split--center">
        <h3 className="sm strong">{name}</h3>
        <ItemActions
          name={i18n.t('sessions.recovered.nameOf', { name })}
          onEdit={() => forms.open({ kind: 'obligation', id: obligation.id })}
          onRemove={() => remove('obligations', obligation.id, name)}
        />
      </div>
      <RecoveredTime
        obligation={obligation}
        ledger={recoveredTime(obligation, file.earnedTime, absences, today)}
        absences={absences}
        isBesideTheCap={isBesideTheCap}
        today={today}
      />
      {isBesideTheCap ? null : <LedgerEntries {...props} />}
    </div>
  );
}

/** Recovered time beside absences, by the rule the school chose (domain.md 6). */
export function RecoveredPart({ view }: { view: CaseView }) {
  const { obligations } = view.file;
  const beside = idsBesideTheCap(obligations);
  return (
    <Section
      title={i18n.t('sessions.recovered.title')}
      action={
        <LinkButton
          small
          label={i18n.t('sessions.recovered.addTitle')}
          onPress={() => view.forms.open({ kind: 'obligation', id: null })}
        >
          <Icon name="plus" size="sm" />
          {i18n.t('sessions.recovered.add')}
        </LinkButton>
      }
    >
      {obligations.length === 0 ? (
        <p className="sm muted">{i18n.t('sessions.recovered.none')}</p>
      ) : (
        obligations.map((obligation) => (
          <Ledger
            key={obligation.id}
            view={view}
            obligation={obligation}
            isBesideTheCap={beside.has(obligation.id)}
          />
        ))
      )}
    </Section>
  );
}
