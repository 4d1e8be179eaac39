import { proposeTransition, type Transition } from '../../../../lib/domain/casework/transition.ts';
import type { RecordMend } from '../../../../components/plan/plan-draft-of.ts';
import type { Plan } from '../../../../lib/domain/plan.ts';
import { addDays, daysBetween } from '../../../../lib/domain/school-day.ts';

type BridgeMend = Extract<RecordMend, { kind: 'set-transition' }>;
type Bridge = Pick<
  Transition,
  'planId' | 'startsOn' | 'steps' | 'fullScheduleOn' | 'supports' | 'comesBackAfter' | 'completedOn'
>;

/**
 * The bridge that one click makes: the proposed steps, so that they end on the day of the full schedule; without steps where
 * the plan is too short for them. The Bridge tab is where people change it.
 */
export function mendedBridge(plan: Plan, { fullScheduleOn, supports }: BridgeMend): Bridge {
  const { steps, comesBackAfter } = proposeTransition(plan);
  const length = steps.reduce((sum, step) => sum + step.weeks * 7, 0);
  const hasRoom = daysBetween(plan.startsOn, fullScheduleOn) >= length;
  return {
    planId: plan.id,
    startsOn: hasRoom ? addDays(fullScheduleOn, -length) : plan.startsOn,
    steps: hasRoom ? steps : [],
    fullScheduleOn,
    supports,
    comesBackAfter,
    completedOn: null,
  };
}
