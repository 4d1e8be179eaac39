import { expect, test } from 'vitest';
import { newPlan, type PlanFormValue } from '../../../../components/plan/plan-form-value.ts';
import { emptyParts, planParts } from '../../../../components/plan/plan-parts.ts';

const nothing = newPlan('2025-11-20', null, [], 'en');
const written = (changes: Partial<PlanFormValue>) => emptyParts({ ...nothing, ...changes });

test('a plan without a model begins with every part empty', () => {
  expect(emptyParts(nothing)).toEqual(planParts);
});

test.each<[string, Partial<PlanFormValue>]>([
  ['goal', { goal: 'Four mornings a week.' }],
  ['supports', { supports: [{ support: 'transport', words: '', causes: [], state: 'asked' }] }],
  ['team', { championName: 'Mr. Bell' }],
  ['student', { waysOfLearning: 'Builds it first.' }],
  ['agreement', { progress: 'A look at the week on Tuesdays.' }],
])('%s is written, and only that', (part, changes) => {
  expect(written(changes)).toEqual(planParts.filter((other) => other !== part));
});

test('blanks, sessions without a weekday and supports without words are nothing yet', () => {
  const open = { weekdays: [], block: '', minutes: '', place: '', without: [] };
  const sessions = [{ ...open, format: 'in-person' as const }];
  const supports = [{ support: null, words: ' ', causes: [], state: 'asked' as const }];
  expect(written({ goal: ' ', sessions, supports, championName: ' ' })).toEqual(planParts);
});
