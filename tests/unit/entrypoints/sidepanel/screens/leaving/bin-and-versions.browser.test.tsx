import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Note } from '../../../../../../lib/domain/note.ts';
import { moveToBin } from '../../../../../../lib/store/bin.ts';
import { addNote, reviseNote } from '../../../../../../lib/store/notes.ts';
import { freshStoreIn } from '../../../../lib/store/fresh-store.ts';
import { author, noteFields, someStudent } from '../../../../lib/store/invented.ts';
import { expectGoodLooks } from '../../../../../tools/looks.ts';
import { showStudent } from '../../student/case-bench.tsx';
import { showScreen } from './leaving-bench.tsx';

vi.mock('../../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-browser.ts')).fake.browser };
});
const { BinScreen } =
  await import('../../../../../../entrypoints/sidepanel/screens/leaving/BinScreen.tsx');
const { useEarlier } =
  await import('../../../../../../entrypoints/sidepanel/screens/leaving/use-earlier.tsx');

async function editedNote() {
  const store = await freshStoreIn('bin');
  const { id: studentId } = await someStudent(store);
  const { id } = await addNote(store, { ...noteFields, studentId }, author());
  const seen = { id, expectedRevision: 1 };
  await reviseNote(store, seen, { text: 'Nobody picked up.' }, author(1));
  return { store, studentId, id };
}

test('what was deleted comes back from the bin, or goes for good', async () => {
  const { store, studentId, id } = await editedNote();
  const { id: other } = await addNote(store, { studentId, kind: 'record', text: 'B' }, author());
  await moveToBin(store, 'notes', id, author(2));
  await moveToBin(store, 'notes', other, author(3));
  await showScreen(store, <BinScreen onBack={vi.fn()} />);
  await expect.element(page.getByText('Nobody picked up.')).toBeVisible();
  await expectGoodLooks();
  await page
    .getByRole('button', { name: /^Erase now/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await vi.waitFor(async () => expect(await store.notes.get(other)).toBeUndefined(), 5000);
  await page.getByRole('button', { name: /^Bring back/ }).click();
  await expect.element(page.getByText('Nothing was deleted')).toBeVisible();
  expect(await store.notes.get(id)).toMatchObject({ deletedAt: null, text: 'Nobody picked up.' });
});

test('while names are hidden the bin shows neither names nor words', async () => {
  const { store, id } = await editedNote();
  await moveToBin(store, 'notes', id, author(2));
  await showScreen(store, <BinScreen onBack={vi.fn()} />, { areNamesShown: false });
  await expect.element(page.getByText('Note, J. O.')).toBeVisible();
  await expect.element(page.getByText('Nobody picked up.')).not.toBeInTheDocument();
});

test('a note shows how it stood before; brought back, that can be undone', async () => {
  const { store, studentId, id } = await editedNote();
  await showStudent(store, { studentId });
  await page.getByText('1 earlier version').click();
  await expect.element(page.getByText('Called about the bus.')).toBeVisible();
  await expectGoodLooks();
  await page.getByRole('button', { name: /^Bring this version back: Record/ }).click();
  await expect.element(page.getByText('Earlier version brought back')).toBeVisible();
  expect(await store.notes.get(id)).toMatchObject({ text: noteFields.text, revision: 3 });
  await page.getByRole('button', { name: 'Undo' }).click();
  await vi.waitFor(
    async () =>
      expect(await store.notes.get(id)).toMatchObject({ text: 'Nobody picked up.', revision: 4 }),
    5000,
  );
});

test('a double press brings a version back once; a second later another one can be', async () => {
  const { store, studentId, id } = await editedNote();
  await showStudent(store, { studentId });
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  await page.getByText('1 earlier version').click();
  const bringBack = page.getByRole('button', { name: /^Bring this version back: Record/ }).first();
  await bringBack.click();
  await expect.element(page.getByText('2 earlier versions')).toBeVisible();
  // By now the version that was just replaced stands where the pointer is.
  await bringBack.click();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await store.notes.get(id)).toMatchObject({ text: noteFields.text, revision: 3 });
  vi.advanceTimersByTime(1000);
  await bringBack.click();
  await expect.element(page.getByText('3 earlier versions')).toBeVisible();
  expect(await store.notes.get(id)).toMatchObject({ text: 'Nobody picked up.', revision: 4 });
});

function EarlierOf({ notes, studentId }: { notes: Note[]; studentId: string }) {
  const earlier = useEarlier('notes', studentId, '2025-11-24');
  return notes.map((note) => (
    <section key={note.revision} aria-label={`revision ${note.revision}`}>
      {earlier(note, 'Record')}
    </section>
  ));
}

test('a note that is shown late has only what stood before it then: no act that would be refused', async () => {
  const { store, studentId, id } = await editedNote();
  const now = await reviseNote(store, { id, expectedRevision: 2 }, { text: 'C' }, author(2));
  const notes = [1, 2, 3].map((revision) => ({ ...now, revision }));
  await showScreen(store, <EarlierOf notes={notes} studentId={studentId} />);
  const at = (revision: number) => page.getByLabelText(`revision ${revision}`);
  await expect.element(at(3).getByText('2 earlier versions')).toBeVisible();
  await expect.element(at(2).getByText('1 earlier version')).toBeVisible();
  await expect.element(at(1).getByText('earlier version')).not.toBeInTheDocument();
});
