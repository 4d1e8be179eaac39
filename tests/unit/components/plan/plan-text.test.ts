import { expect, test } from 'vitest';
import {
  newPlan,
  type PatternValue,
  type PlanFormValue,
} from '../../../../components/plan/plan-form-value.ts';
import { planText, stepText } from '../../../../components/plan/plan-text.ts';
import { newStep, type StepFormValue } from '../../../../components/plan/step-form-value.ts';
import type { Agreed } from '../../../../lib/domain/casework/agreement.ts';
import type { PlanSupport } from '../../../../lib/domain/casework/support.ts';

const support: PlanSupport = {
  support: 'transport',
  words: 'Route 9',
  causes: ['transportation'],
  state: 'asked',
};
const pattern: PatternValue = {
  weekdays: [2, 4],
  block: '14:30',
  minutes: '50',
  place: 'Room 204',
  format: 'in-person',
  without: ['2025-11-27'],
};
const yes: Agreed = { party: 'family', name: 'Rosa Okafor', on: '2025-11-20', how: 'said-so' };

const withPattern = (change: Partial<PatternValue>) => ({ sessions: [{ ...pattern, ...change }] });
const withSupport = (change: Partial<PlanSupport>) => ({ supports: [{ ...support, ...change }] });
const withYes = (change: Partial<Agreed>) => ({ agreed: [{ ...yes, ...change }] });

const written: PlanFormValue = {
  ...newPlan('2025-11-20', 'mentoring', [], 'en'),
  overrideReason: 'She asked for it.',
  goal: 'In by 9:40, Mon to Thu.',
  recoverDays: '3',
  isBelowTen: true,
  momentumWeeks: '4',
  sessions: [pattern],
  supports: [support],
  championName: 'Mr. Bell',
  team: [{ role: 'counselor', name: 'Ms. Abara' }],
  reviewsOn: ['2025-12-04'],
  consentOn: '2025-11-20',
  expected: 'Here by 9:40.',
  supportsUse: 'Transit pass.',
  progress: 'Fridays.',
  agreed: [yes],
  interests: 'Engines',
  waysOfLearning: 'Builds it first.',
};

/** For each field of the form, and for each part inside a field, something else that another window may have written there. */
const others: Record<keyof PlanFormValue, Partial<PlanFormValue>[]> = {
  model: [{ model: 'flexible-schedule' }],
  overrideReason: [{ overrideReason: 'He asked for it.' }],
  goal: [{ goal: 'In by 9:50.' }],
  language: [{ language: 'es' }],
  recoverDays: [{ recoverDays: '4' }],
  isBelowTen: [{ isBelowTen: false }],
  momentumWeeks: [{ momentumWeeks: '5' }],
  startsOn: [{ startsOn: '2025-11-24' }],
  weeks: [{ weeks: 9 }],
  sessions: [
    withPattern({ weekdays: [2] }),
    withPattern({ block: '15:00' }),
    withPattern({ minutes: '60' }),
    withPattern({ place: 'Library' }),
    withPattern({ format: 'live-online' }),
    withPattern({ without: [] }),
  ],
  checkInDays: [{ checkInDays: 14 }],
  supports: [
    withSupport({ support: 'tutoring' }),
    withSupport({ words: 'Route 8' }),
    withSupport({ causes: [] }),
    withSupport({ state: 'in-place' }),
  ],
  championRole: [{ championRole: 'strengths-teacher' }],
  championName: [{ championName: 'Ms. Iyer' }],
  team: [
    { team: [{ role: 'strengths-teacher', name: 'Ms. Abara' }] },
    { team: [{ role: 'counselor', name: 'Ms. Iyer' }] },
  ],
  reviewsOn: [{ reviewsOn: ['2025-12-05'] }],
  consentOn: [{ consentOn: '' }],
  expected: [{ expected: 'Here by 9:50.' }],
  supportsUse: [{ supportsUse: 'Catch-up block.' }],
  progress: [{ progress: 'Mondays.' }],
  agreed: [
    withYes({ party: 'school' }),
    withYes({ name: 'Ana Okafor' }),
    withYes({ on: '2025-11-19' }),
    withYes({ how: 'signed' }),
  ],
  interests: [{ interests: 'Comics' }],
  waysOfLearning: [{ waysOfLearning: 'Reads it first.' }],
};

const each = Object.entries(others).flatMap(([field, list]) =>
  list.map((other, index) => ({ field, index, other })),
);

test.each(each)('two versions that differ in $field ($index) read differently', ({ other }) => {
  expect(planText({ ...written, ...other })).not.toBe(planText(written));
});

test('a bare plan has no empty line', () => {
  expect(planText(newPlan('2025-11-20', null, [], 'en'))).not.toMatch(/^\s*$/m);
});

const words = { ...newStep('2025-11-20'), kind: 'own-words', text: 'Shop tour' } as const;
const otherSteps: [StepFormValue, Partial<StepFormValue>][] = [
  [newStep('2025-11-20'), { kind: 'modules' }],
  [newStep('2025-11-20'), { text: 'With his sister' }],
  [newStep('2025-11-20'), { from: '2025-11-24' }],
  [newStep('2025-11-20'), { dueOn: '2025-11-28' }],
  [newStep('2025-11-20'), { attended: '2' }],
  [newStep('2025-11-20'), { of: '5' }],
  [{ ...newStep('2025-11-20'), kind: 'modules' }, { modules: '3' }],
  [{ ...newStep('2025-11-20'), kind: 'modules' }, { course: 'Algebra 1' }],
  [{ ...newStep('2025-11-20'), kind: 'days' }, { here: '8' }],
  [{ ...newStep('2025-11-20'), kind: 'days' }, { schoolDays: '12' }],
  [words, { reachedOn: '2025-11-21' }],
];

test.each(otherSteps)('two versions of a step read differently: %#', (step, other) => {
  expect(stepText({ ...step, ...other })).not.toBe(stepText(step));
});
