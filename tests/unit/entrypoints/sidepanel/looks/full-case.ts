import type { Plan } from '../../../../../lib/domain/plan.ts';
import { addCasework } from '../../../../../lib/store/casework.ts';
import { savePlan } from '../../../../../lib/store/plans.ts';
import type { StaffFields } from '../../../../../lib/store/staff-records.ts';
import type { TestStore } from '../../../lib/store/fresh-store.ts';
import { fileOf } from '../student/case-bench.tsx';
import { author, fullCase } from '../why/seeds.ts';

/** A plan with everything a plan can hold, in its fourth week. */
export const planFields = {
  model: 'flexible-schedule',
  overrideReason: 'The family asked for mornings, and the shop is open then.',
  goal: 'In by 9:40, Monday to Thursday, with the catch-up block at 14:30. Until December 12.',
  startsOn: '2025-10-27',
  weeks: 7,
  language: 'en',
  aims: [
    { kind: 'momentum', weeks: 4 },
    { kind: 'recover-days', days: 3 },
    { kind: 'below-ten-percent' },
  ],
  sessions: [
    {
      weekdays: [1, 2, 3, 4],
      block: '14:30',
      minutes: 50,
      place: 'Room 204, beside the library',
      format: 'in-person',
      without: ['2025-11-11', '2025-11-27'],
    },
  ],
  supports: [
    {
      support: 'transport',
      words: 'Transit pass, Route 9',
      causes: ['transportation'],
      state: 'in-place',
    },
    { support: null, words: 'Daycare place from eight', causes: ['caregiving'], state: 'asked' },
  ],
  champion: { role: 'mentor', name: 'Haruki Bell-Featheringham' },
  team: [
    { role: 'counselor', name: 'Odalys Prentiss' },
    { role: 'family-liaison', name: 'Wren Castellanos-Achterberg' },
  ],
  checkInDays: 7,
  reviewsOn: ['2025-11-24', '2025-12-08'],
  consentOn: '2025-10-24',
  agreement: {
    expected: 'In by 9:40, Monday to Thursday.',
    supports: 'Transit pass and catch-up block.',
    progress: 'A look at the week every Tuesday with Mr. Bell.',
    agreed: [
      { party: 'student', name: 'Jaylen', on: '2025-10-24', how: 'signed' },
      { party: 'family', name: 'Rosa Okafor', on: '2025-10-24', how: 'said-so' },
    ],
  },
  interests: 'Engines, and drawing the yearbook.',
  waysOfLearning: 'Builds it first, reads about it afterwards.',
} satisfies Omit<StaffFields<'plans'>, 'studentId'>;

const bridge = {
  startsOn: '2025-11-17',
  steps: [
    { weeks: 1, daysPerWeek: 4, blocks: 'late start' },
    { weeks: 2, daysPerWeek: 5, blocks: 'late start, catch-up block' },
  ],
  fullScheduleOn: '2025-12-08',
  supports: [
    { support: 'transport', words: '', until: null },
    { support: null, words: 'Mr. Bell, weekly', until: '2026-01-16' },
  ],
  comesBackAfter: { missedDays: 2, schoolDays: 10 },
  completedOn: null,
} satisfies Omit<StaffFields<'transitions'>, 'studentId' | 'planId'>;

async function someSteps(store: TestStore, studentId: string, planId: string): Promise<void> {
  const from = '2025-10-27';
  const steps = [
    ['2025-11-07', '', { kind: 'sessions', attended: 2, of: 3, from }],
    ['2025-11-21', '', { kind: 'modules', modules: 2, course: 'Algebra 1', from }],
    ['2025-12-05', '', { kind: 'days', most: 1, schoolDays: 10, from: '2025-11-17' }],
    ['2025-11-14', 'Shop tour with his sister', { kind: 'own-words', reachedOn: '2025-11-13' }],
  ] as const;
  for (const [dueOn, text, check] of steps) {
    const step = { studentId, planId, dueOn, text, check };
    // oxlint-disable-next-line no-await-in-loop -- in the order they are listed
    await addCasework(store, 'milestones', step, author);
  }
}

async function someWork(store: TestStore, studentId: string, planId: string): Promise<void> {
  const module = { studentId, planId, credits: 0.5, startedOn: '2025-10-27' };
  const verified = { completedOn: '2025-11-13', verifier: 'Mr. Bell', verifiedOn: '2025-11-18' };
  const open = { completedOn: '2025-11-19', verifier: '', verifiedOn: null };
  const algebra = { course: 'Algebra 1', module: 'Module 3: linear functions' };
  await addCasework(store, 'modules', { ...module, ...algebra, ...verified }, author);
  await addCasework(
    store,
    'modules',
    { ...module, course: 'Biology', module: '', ...open },
    author,
  );
  const rule = { preset: 'california-2025', minutesPerDay: 240 } as const;
  const { id: obligationId } = await addCasework(
    store,
    'obligations',
    {
      studentId,
      planId,
      unit: 'whole-day',
      course: '',
      minutesOwed: 2400,
      rule,
      from: '2025-07-01',
      deadline: '2026-06-05',
    },
    author,
  );
  const time = {
    studentId,
    obligationId,
    teacher: 'Mr. Bell',
    evidence: 'Lab book',
    certificatedTeacher: true,
    inPerson: true,
    outsideRegularDay: true,
  };
  await addCasework(store, 'earnedTime', { ...time, date: '2025-11-08', minutes: 300 }, author);
  await addCasework(store, 'earnedTime', { ...time, date: '2025-11-15', minutes: 90 }, author);
}

async function someFamily(store: TestStore, studentId: string): Promise<void> {
  const wishes = {
    person: 'Señora Okafor-Villaseñor',
    language: 'es',
    needsInterpreter: true,
    channels: ['text', 'in-person'],
    notBefore: '15:30',
    notAfter: '20:00',
    optOut: 'none',
    optOutOn: null,
    words: 'Not on Fridays.',
  } satisfies Omit<StaffFields<'preferences'>, 'studentId'>;
  await addCasework(store, 'preferences', { ...wishes, studentId }, author);
  const task = { studentId, who: 'Odalys Prentiss', doneOn: null, reviewId: null };
  const text = 'Ask the transportation office about the bus that stopped in August';
  await addCasework(store, 'tasks', { ...task, text, dueOn: '2025-11-24' }, author);
}

export type FullCase = { store: TestStore; studentId: string; plan: Plan };

/** A case in which every part of every tab has something in it. */
export async function everythingWritten(): Promise<FullCase> {
  const { store, studentId } = await fullCase();
  const before = (await fileOf(store, studentId)).plan;
  const plan = await savePlan(
    store,
    { ...planFields, studentId },
    before?.revision ?? null,
    author,
  );
  const known = { studentId, planId: plan.id };
  await someSteps(store, studentId, plan.id);
  await someWork(store, studentId, plan.id);
  await someFamily(store, studentId);
  await addCasework(store, 'transitions', { ...bridge, ...known }, author);
  const held = { heldOn: '2025-11-10', present: ['Ms. Abara', 'Mr. Bell'], answers: [] };
  const decided = {
    decision: 'adjust',
    reason: 'The bus came late twice.',
    nextOn: '2025-11-24',
  } as const;
  await addCasework(store, 'reviews', { ...known, ...held, ...decided }, author);
  return { store, studentId, plan };
}
