import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { recordCause } from '../../../../../lib/store/causes.ts';
import { addMilestone } from '../../../../../lib/store/milestones.ts';
import { author, cause, fileOf, onOneDay, showStudent, someCase, today } from './case-bench.tsx';

onOneDay();

describe('the plan', () => {
  test('offers the best match and saves nothing before it is chosen', async () => {
    const { database, studentId } = await someCase();
    await recordCause(database, { ...cause, studentId }, author);
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('tab', { name: 'Plan' }).click();
    await screen.getByRole('button', { name: 'Choose a way back' }).click();
    await expect
      .element(screen.getByRole('radio', { name: /Flexible schedule Best match/ }))
      .toBeChecked();
    expect((await fileOf(database, studentId)).plan).toBeNull();
    await screen.getByRole('button', { name: 'Save plan' }).click();
    await expect.element(screen.getByText(/^Nov 20 to Jan 14/)).toBeVisible();
    expect((await fileOf(database, studentId)).plan).toMatchObject({
      model: 'flexible-schedule',
      overrideReason: '',
      startsOn: today,
      weeks: 8,
    });
  });

  test('another model asks for one sentence, which is kept', async () => {
    const { database, studentId } = await someCase();
    await recordCause(database, { ...cause, studentId }, author);
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('tab', { name: 'Plan' }).click();
    await screen.getByRole('button', { name: 'Choose a way back' }).click();
    await screen.getByText('Mentoring', { exact: true }).click();
    await screen.getByRole('button', { name: 'Save plan' }).click();
    const sheet = page.getByRole('dialog', { name: /^Start with \d+ open checks?\?$/ });
    await sheet.getByRole('button', { name: 'Start plan' }).click();
    await expect.element(sheet.getByText('One sentence, please: why this one?')).toBeVisible();
    expect((await fileOf(database, studentId)).plan).toBeNull();
    await sheet.getByRole('textbox').fill('She asked for Mr. Bell.');
    await sheet.getByRole('button', { name: 'Go back' }).click();
    // What was written there stands in the form, and in its draft.
    await expect
      .element(screen.getByLabelText('Why this one?'))
      .toHaveValue('She asked for Mr. Bell.');
    await screen.getByLabelText('Why this one?').fill('');
    await screen.getByRole('button', { name: 'Save plan' }).click();
    await sheet.getByRole('textbox').fill('She asked for Mr. Bell.');
    await sheet.getByRole('button', { name: 'Start plan' }).click();
    await expect.element(screen.getByText('She asked for Mr. Bell.')).toBeVisible();
    expect((await fileOf(database, studentId)).plan).toMatchObject({ model: 'mentoring' });
  }, 60_000);

  test('without a known cause a conversation comes first, and nothing is chosen beforehand', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('tab', { name: 'Plan' }).click();
    await screen.getByRole('button', { name: 'Choose a way back' }).click();
    await expect.element(screen.getByText('A conversation comes first')).toBeVisible();
    for (const card of screen.getByRole('radio').elements()) expect(card).not.toBeChecked();
  });

  test('a step is reached, says so once, and can be taken back', async () => {
    const { database, studentId } = await someCase();
    await addMilestone(
      database,
      {
        studentId,
        text: '3 of 4 sessions this week',
        dueOn: '2025-11-14',
        planId: null,
        check: { kind: 'own-words', reachedOn: null },
      },
      author,
    );
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('tab', { name: 'Plan' }).click();
    await expect.element(screen.getByText('was for Nov 14')).toBeVisible();
    await screen
      .getByRole('button', { name: 'Reached: 3 of 4 sessions this week', exact: true })
      .click();
    await expect.element(screen.getByText('3 of 4 sessions this week: reached')).toBeVisible();
    expect((await fileOf(database, studentId)).milestones[0]?.check).toMatchObject({
      reachedOn: today,
    });
    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect
      .element(screen.getByText('3 of 4 sessions this week: reached'))
      .not.toBeInTheDocument();
    expect((await fileOf(database, studentId)).milestones[0]?.check).toMatchObject({
      reachedOn: null,
    });
  });

  test('the checks move as one types, and one click mends the goal', async () => {
    const { database, studentId } = await someCase();
    await recordCause(database, { ...cause, studentId }, author);
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('tab', { name: 'Plan' }).click();
    await screen.getByRole('button', { name: 'Choose a way back' }).click();
    await screen.getByRole('textbox', { name: 'Goal' }).fill('He must improve attendance');
    await expect.element(screen.getByText('This may sound like a punishment')).toBeVisible();
    await screen.getByRole('button', { name: /^Write it with a template/ }).click();
    await expect
      .element(screen.getByText('This may sound like a punishment'))
      .not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Save plan' }).click();
    await expect
      .poll(async () => (await fileOf(database, studentId)).plan?.goal)
      .toMatch(/^Here for 3 of every 4 sessions/);
  });
});
