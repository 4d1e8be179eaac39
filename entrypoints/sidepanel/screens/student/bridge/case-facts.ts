import { openRelapse, transitionOf, watchesOf } from '../../../../../lib/domain/casework/bridge.ts';
import { outcomeOf } from '../../../../../lib/domain/casework/case-end.ts';
import type { ClosingFacts } from '../../../../../lib/domain/casework/closing.ts';
import { followUps, openFollowUps } from '../../../../../lib/domain/casework/follow-up.ts';
import type { Readings } from '../../../../../lib/domain/casework/missed-days.ts';
import type { Outcome } from '../../../../../lib/domain/casework/outcome.ts';
import type { Relapse } from '../../../../../lib/domain/casework/relapse.ts';
import { nextReviewDue } from '../../../../../lib/domain/casework/review.ts';
import type { Transition } from '../../../../../lib/domain/casework/transition.ts';
import { watchAfter, type Watch } from '../../../../../lib/domain/casework/watch.ts';
import {
  workedBefore,
  type WorkedBefore,
} from '../../../../../lib/domain/casework/worked-before.ts';
import type { Plan } from '../../../../../lib/domain/plan.ts';
import { addDays, type SchoolDay } from '../../../../../lib/domain/school-day.ts';
import type { Settings } from '../../../../../lib/domain/settings.ts';
import type { CaseFile } from '../../../../../lib/store/case-file.ts';

/** Everything the way back of one plan is drawn from. */
export type BridgeFacts = {
  transition: Transition | null;
  outcome: Outcome | null;
  watches: Watch[];
  relapse: Relapse | null;
  worked: WorkedBefore;
  /** The day of the next review; null where none is due any more. */
  reviewDue: SchoolDay | null;
  closing: ClosingFacts;
};

type Known = { file: CaseFile; settings: Pick<Settings, 'calendar'>; today: SchoolDay };

/** The windows as they would be, from the full schedule on, while the return is not completed. */
export function watchesAhead(
  transition: Transition,
  readings: Readings,
  today: SchoolDay,
): Watch[] {
  return watchAfter(addDays(transition.fullScheduleOn, -1), readings, null, today);
}

/** Readings of one case as the rules take them. */
export function readingsOf({ file, settings }: Omit<Known, 'today'>): Readings {
  return { snapshots: file.snapshots, calendar: settings.calendar };
}

/** What is known about the way back of a plan today. */
export function bridgeFacts(plan: Plan, known: Known): BridgeFacts {
  const { file, today } = known;
  const readings = readingsOf(known);
  const transition = transitionOf(plan.id, file.transitions);
  const outcome = outcomeOf(plan.id, file.outcomes);
  const watches = watchesOf(transition, file.outcomes, readings, today);
  const open = openFollowUps(followUps(file.sessions, file, today));
  return {
    transition,
    outcome,
    watches,
    relapse: openRelapse(file, readings, today)?.relapse ?? null,
    worked: workedBefore(file.plans, file.sessions, today),
    reviewDue: outcome === null ? nextReviewDue(plan, file.reviews, today) : null,
    closing: { openFollowUps: open.length, watches },
  };
}
