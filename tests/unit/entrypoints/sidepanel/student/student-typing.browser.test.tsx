import { Dexie } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readDraft } from '../../../../../lib/store/drafts.ts';
import { fileOf, onOneDay, showStudent, someCase } from './case-bench.tsx';

onOneDay();

describe('what is typed', () => {
  test('is found again, in its form and tab, after the panel was closed', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('tab', { name: 'Plan' }).click();
    await screen.getByRole('button', { name: 'Add a step' }).click();
    await screen.getByText('In own words', { exact: true }).click();
    await screen.getByLabelText('Step', { exact: true }).fill('In by 9:40 on Monday');
    // At once: the draft has not been kept yet, and the panel closes.
    await screen.unmount();
    const again = await showStudent(database, { studentId });
    await expect
      .element(again.getByLabelText('Step', { exact: true }))
      .toHaveValue('In by 9:40 on Monday');
    await expect.element(again.getByText('Draft kept')).toBeVisible();
  });

  test('is kept within a second, and gone once it is saved', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('button', { name: 'Add a note' }).click();
    await screen.getByRole('textbox', { name: 'Note' }).fill('Called the aunt.');
    const key = `case/${studentId}/note/new`;
    await vi.waitFor(
      async () => expect(await readDraft(database, key)).toContain('Called the aunt.'),
      1000,
    );
    await screen.getByRole('button', { name: 'Save note' }).click();
    await expect.element(screen.getByText('Saved', { exact: true })).toBeVisible();
    expect(await readDraft(database, key)).toBeNull();
    expect(await readDraft(database, `case/${studentId}/open`)).toBeNull();
  });

  test('stays as a draft on Escape, and comes back after Cancel is undone', async () => {
    const { database, studentId } = await someCase();
    const onBack = vi.fn<() => void>();
    const screen = await showStudent(database, { studentId, onBack });
    await screen.getByRole('button', { name: 'Add a note' }).click();
    const words = screen.getByRole('textbox', { name: 'Note' });
    await words.fill('Called the aunt.');
    await userEvent.keyboard('{Escape}');
    await expect.element(words).not.toBeInTheDocument();
    expect(onBack).not.toHaveBeenCalled();
    await expect.element(screen.getByRole('button', { name: 'Add a note' })).toHaveFocus();
    await screen.getByRole('button', { name: 'Add a note' }).click();
    await expect.element(words).toHaveValue('Called the aunt.');
    await screen.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(words).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect.element(words).toHaveValue('Called the aunt.');
  });

  test('stays on screen when it could not be saved, and can be saved later', async () => {
    const { database, studentId } = await someCase();
    const full = () => {
      throw new Dexie.QuotaExceededError();
    };
    database.db.rowsOf('notes').hook('creating').subscribe(full);
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('button', { name: 'Add a note' }).click();
    await screen.getByRole('textbox', { name: 'Note' }).fill('Called the aunt.');
    await screen.getByRole('button', { name: 'Save note' }).click();
    const alert = screen.getByRole('alert');
    await expect.element(alert.getByText('Not saved: this device is full')).toBeVisible();
    await expect
      .element(screen.getByRole('textbox', { name: 'Note' }))
      .toHaveValue('Called the aunt.');
    await expect.element(screen.getByRole('button', { name: 'Copy the text' })).toBeVisible();
    await expect.element(screen.getByText('Saved', { exact: true })).not.toBeInTheDocument();
    database.db.rowsOf('notes').hook('creating').unsubscribe(full);
    await screen.getByRole('button', { name: 'Try again' }).click();
    await expect.element(screen.getByText('Saved', { exact: true })).toBeVisible();
    expect((await fileOf(database, studentId)).notes).toHaveLength(1);
  });
});
