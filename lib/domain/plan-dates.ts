import type { Plan } from './plan.ts';
import { addDays, addMonths, daysBetween, earlierDay, type SchoolDay } from './school-day.ts';

type PlanSpan = Pick<Plan, 'startsOn' | 'weeks'>;

/** A plan without a review in its first two weeks is one of the seed's checks. */
const daysToFirstReview = 14;

/** Last day of a plan, included: six weeks from a Monday end on a Sunday (domain.md 5). */
export function planEnd(plan: PlanSpan): SchoolDay {
  return addDays(plan.startsOn, plan.weeks * 7 - 1);
}

/** The plan's week a day falls in, from 1; null before it starts and after it ends. */
export function planWeek(plan: PlanSpan, day: SchoolDay): number | null {
  if (day < plan.startsOn || day > planEnd(plan)) return null;
  return Math.floor(daysBetween(plan.startsOn, day) / 7) + 1;
}

/**
 * Day the next review is due: 14 days after the start, then monthly after the last review, and at the latest on the last
 * day of the plan (domain.md 4 plan checks, 5 review).
 */
export function reviewDue(plan: PlanSpan, lastReviewOn: SchoolDay | null = null): SchoolDay {
  const next =
    lastReviewOn === null ? addDays(plan.startsOn, daysToFirstReview) : addMonths(lastReviewOn, 1);
  return earlierDay(next, planEnd(plan));
}
