import { i18n } from '#i18n';
import { planEnd, planWeek } from '../../lib/domain/plan-dates.ts';
import type { Plan } from '../../lib/domain/plan.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { modelWord } from '../../lib/words/model.ts';
import { Facts } from '../ui/Facts.tsx';
import '../ui/list.css';

/** Where a plan stands today: "Week 3 of 6", "Starts Oct 6", "Ended Dec 12". */
export function planProgress(plan: Plan, today: SchoolDay): string {
  const week = planWeek(plan, today);
  if (week !== null)
    return i18n.t('student.plan.weekOf', { week: String(week), weeks: String(plan.weeks) });
  return today < plan.startsOn
    ? i18n.t('student.plan.startsOn', { day: formatDay(plan.startsOn, today) })
    : i18n.t('student.plan.endedOn', { day: formatDay(planEnd(plan), today) });
}

/** The plan as agreed: goal first, then the model, the dates and, where another model was chosen, why (ui/design.md D4). */
export function PlanSummary({ plan, today }: { plan: Plan; today: SchoolDay }) {
  return (
    <div className="stack">
      {plan.goal === '' ? (
        <p className="muted">{i18n.t('student.plan.noGoal')}</p>
      ) : (
        <p className="typed">{plan.goal}</p>
      )}
      <dl className="kv">
        <dt>{i18n.t('student.plan.model')}</dt>
        <dd>{plan.model === null ? i18n.t('student.plan.noModel') : modelWord(plan.model)}</dd>
        {plan.overrideReason !== '' && (
          <>
            <dt>{i18n.t('student.plan.why')}</dt>
            <dd>{plan.overrideReason}</dd>
          </>
        )}
        <dt>{i18n.t('student.plan.runs')}</dt>
        <dd className="dates">
          <Facts>
            {i18n.t('student.plan.fromTo', {
              from: formatDay(plan.startsOn, today),
              to: formatDay(planEnd(plan), today),
            })}
            {planProgress(plan, today)}
          </Facts>
        </dd>
      </dl>
    </div>
  );
}
