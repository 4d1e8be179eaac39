import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PlanMend } from '../../../../../../lib/domain/casework/plan-mend.ts';
import { onOneDay, showStudent } from '../../student/case-bench.tsx';
import { flaws, someFlaw } from './flawed-plans.ts';

onOneDay();

const rows = flaws.map((flaw, index) => ({ ...flaw, index: index + 1 }));
const fine = /^13 checks, all fine$/;

/** Where the other two are: a stored plan has its dates, and closing has a form of its own (review-and-closing). */
type Elsewhere = 'set-dates' | 'keep-open';
const everyKind = {
  'change-model': 1,
  'add-supports': 1,
  'replace-text': 3,
  'write-goal': 1,
  'set-aims': 1,
  'set-sessions': 1,
  'add-review': 1,
  'set-transition': 2,
  'name-champion': 1,
  'move-milestones': 1,
} satisfies Record<Exclude<PlanMend['kind'], Elsewhere>, number>;

test('every kind of mend stands in the table', () => {
  const kinds = [...Map.groupBy(flaws, ({ kind }) => kind)];
  expect(Object.fromEntries(kinds.map(([kind, list]) => [kind, list.length]))).toEqual(everyKind);
});

describe('the checks of a plan that is stored', () => {
  test('a plan without a flaw has none', async () => {
    const { database, studentId } = await someFlaw({});
    await showStudent(database, { studentId, part: 'plan' });
    await expect.element(page.getByText(fine).first()).toBeVisible();
  });

  test.each(rows)('$index $title: one click mends it, Undo brings it back', async (flaw) => {
    const { database, studentId } = await someFlaw(flaw);
    await showStudent(database, { studentId, part: 'plan' });
    await page
      .getByRole('region', { name: 'Plan checks' })
      .getByText(/^1 (?:to look at again|not yet)$/)
      .first()
      .click();
    await expect.element(page.getByText(flaw.title)).toBeVisible();
    await page.getByRole('button', { name: new RegExp(`^${flaw.mend}.*: ${flaw.title}$`) }).click();
    await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
    await expect.element(page.getByText(fine).first()).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText(flaw.title)).toBeVisible();
    await expect.element(page.getByText(fine).first()).not.toBeInTheDocument();
  });
});

describe('the checks of a plan while it is written', () => {
  test.each(rows)('$index $title: one click mends it', async (flaw) => {
    const { database, studentId } = await someFlaw(flaw);
    const screen = await showStudent(database, { studentId, part: 'plan' });
    await screen.getByRole('button', { name: 'Edit Plan' }).click();
    const checks = page.getByRole('group', { name: 'Plan checks' });
    await expect.element(checks.getByText(flaw.title)).toBeVisible();
    await checks
      .getByRole('button', { name: new RegExp(`^${flaw.mend}.*: ${flaw.title}$`) })
      .click();
    await expect.element(checks.getByText(fine)).toBeVisible();
    await page.getByRole('button', { name: 'Save plan' }).click();
    await expect.element(page.getByRole('form')).not.toBeInTheDocument();
    await expect.element(page.getByText(fine).first()).toBeVisible();
  });

  test('No end date: one click dates it', async () => {
    const { database, studentId } = await someFlaw({});
    const screen = await showStudent(database, { studentId, part: 'plan' });
    await screen.getByRole('button', { name: 'Edit Plan' }).click();
    const starts = page.getByRole('form').getByLabelText('Starts');
    await starts.fill('');
    const checks = page.getByRole('group', { name: 'Plan checks' });
    await checks.getByRole('button', { name: 'End after 6 weeks: No end date' }).click();
    await expect.element(starts).toHaveValue('2025-11-20');
    await expect.element(checks.getByText('No end date')).not.toBeInTheDocument();
  });
});
