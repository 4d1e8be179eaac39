import type { Milestone } from '../../lib/domain/casework/milestone.ts';
import type { PlanSupport } from '../../lib/domain/casework/support.ts';
import type { Transition } from '../../lib/domain/casework/transition.ts';
import type { Plan } from '../../lib/domain/plan.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';

/** A step on paper: only what was reached or is still to come; nothing on it says what was not. */
export type PaperStep = Pick<Milestone, 'id' | 'text' | 'check' | 'dueOn'> & { isReached: boolean };

/** What is printed of a plan. There is no field for a count, a tier, a cause or a note, so that none can get onto the paper. */
export type PrintedPlan = {
  name: string;
  plan: Pick<
    Plan,
    'goal' | 'language' | 'sessions' | 'champion' | 'team' | 'checkInDays' | 'agreement'
  >;
  supports: readonly Pick<PlanSupport, 'support' | 'words'>[];
  steps: readonly PaperStep[];
  bridge: Transition | null;
  reviewOn: SchoolDay | null;
  /** The student's own words, where the student said yes to their being printed; else null. */
  voice: string | null;
};
