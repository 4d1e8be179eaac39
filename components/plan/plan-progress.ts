import { i18n } from '#i18n';
import { planEnd, planWeek } from '../../lib/domain/plan-dates.ts';
import type { Plan } from '../../lib/domain/plan.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';

/** Where a plan stands today: "Week 3 of 6", "Starts Oct 6", "Ended Dec 12". */
export function planProgress(plan: Pick<Plan, 'startsOn' | 'weeks'>, today: SchoolDay): string {
  const week = planWeek(plan, today);
  if (week !== null) {
    return i18n.t('student.plan.weekOf', { week: String(week), weeks: String(plan.weeks) });
  }
  return today < plan.startsOn
    ? i18n.t('student.plan.startsOn', { day: formatDay(plan.startsOn, today) })
    : i18n.t('student.plan.endedOn', { day: formatDay(planEnd(plan), today) });
}
