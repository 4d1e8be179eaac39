import type { PrintedPlan } from '../../../../components/plan/printed-plan.ts';
import type { Milestone } from '../../../../lib/domain/casework/milestone.ts';
import { transitionSchema } from '../../../../lib/domain/casework/transition.ts';
import { idOf } from '../../lib/domain/casework/casework-records.ts';

const stored = {
  id: idOf(1),
  createdAt: '2025-11-20T15:00:00Z',
  updatedAt: '2025-11-20T15:00:00Z',
  createdBy: 'O. Prentiss',
  revision: 1,
  deletedAt: null,
  studentId: idOf(500),
};

/** A way back of three steps. */
export const someBridge = transitionSchema.parse({
  ...stored,
  planId: idOf(900),
  startsOn: '2026-01-12',
  steps: [
    { weeks: 1, daysPerWeek: 2, blocks: 'mornings' },
    { weeks: 1, daysPerWeek: 3, blocks: 'mornings' },
    { weeks: 2, daysPerWeek: 4, blocks: 'late start' },
  ],
  fullScheduleOn: '2026-02-09',
  supports: [{ support: 'mentor', words: '', until: null }],
  comesBackAfter: { missedDays: 2, schoolDays: 10 },
  completedOn: null,
});

const step = (number: number, text: string, check: Milestone['check'], dueOn: string) => ({
  id: idOf(number),
  text,
  check,
  dueOn,
  isReached: number === 1,
});

/** A plan with everything a plan of this kind has: 6 supports, 5 small steps, an agreement, a champion and a team of 5. */
export function fullPrintedPlan(): PrintedPlan {
  const from = '2025-11-24';
  return {
    name: 'Jaylen Okafor-Reyes',
    plan: {
      goal: 'In by 9:40 from Monday to Thursday, for six weeks, with the bus pass and the study hall.',
      language: 'en',
      sessions: [
        {
          weekdays: [1, 3],
          block: '14:30',
          minutes: 50,
          place: 'Room 12',
          format: 'in-person',
          without: [],
        },
        {
          weekdays: [6],
          block: '9:00',
          minutes: 90,
          place: '',
          format: 'live-online',
          without: [],
        },
      ],
      champion: { role: 'mentor', name: 'Omar Prentiss' },
      team: [
        { role: 'strengths-teacher', name: 'Haruki Bell' },
        { role: 'counselor', name: 'Adaeze Abara' },
        { role: 'family-liaison', name: 'Lucía Ibarra' },
        { role: 'nurse', name: 'Tomás Lindqvist' },
        { role: 'social-worker', name: 'Ngozi Whitfield' },
      ],
      checkInDays: 3,
      agreement: {
        expected: 'Jaylen is here by 9:40 from Monday to Thursday, and on Friday by 8:10.',
        supports: 'The bus pass is picked up on Monday. The study hall is open to him in block 1.',
        progress:
          'Mr. Prentiss looks at the week with Jaylen on Thursday and writes home on Friday.',
        agreed: [
          { party: 'student', name: 'Jaylen', on: '2025-11-20', how: 'signed' },
          { party: 'family', name: 'Ana Reyes', on: '2025-11-20', how: 'said-so' },
          { party: 'school', name: 'Omar Prentiss', on: '2025-11-20', how: 'signed' },
        ],
      },
    },
    supports: [
      { support: 'transport', words: 'Pass for line 14' },
      { support: 'schedule-block', words: '' },
      { support: 'tutoring', words: 'Algebra on Wednesdays' },
      { support: 'mentor', words: '' },
      { support: 'family-liaison', words: '' },
      { support: null, words: 'Breakfast in the library before the first block' },
    ],
    steps: [
      step(1, '', { kind: 'sessions', attended: 3, of: 4, from }, '2025-11-28'),
      step(2, '', { kind: 'modules', modules: 2, course: 'Algebra 1', from }, '2025-12-12'),
      step(3, '', { kind: 'days', most: 1, schoolDays: 10, from }, '2025-12-12'),
      step(
        4,
        'Meet Mr. Bell twice this week',
        { kind: 'own-words', reachedOn: null },
        '2025-12-05',
      ),
      step(5, '', { kind: 'sessions', attended: 6, of: 8, from }, '2025-12-19'),
    ],
    bridge: null,
    reviewOn: '2025-12-04',
    voice: null,
  };
}
