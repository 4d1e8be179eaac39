import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { recordCause } from '../../../../../lib/store/causes.ts';
import { readDraft } from '../../../../../lib/store/drafts.ts';
import { author, cause, fileOf, onOneDay, showStudent, someCase, today } from './case-bench.tsx';

onOneDay();

describe('a cause', () => {
  test('is recorded in four clicks and then stands in the case', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('button', { name: 'Add a cause' }).click();
    await screen.getByRole('radio', { name: 'Work', exact: true }).click();
    await screen.getByText('Family', { exact: true }).last().click();
    await screen.getByRole('button', { name: 'Save cause' }).click();
    await expect.element(screen.getByText('The family said so')).toBeVisible();
    await expect.element(screen.getByText('Saved', { exact: true })).toBeVisible();
    const { causes } = await fileOf(database, studentId);
    expect(causes).toMatchObject([
      {
        answer: 'cause',
        item: 'work',
        source: 'family',
        confidence: 'sure',
        weight: 'primary',
        saidOn: today,
      },
    ]);
    await expect.element(screen.getByRole('button', { name: 'Cause 1 known' })).toBeVisible();
    expect(await readDraft(database, `case/${studentId}/cause/new`)).toBeNull();
  });

  test('says what is missing and saves nothing', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId, want: 'all-causes' });
    await screen.getByRole('button', { name: 'Save cause' }).click();
    await expect.element(screen.getByText('Choose what got in the way.')).toBeVisible();
    await expect.element(screen.getByText('Choose who it comes from.')).toBeVisible();
    expect((await fileOf(database, studentId)).causes).toEqual([]);
  });

  test('wanted out of all causes, its form is open and ready to type', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId, want: 'all-causes' });
    await expect.element(screen.getByLabelText('Find a cause')).toHaveFocus();
    await userEvent.keyboard('bus');
    await expect.element(screen.getByRole('radio', { name: 'Transportation' })).toBeVisible();
    await expect
      .element(screen.getByRole('radio', { name: 'Work', exact: true }))
      .not.toBeInTheDocument();
  });

  test('that the family did not say is an answer, and no known cause', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId, want: 'all-causes' });
    await screen.getByRole('radio', { name: 'Family preferred not to say' }).click();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(screen.getByRole('button', { name: 'Cause Not said' })).toBeVisible();
    expect((await fileOf(database, studentId)).causes).toMatchObject([
      { answer: 'family-declined', item: null, source: 'family' },
    ]);
  });

  test('is changed with its history kept', async () => {
    const { database, studentId } = await someCase();
    await recordCause(database, { ...cause, studentId }, author);
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('button', { name: 'Edit Caregiving' }).click();
    await screen.getByRole('radio', { name: 'Work', exact: true }).click();
    await screen.getByRole('button', { name: 'Save cause' }).click();
    await expect.element(screen.getByText('1 earlier answer')).toBeVisible();
    await screen.getByText('1 earlier answer').click();
    await expect.element(screen.getByText('Caregiving')).toBeVisible();
  });

  test('removed by mistake comes back', async () => {
    const { database, studentId } = await someCase();
    await recordCause(database, { ...cause, studentId }, author);
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('button', { name: 'Remove Caregiving' }).click();
    await expect.element(screen.getByText('Not asked yet')).toBeVisible();
    expect((await fileOf(database, studentId)).causes).toEqual([]);
    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect.element(screen.getByRole('button', { name: 'Edit Caregiving' })).toBeVisible();
    expect((await fileOf(database, studentId)).causes).toHaveLength(1);
  });

  test('recorded in another window appears here', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId });
    await expect.element(screen.getByText('Not asked yet')).toBeVisible();
    await recordCause(database, { ...cause, studentId }, author);
    await expect.element(screen.getByText('The student said so')).toBeVisible();
  });
});
