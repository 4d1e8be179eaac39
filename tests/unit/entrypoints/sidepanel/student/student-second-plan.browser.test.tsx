import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PlanSupport } from '../../../../../lib/domain/casework/support.ts';
import { addCasework } from '../../../../../lib/store/casework.ts';
import { recordCause } from '../../../../../lib/store/causes.ts';
import { expectGoodLooks } from '../../../../tools/looks.ts';
import { somePlan, someSession } from '../screens/sessions/session-bench.tsx';
import { author, cause, fileOf, onOneDay, showStudent, someCase } from './case-bench.tsx';

onOneDay();

const supports: PlanSupport[] = [
  { support: null, words: 'Mr. Bell walks her in', causes: [], state: 'in-place' },
  { support: 'tutoring', words: '', causes: [], state: 'asked' },
];

/** A plan of Saturdays that ended early; the student came to two of three, and one was cancelled. */
async function endedCase(marks: readonly ('here' | 'missed' | 'cancelled')[]) {
  const { database, studentId } = await someCase();
  await recordCause(database, { ...cause, studentId }, author);
  const fields = {
    model: 'extended-time',
    goal: 'Three of four Saturdays, 9:00 to 11:30.',
    startsOn: '2025-10-06',
    supports,
  } as const;
  const then = { ...author, now: '2025-10-06T15:00:00.000Z' };
  const plan = await somePlan(database, studentId, fields, then);
  for (const [index, mark] of marks.entries()) {
    const date = `2025-10-${11 + index * 7}`;
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they were held
    await someSession(database, studentId, date, mark, { planId: plan.id });
  }
  const ended = { kind: 'withdrawn', endedOn: '2025-11-10', promoted: 'unknown' } as const;
  const outcome = { ...ended, planId: plan.id, studentId, grounds: ['other' as const], words: '' };
  await addCasework(database, 'outcomes', outcome, author);
  return { database, studentId, plan };
}

const earlier = () => page.getByRole('region', { name: /^Earlier plans/ });

test('after an outcome a second plan is written: what worked is one click away, the first stays as it was', async () => {
  const { database, studentId, plan } = await endedCase(['here', 'missed']);
  const screen = await showStudent(database, { studentId, part: 'plan' });
  await expect.element(screen.getByText('The last plan is over')).toBeVisible();
  await expect
    .element(earlier().getByText('Three of four Saturdays, 9:00 to 11:30.'))
    .toBeVisible();
  await expect.element(earlier().getByText(/ended early/)).toBeVisible();
  await expect.element(earlier().getByText(/^Mr\. Bell walks her in/)).toBeVisible();
  await expectGoodLooks();

  await screen.getByRole('button', { name: 'Start a new plan' }).click();
  const form = page.getByRole('form', { name: 'Choose a way back' });
  // What was only asked for then was never there to come to.
  await expect.element(form.getByRole('button', { name: /^Add: Tutor/ })).not.toBeInTheDocument();
  await form.getByRole('button', { name: 'Add: Mr. Bell walks her in' }).click();
  await expect
    .element(form.getByRole('button', { name: 'Add: Mr. Bell walks her in' }))
    .not.toBeInTheDocument();
  await expectGoodLooks();
  await form.getByRole('textbox', { name: 'Goal' }).fill('In by 9:40, Mon to Thu.');
  await form.getByRole('button', { name: 'Save plan' }).click();
  await expect.element(form).not.toBeInTheDocument();

  const file = await fileOf(database, studentId);
  expect(file.plans).toHaveLength(2);
  expect(file.plans[0]).toEqual(plan);
  expect(file.plan?.id).not.toBe(plan.id);
  expect(file.plan?.supports).toContainEqual({
    support: null,
    words: 'Mr. Bell walks her in',
    causes: [],
    state: 'asked',
  });
  await expect
    .element(earlier().getByText('Three of four Saturdays, 9:00 to 11:30.'))
    .toBeVisible();
});

test('the model that ended early is not taken up again without being asked what is different', async () => {
  const { database, studentId } = await endedCase(['here']);
  const screen = await showStudent(database, { studentId, part: 'plan' });
  await screen.getByRole('button', { name: 'Start a new plan' }).click();
  const form = page.getByRole('form', { name: 'Choose a way back' });
  await form.getByText('Saturday or extended day', { exact: true }).click();
  await expect.element(form.getByText('Tried before, and it did not hold')).toBeVisible();
});

test('what the student never came to is not offered as what worked', async () => {
  const { database, studentId } = await endedCase(['missed', 'missed']);
  const screen = await showStudent(database, { studentId, part: 'plan' });
  await expect.element(earlier().getByText(/here for 0 of 2 sessions/)).toBeVisible();
  await expect.element(screen.getByText('What the student came to')).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Start a new plan' }).click();
  await expect.element(page.getByRole('form', { name: 'Choose a way back' })).toBeVisible();
  await expect.element(screen.getByText('What the student came to')).not.toBeInTheDocument();
});

test('while a plan runs nothing of earlier ones is pushed into its form', async () => {
  const { database, studentId } = await endedCase(['here']);
  await somePlan(database, studentId);
  const screen = await showStudent(database, { studentId, part: 'plan' });
  await screen.getByRole('button', { name: /^Edit/ }).first().click();
  await expect.element(page.getByRole('form', { name: 'Edit the plan' })).toBeVisible();
  await expect
    .element(screen.getByRole('button', { name: 'Add: Mr. Bell walks her in' }))
    .not.toBeInTheDocument();
});
