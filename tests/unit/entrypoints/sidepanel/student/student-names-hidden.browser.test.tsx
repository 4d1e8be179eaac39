import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { recordCause } from '../../../../../lib/store/causes.ts';
import { addNote } from '../../../../../lib/store/notes.ts';
import { author, cause, onOneDay, showStudent, someCase } from './case-bench.tsx';

onOneDay();

test('while names are hidden a case shows initials and figures, and nothing that was written', async () => {
  const { database, studentId } = await someCase();
  await recordCause(
    database,
    { ...cause, studentId, words: 'Drives the truck on Fridays.' },
    author,
  );
  await addNote(database, { studentId, kind: 'record', text: 'Asked about the bus.' }, author);
  const onBack = vi.fn<() => void>();
  const screen = await showStudent(database, { studentId, onBack }, { areNamesShown: false });
  await expect.element(screen.getByRole('heading', { name: 'J. O.-R.', level: 1 })).toBeVisible();
  await expect.element(screen.getByText('Hidden while names are hidden')).toBeVisible();
  await expect.element(screen.getByText(/of 71 days/).first()).toBeVisible();
  expect(document.body.outerHTML).not.toMatch(/Okafor|Jaylen|104417|truck|bus|aregiving/);
  await userEvent.keyboard('c');
  await expect.element(screen.getByRole('form')).not.toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => onBack).toHaveBeenCalledOnce();
});
