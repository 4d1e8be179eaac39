import type { SchoolDay } from '../school-day.ts';
import { liveRecords } from './live-records.ts';
import type { Outcome } from './outcome.ts';

/** The outcome a plan ended with: the newest one outside the bin; null while the plan is open (domain.md 5). */
export function outcomeOf(planId: string, outcomes: readonly Outcome[]): Outcome | null {
  const own = liveRecords(outcomes).filter((outcome) => outcome.planId === planId);
  return own.toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1)).at(-1) ?? null;
}

/**
 * The last day of enrolment that an outcome tells of, for the watch after a return: a student who was transferred, or whose
 * case was closed because they left the school. Null for everyone else: who only left a plan is still enrolled.
 */
export function leftOn(
  outcome: Pick<Outcome, 'kind' | 'grounds' | 'endedOn'> | null,
): SchoolDay | null {
  if (outcome === null) return null;
  const hasLeft = outcome.kind === 'transferred' || outcome.grounds.includes('left-school');
  return hasLeft ? outcome.endedOn : null;
}
