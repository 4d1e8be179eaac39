import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { recordCause } from '../../../../../lib/store/causes.ts';
import { savePlan } from '../../../../../lib/store/plans.ts';
import { expectGoodLooks } from '../../../../tools/looks.ts';
import { somePlan } from '../screens/sessions/session-bench.tsx';
import { author, cause, fileOf, onOneDay, showStudent, someCase } from './case-bench.tsx';

onOneDay();

/** A plan is open in this window; another saves it with another goal and one more week, then this one saves its own. */
async function overtaken() {
  const { database, studentId } = await someCase();
  await recordCause(database, { ...cause, studentId }, author);
  const plan = await somePlan(database, studentId, { model: 'flexible-schedule' });
  const screen = await showStudent(database, { studentId, part: 'plan' });
  await screen.getByRole('button', { name: /^Edit/ }).first().click();
  const form = page.getByRole('form', { name: 'Edit the plan' });
  await form.getByRole('textbox', { name: 'Goal' }).fill('My goal: in by 9:40.');
  const {
    id: _id,
    createdAt: _at,
    updatedAt: _on,
    createdBy: _by,
    deletedAt: _gone,
    ...fields
  } = plan;
  const { revision, ...theirs } = { ...fields, goal: 'Their goal: in by 9:50.', weeks: 7 };
  await savePlan(database, theirs, revision, author);
  await form.getByRole('button', { name: 'Save plan' }).click();
  const both = form.getByRole('note').filter({ hasText: 'Changed in another window' });
  await expect.element(both).toBeVisible();
  const stored = async () => (await fileOf(database, studentId)).plan;
  return { database, studentId, screen, form, both, stored };
}

describe('a plan that another window saved meanwhile', () => {
  test('both plans stand there whole, and neither was written over', async () => {
    const { both, stored } = await overtaken();
    const [theirs, mine] = [...both.element().querySelectorAll('dd')].map(
      (text) => text.textContent ?? '',
    );
    expect(theirs).toContain('Their goal: in by 9:50.');
    expect(theirs).toContain('7 weeks');
    expect(mine).toContain('My goal: in by 9:40.');
    expect(mine).toContain('6 weeks');
    expect(await stored()).toMatchObject({ goal: 'Their goal: in by 9:50.', revision: 2 });
    await expectGoodLooks();
  });

  test('mine can be saved over it, and theirs stays among the earlier versions', async () => {
    const { form, both, stored } = await overtaken();
    await both.getByRole('button', { name: 'Save mine instead' }).click();
    await expect.element(form).not.toBeInTheDocument();
    expect(await stored()).toMatchObject({ goal: 'My goal: in by 9:40.', weeks: 6, revision: 3 });
    await page.getByText('2 earlier versions').first().click();
    await expect.element(page.getByText(/Their goal: in by 9:50\./).first()).toBeVisible();
  });

  test('theirs can be used, and nothing of mine is saved', async () => {
    const { form, both, stored, screen } = await overtaken();
    await both.getByRole('button', { name: 'Use the saved one' }).click();
    await expect.element(form).not.toBeInTheDocument();
    await expect.element(screen.getByText('Their goal: in by 9:50.')).toBeVisible();
    expect(await stored()).toMatchObject({ goal: 'Their goal: in by 9:50.', revision: 2 });
  });
});

test('two windows that both write a first plan: the later one is shown the other, and there is one plan', async () => {
  const { database, studentId } = await someCase();
  const screen = await showStudent(database, { studentId, part: 'plan' });
  await screen.getByRole('button', { name: 'Choose a way back' }).click();
  const form = page.getByRole('form');
  await form.getByRole('textbox', { name: 'Goal' }).fill('My goal: in by 9:40.');
  await somePlan(database, studentId, { goal: 'Their goal: in by 9:50.' });
  await form.getByRole('button', { name: 'Save plan' }).click();
  const both = form.getByRole('note').filter({ hasText: 'Changed in another window' });
  await expect.element(both.getByText(/Their goal: in by 9:50\./)).toBeVisible();
  await both.getByRole('button', { name: 'Save mine instead' }).click();
  await expect.element(page.getByRole('form')).not.toBeInTheDocument();
  const { plans } = await fileOf(database, studentId);
  expect(plans).toMatchObject([{ goal: 'My goal: in by 9:40.', revision: 2 }]);
});
