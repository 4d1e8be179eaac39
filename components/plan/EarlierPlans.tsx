import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Outcome } from '../../lib/domain/casework/outcome.ts';
import { planEnd } from '../../lib/domain/plan-dates.ts';
import type { Plan } from '../../lib/domain/plan.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import {
  type AttendedShare,
  cameTo,
  type WorkedBefore,
} from '../../lib/domain/casework/worked-before.ts';
import { formatDay } from '../../lib/words/day.ts';
import { keyPart } from '../../lib/words/message-key.ts';
import { modelWord } from '../../lib/words/model.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { Facts } from '../ui/Facts.tsx';
import { supportName } from './support-names.ts';
import '../ui/list.css';

/** How a plan ended, in words. */
export function outcomeKindWord(kind: Outcome['kind']): string {
  return i18n.t(`plan.earlier.${keyPart(kind)}`);
}

function shareWords({ attended, held }: AttendedShare): string {
  return held === 0
    ? i18n.t('plan.earlier.noSessions')
    : i18n.t('plan.earlier.attended', {
        attended: formatCount(attended),
        held: formatCount(held),
      });
}

function PlanLine({
  plan,
  outcome,
  today,
  share,
  children,
}: {
  plan: Plan;
  outcome: Outcome | null;
  today: SchoolDay;
  share: AttendedShare;
  children: ReactNode;
}) {
  return (
    <li>
      <div>
        {plan.model === null ? i18n.t('student.plan.noModel') : modelWord(plan.model)}
        <p className="list__meta num">
          <Facts>
            {i18n.t('student.plan.fromTo', {
              from: formatDay(plan.startsOn, today),
              to: formatDay(outcome?.endedOn ?? planEnd(plan), today),
            })}
            {outcome === null ? null : outcomeKindWord(outcome.kind)}
            {shareWords(share)}
          </Facts>
        </p>
        {plan.goal === '' ? null : (
          <p className="list__meta" lang={plan.language || undefined}>
            {plan.goal}
          </p>
        )}
        {children}
      </div>
    </li>
  );
}

/** What a student came to before, each with its n: a description, not a proof (domain.md 5). */
function Worked({ worked }: { worked: WorkedBefore }) {
  const supports = cameTo(worked);
  if (supports.length === 0) return null;
  return (
    <div className="stack stack--1">
      <p className="sm strong">{i18n.t('plan.earlier.worked')}</p>
      <ul className="list list--1">
        {supports.map((one) => (
          <li key={supportName(one)}>
            <div>
              {supportName(one)}
              <p className="list__meta num">{shareWords(one)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className="xs muted">{i18n.t('plan.earlier.caution')}</p>
    </div>
  );
}

/** Plans before this one, newest first, with how they ended and what the student came to. */
export function EarlierPlans({
  plans,
  worked,
  today,
  earlier,
}: {
  plans: readonly { plan: Plan; outcome: Outcome | null; share: AttendedShare }[];
  worked: WorkedBefore;
  today: SchoolDay;
  /** How a plan stood before, under it. */
  earlier: (plan: Plan) => ReactNode;
}) {
  return (
    <div className="stack">
      <ul className="list list--1">
        {plans.map((one) => (
          <PlanLine key={one.plan.id} {...one} today={today}>
            {earlier(one.plan)}
          </PlanLine>
        ))}
      </ul>
      <Worked worked={worked} />
    </div>
  );
}
