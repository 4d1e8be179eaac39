import { i18n } from '#i18n';
import {
  milestoneState,
  type MilestoneEvidence,
} from '../../lib/domain/casework/milestone-state.ts';
import type { Milestone } from '../../lib/domain/casework/milestone.ts';
import type { Outcome } from '../../lib/domain/casework/outcome.ts';
import type { Review } from '../../lib/domain/casework/review.ts';
import type { Transition } from '../../lib/domain/casework/transition.ts';
import type { Plan } from '../../lib/domain/plan.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { keyPart } from '../../lib/words/message-key.ts';
import { modelWord } from '../../lib/words/model.ts';
import { outcomeKindWord } from '../bridge/outcome-words.ts';
import { decisionWord } from '../bridge/review-words.ts';
import { stepName } from '../plan/step-words.ts';
import type { HistoryEvent } from './history-event.ts';

/** Every plan on its first day. */
export function planEvents(plans: readonly Plan[]): HistoryEvent[] {
  return plans.map((plan) => ({
    id: plan.id,
    kind: 'plan',
    day: plan.startsOn,
    at: plan.createdAt,
    icon: 'bridge',
    title:
      plan.model === null
        ? i18n.t('student.history.plan')
        : i18n.t('student.history.planWith', { model: modelWord(plan.model) }),
    detail: plan.overrideReason || null,
  }));
}

/** Steps on the day they were reached, and those that are over on the day they were for, without blame. */
export function stepEvents(
  milestones: readonly Milestone[],
  evidence: MilestoneEvidence,
  today: SchoolDay,
): HistoryEvent[] {
  return milestones.flatMap((step): HistoryEvent[] => {
    const { state, reachedOn } = milestoneState(step, evidence, today);
    if (state === 'open') return [];
    const day = state === 'reached' ? (reachedOn ?? step.dueOn) : step.dueOn;
    const base = { id: step.id, kind: 'plan', day, at: step.updatedAt } as const;
    const detail =
      state === 'reached'
        ? i18n.t('student.history.reached')
        : i18n.t(`why.history.step.${keyPart(state)}`);
    return [{ ...base, icon: 'milestone', title: stepName(step), detail }];
  });
}

/** Team reviews with what was decided; the reason stands with the review. */
export function reviewEvents(reviews: readonly Review[]): HistoryEvent[] {
  return reviews.map((review) => ({
    id: review.id,
    kind: 'plan',
    day: review.heldOn,
    at: review.createdAt,
    icon: 'people',
    title: i18n.t('why.history.review'),
    detail: decisionWord(review.decision),
  }));
}

/** How plans ended. */
export function outcomeEvents(outcomes: readonly Outcome[]): HistoryEvent[] {
  return outcomes.map((outcome) => ({
    id: outcome.id,
    kind: 'plan',
    day: outcome.endedOn,
    at: outcome.createdAt,
    icon: 'archive',
    title: i18n.t('why.history.ended'),
    detail: outcomeKindWord(outcome.kind),
  }));
}

type BridgeDay = { at: 'starts' | 'full' | 'completed'; day: SchoolDay };

function bridgeDays({ startsOn, fullScheduleOn, completedOn }: Transition): BridgeDay[] {
  const done: BridgeDay[] = completedOn === null ? [] : [{ at: 'completed', day: completedOn }];
  return [{ at: 'starts', day: startsOn }, { at: 'full', day: fullScheduleOn }, ...done];
}

/** The way back to the full schedule, as far as its days have come. */
export function transitionEvents(
  transitions: readonly Transition[],
  today: SchoolDay,
): HistoryEvent[] {
  return transitions.flatMap((bridge) =>
    bridgeDays(bridge)
      .filter(({ day }) => day <= today)
      .map(({ at, day }) => ({
        id: `${bridge.id} ${at}`,
        kind: 'plan',
        day,
        at: bridge.updatedAt,
        icon: 'bridge',
        title: i18n.t(`why.history.bridge.${at}`),
        detail: null,
      })),
  );
}
