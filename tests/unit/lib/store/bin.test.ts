import { expect, test } from 'vitest';
import { moveToBin, restoreFromBin } from '../../../../lib/store/bin.ts';
import { readCaseFile } from '../../../../lib/store/case-file.ts';
import { causesOf, recordCause } from '../../../../lib/store/causes.ts';
import { addMilestone } from '../../../../lib/store/milestones.ts';
import { addNote, reviseNote } from '../../../../lib/store/notes.ts';
import { byStaffTable } from '../../../../lib/store/staff-records.ts';
import { planOf, savePlan } from '../../../../lib/store/plans.ts';
import { MissingRecordError, StaleRevisionError } from '../../../../lib/store/record.ts';
import { freshStore } from './fresh-database.ts';
import {
  author,
  causeFields,
  milestoneFields,
  noteFields,
  planFields,
  someStudent,
} from './invented.ts';

test('a record in the bin is out of sight, and comes back as it was', async () => {
  const db = await freshStore();
  const { id: studentId } = await someStudent(db);
  const cause = await recordCause(db, { ...causeFields, studentId }, author());
  const binned = await moveToBin(db, 'causes', cause.id, author(1));
  expect(binned).toMatchObject({ deletedAt: author(1).now, revision: 2 });
  expect(await causesOf(db, studentId)).toEqual([]);
  const restored = await restoreFromBin(db, 'causes', cause.id, author(2));
  expect(restored).toEqual({ ...cause, revision: 3, updatedAt: author(2).now });
  expect(await causesOf(db, studentId)).toEqual([restored]);
  const acts = await db.history.toArray();
  expect(acts).toMatchObject([
    { act: 'delete', before: cause },
    { act: 'restore', before: binned },
  ]);
});

test('what is in the bin already, or not in it, stays as it is', async () => {
  const db = await freshStore();
  const { id: studentId } = await someStudent(db);
  const note = await addNote(db, { ...noteFields, studentId }, author());
  expect(await restoreFromBin(db, 'notes', note.id, author(1))).toEqual(note);
  const binned = await moveToBin(db, 'notes', note.id, author(2));
  expect(await moveToBin(db, 'notes', note.id, author(3))).toEqual(binned);
  expect(await db.history.count()).toBe(1);
});

test('nothing in the bin can be edited, and an edit begun before is refused after', async () => {
  const db = await freshStore();
  const { id: studentId } = await someStudent(db);
  const { id } = await addNote(db, { ...noteFields, studentId }, author());
  await moveToBin(db, 'notes', id, author(1));
  const edit = () => reviseNote(db, { id, expectedRevision: 1 }, { text: 'Mine.' }, author(2));
  await expect(edit()).rejects.toBeInstanceOf(MissingRecordError);
  await restoreFromBin(db, 'notes', id, author(3));
  await expect(edit()).rejects.toBeInstanceOf(StaleRevisionError);
});

test('a record that never was cannot be binned', async () => {
  const db = await freshStore();
  const binned = moveToBin(db, 'notes', crypto.randomUUID(), author());
  await expect(binned).rejects.toBeInstanceOf(MissingRecordError);
});

test('a case holds everything but what is in the bin', async () => {
  const db = await freshStore();
  const student = await someStudent(db);
  const studentId = student.id;
  const note = await addNote(db, { ...noteFields, studentId }, author());
  const gone = await addNote(db, { ...noteFields, studentId }, author(1));
  const milestone = await addMilestone(db, { ...milestoneFields, studentId }, author());
  const plan = await savePlan(db, { ...planFields, studentId }, null, author());
  await moveToBin(db, 'notes', gone.id, author(2));
  expect(await readCaseFile(db, studentId)).toEqual({
    ...(await byStaffTable(async () => [])),
    student,
    snapshots: [],
    crossings: [],
    plan,
    plans: [plan],
    milestones: [milestone],
    notes: [note],
  });
  await moveToBin(db, 'plans', plan.id, author(3));
  expect(await planOf(db, studentId)).toBeNull();
  expect(await readCaseFile(db, crypto.randomUUID())).toBeNull();
});
