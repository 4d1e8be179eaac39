import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import {
  onOneDay,
  showStudent,
  someCase,
  someDatabase,
  someSnapshot,
  someStudent,
} from './case-bench.tsx';

onOneDay();

describe('what the numbers say', () => {
  test('the figure, its tier, where the days came from, and the correction', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId });
    await expect
      .element(screen.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Okafor-Reyes, Jaylen');
    await expect.element(screen.getByText('of 71 days')).toBeVisible();
    await expect.element(screen.getByText('33% severe')).toBeVisible();
    await expect.element(screen.getByText('Corrected from 25 to 24 on Nov 14')).toBeVisible();
    await expect.element(screen.getByText('days enrolled as the page shows')).toBeVisible();
    await expect
      .element(screen.getByRole('img'))
      .toHaveAccessibleName('4 of 8 days by Aug 29, 24 of 71 days by Nov 20.');
  });

  test('a school calendar that is missing is asked for', async () => {
    const { database, studentId } = await someCase();
    const onOpenSettings = vi.fn<() => void>();
    const screen = await showStudent(database, { studentId, onOpenSettings });
    await screen.getByRole('button', { name: 'What if' }).click();
    await screen.getByRole('button', { name: 'Set the school calendar' }).click();
    await expect.poll(() => onOpenSettings).toHaveBeenCalledOnce();
  });

  test('a plot has its table, and one reading is a sentence', async () => {
    const { database, studentId } = await someCase();
    const screen = await showStudent(database, { studentId });
    await screen.getByRole('tab', { name: 'History' }).click();
    await screen.getByRole('button', { name: 'Table' }).click();
    await expect
      .element(screen.getByRole('row', { name: /Nov 14 24 corrected from 25 67 35%/ }))
      .toBeVisible();
    const other = await someStudent(database, { sisId: '2', name: 'Ferreyra-Pratt, Lucía' });
    await database.readings.add(someSnapshot(other.id));
    await screen.unmount();
    const two = await showStudent(database, { studentId: other.id });
    await two.getByRole('tab', { name: 'History' }).click();
    await expect.element(two.getByText('One reading so far. A plot needs two.')).toBeVisible();
    expect(page.getByRole('img').elements()).toEqual([]);
  });

  test('two pages that disagree are both shown, with the one that is used', async () => {
    const database = await someDatabase();
    const { id: studentId } = await someStudent(database);
    await database.readings.bulkAdd([
      someSnapshot(studentId, { absences: 12 }),
      someSnapshot(studentId, { absences: 13, asOf: '2025-11-19', reader: 'riverbend/record' }),
    ]);
    const screen = await showStudent(database, { studentId });
    await expect.element(screen.getByRole('row', { name: '12 days Nov 20 used' })).toBeVisible();
    await expect.element(screen.getByRole('row', { name: '13 days Nov 19' })).toBeVisible();
  });

  test('a student who is not here is said to be gone', async () => {
    const database = await someDatabase();
    const onBack = vi.fn<() => void>();
    const screen = await showStudent(database, { studentId: crypto.randomUUID(), onBack });
    await expect.element(screen.getByText('This student is not on this device')).toBeVisible();
    await screen.getByRole('button', { name: 'Back' }).click();
    await expect.poll(() => onBack).toHaveBeenCalledOnce();
  });
});
