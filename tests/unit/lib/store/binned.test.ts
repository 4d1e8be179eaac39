import { expect, test } from 'vitest';
import { moveToBin, restoreFromBin } from '../../../../lib/store/bin.ts';
import { binnedRecords, emptyBin, eraseFromBin } from '../../../../lib/store/binned.ts';
import { addContact } from '../../../../lib/store/contacts.ts';
import { saveDraft } from '../../../../lib/store/drafts.ts';
import { addNote, reviseNote } from '../../../../lib/store/notes.ts';
import { freshStore } from './fresh-database.ts';
import { author, contactFields, noteFields, someStudent } from './invented.ts';

const day = 24 * 60;

/** A student with a note that was edited once and then deleted at minute 2, and one that stays. */
async function someBin() {
  const store = await freshStore();
  const student = await someStudent(store);
  const studentId = student.id;
  const { id } = await addNote(store, { ...noteFields, studentId }, author());
  await reviseNote(store, { id, expectedRevision: 1 }, { text: 'Twice.' }, author(1));
  const note = await moveToBin(store, 'notes', id, author(2));
  const kept = await addNote(store, { ...noteFields, studentId }, author(3));
  await reviseNote(store, { id: kept.id, expectedRevision: 1 }, { text: 'Stays.' }, author(4));
  return { store, student, studentId, note, kept };
}

test('the bin lists what was deleted, whose it is and until when, last deleted first', async () => {
  const { store, student, studentId, note } = await someBin();
  const contact = await addContact(store, { ...contactFields, studentId }, author(3));
  const gone = await moveToBin(store, 'contacts', contact.id, author(5));
  expect(await binnedRecords(store)).toEqual([
    { table: 'contacts', record: gone, student, goneFrom: author(5 + 30 * day).now },
    { table: 'notes', record: note, student, goneFrom: author(2 + 30 * day).now },
  ]);
});

test('after thirty days, to the moment, it is gone with its earlier versions', async () => {
  const { store, note, kept } = await someBin();
  const over = Date.parse(author(2 + 30 * day).now);
  expect(await emptyBin(store, new Date(over - 1).toISOString())).toBe(0);
  expect(await store.get('notes', note.id)).toEqual(note);
  expect(await emptyBin(store, new Date(over).toISOString())).toBe(1);
  expect(await store.get('notes', note.id)).toBeUndefined();
  const history = await store.history.toArray();
  expect(history.map(({ recordId }) => recordId)).toEqual([kept.id]);
  expect(await store.notes.count()).toBe(1);
});

test('erase now takes one record with its versions and what was typed in its form', async () => {
  const { store, studentId, note, kept } = await someBin();
  await saveDraft(store, `case/${studentId}/note/${note.id}`, 'half a word');
  await saveDraft(store, `case/${studentId}/note/${kept.id}`, 'stays');
  await eraseFromBin(store, 'notes', note.id);
  expect(await binnedRecords(store)).toEqual([]);
  expect(await store.db.drafts.toCollection().primaryKeys()).toEqual([
    `case/${studentId}/note/${kept.id}`,
  ]);
});

test('what came back meanwhile is not erased', async () => {
  const { store, note } = await someBin();
  const back = await restoreFromBin(store, 'notes', note.id, author(6));
  await eraseFromBin(store, 'notes', note.id);
  expect(await store.get('notes', note.id)).toEqual(back);
  expect(await emptyBin(store, author(90 * day).now)).toBe(0);
});
