import type { Outcome } from '../../../../../lib/domain/casework/outcome.ts';
import type { Transition } from '../../../../../lib/domain/casework/transition.ts';
import { planSchema, type Plan } from '../../../../../lib/domain/plan.ts';
import { idOf, planId } from './casework-records.ts';

const fields = {
  createdAt: '2025-09-01T12:00:00Z',
  updatedAt: '2025-09-01T12:00:00Z',
  createdBy: 'counselor',
  revision: 1,
  deletedAt: null,
  studentId: idOf(500),
};

/** The plan that the other records belong to: ten weeks from 6 October. */
export function planRecord(change: Partial<Plan> = {}): Plan {
  return planSchema.parse({
    ...fields,
    id: planId,
    model: 'flexible-schedule',
    overrideReason: '',
    goal: 'In by 9:40, Mon to Thu.',
    startsOn: '2025-10-06',
    weeks: 10,
    ...change,
  });
}

/** Three weeks back to the full schedule on 5 January; support comes back after 2 missed days in 10. */
export function transitionRecord(change: Partial<Transition> = {}): Transition {
  return {
    ...fields,
    id: idOf(700),
    planId,
    startsOn: '2025-12-15',
    steps: [
      { weeks: 1, daysPerWeek: 4, blocks: 'late start' },
      { weeks: 2, daysPerWeek: 5, blocks: 'late start' },
    ],
    fullScheduleOn: '2026-01-05',
    supports: [
      { support: 'transport', words: '', until: null },
      { support: null, words: 'Mr. Bell, weekly', until: '2026-01-30' },
    ],
    comesBackAfter: { missedDays: 2, schoolDays: 10 },
    completedOn: null,
    ...change,
  };
}

/** A case that was closed as completed on the day of the full schedule. */
export function outcomeRecord(change: Partial<Outcome> = {}): Outcome {
  return {
    ...fields,
    id: idOf(710),
    planId,
    kind: 'completed',
    endedOn: '2026-01-05',
    promoted: 'unknown',
    grounds: ['goal-reached'],
    words: '',
    ...change,
  };
}
