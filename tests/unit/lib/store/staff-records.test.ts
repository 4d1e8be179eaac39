import { expect, test } from 'vitest';
import { ZodError } from 'zod';
import { causesOf, recordCause, reviseCause } from '../../../../lib/store/causes.ts';
import { addContact, reviseContact } from '../../../../lib/store/contacts.ts';
import { addMilestone, markReached } from '../../../../lib/store/milestones.ts';
import { addNote, reviseNote } from '../../../../lib/store/notes.ts';
import { planOf, savePlan } from '../../../../lib/store/plans.ts';
import { MissingRecordError, StaleRevisionError } from '../../../../lib/store/record.ts';
import { freshStore } from './fresh-database.ts';
import {
  author,
  by,
  causeFields,
  contactFields,
  milestoneFields,
  noteFields,
  planFields,
  someStudent,
} from './invented.ts';

test('a recorded cause carries who, when and its first revision', async () => {
  const db = await freshStore();
  const { id: studentId } = await someStudent(db);
  const cause = await recordCause(db, { ...causeFields, studentId }, author(5));
  expect(cause).toMatchObject({
    item: 'transportation',
    createdBy: by,
    revision: 1,
    deletedAt: null,
    createdAt: author(5).now,
    updatedAt: author(5).now,
  });
  expect(await causesOf(db, studentId)).toEqual([cause]);
});

test('an edit counts the revision up and keeps the version before in the log', async () => {
  const db = await freshStore();
  const { id: studentId } = await someStudent(db);
  const first = await recordCause(db, { ...causeFields, studentId }, author());
  const seen = { id: first.id, expectedRevision: 1 };
  const second = await reviseCause(db, seen, { item: 'housing' }, author(1));
  expect(second).toEqual({ ...first, item: 'housing', revision: 2, updatedAt: author(1).now });
  expect(await db.history.toArray()).toEqual([
    {
      id: expect.any(String),
      at: author(1).now,
      by,
      act: 'edit',
      table: 'causes',
      recordId: first.id,
      studentId,
      before: first,
    },
  ]);
});

test('an edit of an older revision is refused with the record as it stands now', async () => {
  const db = await freshStore();
  const { id: studentId } = await someStudent(db);
  const note = await addNote(db, { ...noteFields, studentId }, author());
  const seen = { id: note.id, expectedRevision: 1 };
  const newer = await reviseNote(db, seen, { text: 'From the other window.' }, author(1));
  const refused = reviseNote(db, seen, { text: 'Mine.' }, author(2));
  await expect(refused).rejects.toBeInstanceOf(StaleRevisionError);
  await expect(refused).rejects.toMatchObject({ stored: newer });
  expect(await db.notes.toArray()).toEqual([newer]);
  expect(await db.history.count()).toBe(1);
});

test('an edit never moves a record to another student nor changes who made it', async () => {
  const db = await freshStore();
  const { id: studentId } = await someStudent(db);
  const contact = await addContact(db, { ...contactFields, studentId }, author());
  const other = {
    studentId: crypto.randomUUID(),
    createdBy: 'someone else',
    id: crypto.randomUUID(),
  };
  const changes = { outcome: 'reached', ...other } as const;
  const seen = { id: contact.id, expectedRevision: 1 };
  expect(await reviseContact(db, seen, changes, { by: 'Mr. Lund', now: author(1).now })).toEqual({
    ...contact,
    outcome: 'reached',
    revision: 2,
    updatedAt: author(1).now,
  });
});

test.each([
  ['a cause without an item', { item: null }],
  ['another answer with an item', { answer: 'family-declined' }],
  ['a day that is none', { saidOn: '2025-02-30' }],
  ['an item that is none', { item: 'laziness' }],
])('%s is refused and nothing is kept', async (_, wrong) => {
  const db = await freshStore();
  const { id: studentId } = await someStudent(db);
  const fields = { ...causeFields, ...wrong, studentId } as typeof causeFields & {
    studentId: string;
  };
  await expect(recordCause(db, fields, author())).rejects.toBeInstanceOf(ZodError);
  const kept = await recordCause(db, { ...causeFields, studentId }, author());
  const seen = { id: kept.id, expectedRevision: 1 };
  await expect(reviseCause(db, seen, fields, author())).rejects.toBeInstanceOf(ZodError);
  expect(await db.causes.toArray()).toEqual([kept]);
  expect(await db.history.count()).toBe(0);
});

test('nothing is recorded for a student that is not there', async () => {
  const db = await freshStore();
  const studentId = crypto.randomUUID();
  const refused = addNote(db, { ...noteFields, studentId }, author());
  await expect(refused).rejects.toBeInstanceOf(MissingRecordError);
  expect(await db.notes.count()).toBe(0);
});

test('text is made well-formed before it is kept', async () => {
  const db = await freshStore();
  const { id: studentId } = await someStudent(db);
  const note = await addNote(
    db,
    { kind: 'record', text: 'half \ud83d of an emoji 🙂', studentId },
    author(),
  );
  expect(note.text).toBe('half \ufffd of an emoji 🙂');
});

test('a plan is made once and then revised', async () => {
  const db = await freshStore();
  const { id: studentId } = await someStudent(db);
  expect(await planOf(db, studentId)).toBeNull();
  const first = await savePlan(db, { ...planFields, studentId }, null, author());
  const second = await savePlan(db, { ...planFields, weeks: 8, studentId }, 1, author(1));
  expect(second).toEqual({ ...first, weeks: 8, revision: 2, updatedAt: author(1).now });
  expect(await planOf(db, studentId)).toEqual(second);
  expect(await db.plans.count()).toBe(1);
});

test('a second first plan and a plan seen before its last change are refused', async () => {
  const db = await freshStore();
  const { id: studentId } = await someStudent(db);
  const fields = { ...planFields, studentId };
  await expect(savePlan(db, fields, 1, author())).rejects.toBeInstanceOf(MissingRecordError);
  const first = await savePlan(db, fields, null, author());
  await expect(savePlan(db, fields, null, author())).rejects.toMatchObject({ stored: first });
  await expect(savePlan(db, fields, 7, author())).rejects.toBeInstanceOf(StaleRevisionError);
});

test('a small step is reached on a day, and that can be taken back', async () => {
  const db = await freshStore();
  const { id: studentId } = await someStudent(db);
  const { id } = await addMilestone(db, { ...milestoneFields, studentId }, author());
  const reached = await markReached(db, { id, expectedRevision: 1 }, '2025-12-04', author(1));
  expect(reached).toMatchObject({ check: { reachedOn: '2025-12-04' }, revision: 2 });
  const undone = await markReached(db, { id, expectedRevision: 2 }, null, author(2));
  expect(undone).toMatchObject({ check: { reachedOn: null }, revision: 3 });
});
