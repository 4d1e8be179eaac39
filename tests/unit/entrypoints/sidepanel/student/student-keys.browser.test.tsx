import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fileOf, onOneDay, showStudent, someCase } from './case-bench.tsx';

onOneDay();

describe('keys', () => {
  test('C adds a cause, L logs a contact, Escape goes back', async () => {
    const { database, studentId } = await someCase();
    const onBack = vi.fn<() => void>();
    const screen = await showStudent(database, { studentId, onBack });
    await expect.element(screen.getByText('Not asked yet')).toBeVisible();
    await userEvent.keyboard('l');
    await expect.element(screen.getByRole('dialog', { name: 'Log a contact' })).toBeVisible();
    await screen.getByRole('radio', { name: 'Reached' }).click();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(screen.getByText('Reached the family today')).toBeVisible();
    expect((await fileOf(database, studentId)).contacts).toMatchObject([{ outcome: 'reached' }]);
    await userEvent.keyboard('c');
    await expect.element(screen.getByLabelText('Find a cause')).toHaveFocus();
    await userEvent.keyboard('{Escape}{Escape}');
    await expect.poll(() => onBack).toHaveBeenCalledOnce();
  });
});
