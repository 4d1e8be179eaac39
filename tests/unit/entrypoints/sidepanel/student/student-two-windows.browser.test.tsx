import { describe, expect, test } from 'vitest';
import { recordCause, reviseCause } from '../../../../../lib/store/causes.ts';
import { addNote, reviseNote } from '../../../../../lib/store/notes.ts';
import { author, cause, fileOf, onOneDay, showStudent, someCase } from './case-bench.tsx';

onOneDay();

describe('changed in another window', () => {
  async function twoTexts() {
    const { database, studentId } = await someCase();
    const note = await addNote(database, { studentId, kind: 'record', text: 'First.' }, author);
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('button', { name: /^Edit Record/ }).click();
    const words = screen.getByRole('textbox', { name: 'Note' });
    await expect.element(words).toHaveValue('First.');
    await words.fill('Mine.');
    const seen = { id: note.id, expectedRevision: note.revision };
    await reviseNote(database, seen, { text: 'Theirs.' }, author);
    await screen.getByRole('button', { name: 'Save note' }).click();
    const both = screen.getByRole('note').filter({ hasText: 'Changed in another window' });
    await expect.element(both.getByText('Theirs.')).toBeVisible();
    await expect.element(both.getByText('Mine.')).toBeVisible();
    const stored = async () => (await fileOf(database, studentId)).notes[0]?.text;
    expect(await stored()).toBe('Theirs.');
    return { screen, stored };
  }

  test('both texts stand there, and mine can be saved over', async () => {
    const { screen, stored } = await twoTexts();
    await screen.getByRole('button', { name: 'Save mine instead' }).click();
    await expect.element(screen.getByText('Saved', { exact: true })).toBeVisible();
    expect(await stored()).toBe('Mine.');
  });

  test('both texts stand there, and the saved one can be used', async () => {
    const { screen, stored } = await twoTexts();
    await screen.getByRole('button', { name: 'Use the saved one' }).click();
    await expect.element(screen.getByText('Theirs.')).toBeVisible();
    await expect.element(screen.getByRole('textbox', { name: 'Note' })).not.toBeInTheDocument();
    expect(await stored()).toBe('Theirs.');
  });

  test('a draft of an earlier version still knows which one it began with', async () => {
    const { database, studentId } = await someCase();
    const first = await recordCause(database, { ...cause, studentId }, author);
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('button', { name: 'Edit Caregiving' }).click();
    await screen.getByLabelText('In their words').fill('Mornings.');
    await screen.unmount();
    const seen = { id: first.id, expectedRevision: first.revision };
    await reviseCause(database, seen, { words: 'Evenings.' }, author);
    const again = await showStudent(database, { studentId });
    await expect.element(again.getByLabelText('In their words')).toHaveValue('Mornings.');
    await again.getByRole('button', { name: 'Save cause' }).click();
    await expect.element(again.getByText('Changed in another window')).toBeVisible();
  });
});
