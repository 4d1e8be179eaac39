import { earlierDay, laterDay, type SchoolDay } from '../../lib/domain/school-day.ts';
import type { RatedPoint, ReadingPoint } from './reading-point.ts';

export type PlanSpan = { startsOn: SchoolDay; endsOn: SchoolDay };

const dayNumber = (day: SchoolDay): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/**
 * Days enrolled on a school day, between the two readings around it. Null outside of the readings: nothing is known
 * there, and nothing is drawn.
 */
export function enrolledOn(points: readonly RatedPoint[], day: SchoolDay): number | null {
  const after = points.findIndex((point) => point.asOf >= day);
  const next = points[after];
  if (next === undefined) return null;
  if (next.asOf === day) return next.enrolled;
  const previous = points[after - 1];
  if (previous === undefined) return null;
  const part =
    (dayNumber(day) - dayNumber(previous.asOf)) / (dayNumber(next.asOf) - dayNumber(previous.asOf));
  return previous.enrolled + part * (next.enrolled - previous.enrolled);
}

/** Where the plan lies on the days axis: from its first day to its last, or to the last reading while it runs. */
export function planBand(
  points: readonly RatedPoint[],
  plan: PlanSpan | null,
): { from: number; to: number } | null {
  const last = points.at(-1);
  if (plan === null || last === undefined) return null;
  const from = enrolledOn(points, plan.startsOn);
  if (from === null) return null;
  return { from, to: enrolledOn(points, plan.endsOn) ?? last.enrolled };
}

/** Whether a day lies from the first to the last reading. */
export function isBetween(points: readonly ReadingPoint[], day: SchoolDay): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return first !== undefined && last !== undefined && day >= first.asOf && day <= last.asOf;
}

/** The days of a plan that readings cover, for an axis of days; null where there are none. */
export function daySpan(points: readonly ReadingPoint[], plan: PlanSpan): PlanSpan | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || plan.endsOn < first.asOf || plan.startsOn > last.asOf) return null;
  return {
    startsOn: laterDay(plan.startsOn, first.asOf),
    endsOn: earlierDay(plan.endsOn, last.asOf),
  };
}
