import { expect, test } from 'vitest';
import { schoolYearOf } from '../../../../../lib/domain/school-calendar.ts';
import { addContact } from '../../../../../lib/store/contacts.ts';
import { logDisclosure } from '../../../../../lib/store/disclosures.ts';
import { eraseYear } from '../../../../../lib/store/erase.ts';
import { addNote, reviseNote } from '../../../../../lib/store/notes.ts';
import type { TestStore } from '../fresh-store.ts';
import { freshStore } from '../fresh-database.ts';
import { by, contactFields, noteFields, someStudent } from '../invented.ts';
import { allText, plantStudent } from './full-store.ts';

const year = schoolYearOf('2024-10-01');
const at = (day: string) => ({ by, now: `${day}T15:00:00.000Z` });

const csv = { act: 'csv', fields: ['Name'], rows: 1, to: 'team', why: 'weekly' } as const;
const log = (store: TestStore, students: string[], day: string) =>
  logDisclosure(store, { ...csv, fields: ['Name'], students }, at(day));

test('records go by the day they are about, with their versions; the first and last day belong to the year', async () => {
  const store = await freshStore();
  const { id: studentId } = await someStudent(store, { lastSeenAt: at('2025-11-20').now });
  const contact = (happenedOn: string) =>
    addContact(store, { ...contactFields, studentId, happenedOn }, at('2025-11-20'));
  const before = await contact('2024-06-30');
  await contact('2024-07-01');
  await contact('2025-06-30');
  const after = await contact('2025-07-01');
  const note = await addNote(store, { ...noteFields, studentId }, at('2025-03-03'));
  const seen = { id: note.id, expectedRevision: 1 };
  await reviseNote(store, seen, { text: 'Edited.' }, at('2025-09-09'));
  const { counts, students } = await eraseYear(store, year);
  expect(counts).toMatchObject({ contacts: 2, notes: 1, history: 1, students: 0 });
  expect(students).toEqual([]);
  expect(new Set(await store.contacts.toArray())).toEqual(new Set([before, after]));
  expect(await store.history.count()).toBe(0);
});

test('a student of whom nothing else is kept goes for good; one seen since stays', async () => {
  const store = await freshStore();
  const left = await plantStudent(store, 'Quillfeather', { lastSeenAt: at('2026-06-30').now });
  const seen = await someStudent(store, { sisId: '2', lastSeenAt: at('2026-07-01').now });
  expect((await eraseYear(store, year)).students).toEqual([]);
  expect(await store.notes.count()).toBe(1);
  const { students } = await eraseYear(store, schoolYearOf('2025-11-24'));
  expect(students).toEqual([left.student.id]);
  const text = await allText(store);
  expect(text).not.toContain(left.canary);
  expect(text).not.toContain(left.student.id);
  expect(await store.students.toArray()).toEqual([seen]);
});

test('a log line of the year stays as long as anything it may have been about is kept', async () => {
  const store = await freshStore();
  const older = await someStudent(store, { sisId: '1', lastSeenAt: at('2025-11-20').now });
  const newer = await someStudent(store, { sisId: '2', lastSeenAt: at('2025-11-20').now });
  await addNote(store, { ...noteFields, studentId: older.id }, at('2023-10-10'));
  await addNote(store, { ...noteFields, studentId: newer.id }, at('2025-10-10'));
  const both = await log(store, [older.id, newer.id], '2024-12-01');
  await log(store, [newer.id], '2024-12-02');
  await log(store, [], '2024-12-03');
  const later = await log(store, [newer.id], '2025-12-02');
  await eraseYear(store, year);
  expect(await store.disclosures.toArray()).toEqual([{ ...both, students: [older.id] }, later]);
});
