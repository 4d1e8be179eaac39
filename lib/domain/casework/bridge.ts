import type { Plan } from '../plan.ts';
import type { SchoolDay } from '../school-day.ts';
import { leftOn, outcomeOf } from './case-end.ts';
import { liveRecords } from './live-records.ts';
import type { Readings } from './missed-days.ts';
import type { Outcome } from './outcome.ts';
import { relapseAfter, type Relapse } from './relapse.ts';
import type { Transition } from './transition.ts';
import { watchAfter, type Watch } from './watch.ts';

/** Records of one student that the bridge back rests on. */
export type BridgeRecords = {
  transitions: readonly Transition[];
  outcomes: readonly Outcome[];
  plans: readonly Plan[];
};

/** The bridge of a plan: the newest one outside the bin; null where nobody planned one. */
export function transitionOf(
  planId: string,
  transitions: readonly Transition[],
): Transition | null {
  const own = liveRecords(transitions).filter((one) => one.planId === planId);
  return own.toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1)).at(-1) ?? null;
}

/** The 20, 40 and 60 school days after a bridge was completed; none while it is not. */
export function watchesOf(
  transition: Transition | null,
  outcomes: readonly Outcome[],
  readings: Readings,
  today: SchoolDay,
): Watch[] {
  if (transition === null || !isCompleted(transition, today)) return [];
  const left = leftOn(outcomeOf(transition.planId, outcomes));
  return watchAfter(transition.completedOn, readings, left, today);
}

type Completed = Transition & { completedOn: SchoolDay };

function isCompleted(transition: Transition, today: SchoolDay): transition is Completed {
  return transition.completedOn !== null && transition.completedOn <= today;
}

/**
 * The relapse that calls for support again: the agreed trigger was met after the last bridge was completed, and no other plan has
 * begun since. Null without a trigger, before completion, and once the student has left the school (domain.md 5).
 */
export function openRelapse(
  { transitions, outcomes, plans }: BridgeRecords,
  readings: Readings,
  today: SchoolDay,
): { transition: Transition; relapse: Relapse } | null {
  const transition = liveRecords(transitions)
    .filter((one): one is Completed => isCompleted(one, today))
    .toSorted((one, other) => (one.completedOn < other.completedOn ? -1 : 1))
    .at(-1);
  if (!transition?.comesBackAfter) return null;
  if (leftOn(outcomeOf(transition.planId, outcomes)) !== null) return null;
  if (isSupportedAgain(plans, transition)) return null;
  const relapse = relapseAfter(transition.completedOn, transition.comesBackAfter, readings, today);
  return relapse && { transition, relapse };
}

/** Another plan was begun after the return: that one has its own bridge. */
function isSupportedAgain(plans: readonly Plan[], { planId, completedOn }: Completed): boolean {
  return liveRecords(plans).some(({ id, startsOn }) => id !== planId && startsOn > completedOn);
}
