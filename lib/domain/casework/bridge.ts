import type { Plan } from '../plan.ts';
import type { SchoolDay } from '../school-day.ts';
import { firstFrom } from './agenda-facts.ts';
import { leftOn, outcomeOf } from './case-end.ts';
import { liveRecords } from './live-records.ts';
import type { Readings } from './missed-days.ts';
import type { Outcome } from './outcome.ts';
import { relapseAfter, type Relapse } from './relapse.ts';
import { lastReview, type Review } from './review.ts';
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

/** Days on which a team decided, by `today`: a review always carries a decision and its reason (domain.md 5). */
function decisionDays(reviews: readonly Review[], today: SchoolDay): SchoolDay[] {
  return liveRecords(reviews)
    .map(({ heldOn }) => heldOn)
    .filter((day) => day <= today);
}

/** The case was closed once the last window of the watch was over: nobody is watched any more. */
function isWatchOver(
  { planId, completedOn }: Completed,
  { outcomes, reviews }: RelapseRecords,
  readings: Readings,
  today: SchoolDay,
): boolean {
  const outcome = outcomeOf(planId, outcomes);
  const review = lastReview(planId, reviews, today);
  const closedOn = outcome?.endedOn ?? (review?.decision === 'close' ? review.heldOn : null);
  if (closedOn === null) return false;
  const end = watchAfter(completedOn, readings, null, today).at(-1)?.window?.to ?? null;
  return end !== null && closedOn >= end;
}

/** Records of one student that say whether a relapse is open. */
export type RelapseRecords = BridgeRecords & { reviews: readonly Review[] };

/**
 * The relapse that calls for support again, for This week and for the case alike: the agreed trigger was met after the last bridge
 * was completed, no other plan has begun since, and no team has decided since; each decision begins the count anew. A call or a
 * note does not answer it: what comes back is support, and only a plan or a decision brings it (domain.md 5). Null without a
 * trigger, before completion, where the plan ended without being completed or the student left the school, and once the case was
 * closed after its watch.
 */
export function openRelapse(
  records: RelapseRecords,
  readings: Readings,
  today: SchoolDay,
): { transition: Transition; relapse: Relapse } | null {
  const { transitions, outcomes, plans, reviews } = records;
  const transition = liveRecords(transitions)
    .filter((one): one is Completed => isCompleted(one, today))
    .toSorted((one, other) => (one.completedOn < other.completedOn ? -1 : 1))
    .at(-1);
  if (!transition?.comesBackAfter) return null;
  const outcome = outcomeOf(transition.planId, outcomes);
  if (leftOn(outcome) !== null || (outcome !== null && outcome.kind !== 'completed')) return null;
  if (isSupportedAgain(plans, transition)) return null;
  if (isWatchOver(transition, records, readings, today)) return null;
  const decided = decisionDays(reviews, today);
  for (let since: SchoolDay | null = transition.completedOn; since !== null;) {
    const relapse = relapseAfter(since, transition.comesBackAfter, readings, today);
    if (relapse === null) return null;
    since = firstFrom(decided, relapse.on);
    if (since === null) return { transition, relapse };
  }
  return null;
}

/** Another plan was begun after the return: that one has its own bridge. */
function isSupportedAgain(plans: readonly Plan[], { planId, completedOn }: Completed): boolean {
  return liveRecords(plans).some(({ id, startsOn }) => id !== planId && startsOn > completedOn);
}
