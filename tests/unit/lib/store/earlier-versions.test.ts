import { expect, test } from 'vitest';
import { bringBack, earlierVersions } from '../../../../lib/store/earlier-versions.ts';
import { addNote, reviseNote } from '../../../../lib/store/notes.ts';
import { savePlan } from '../../../../lib/store/plans.ts';
import { StaleRevisionError } from '../../../../lib/store/record.ts';
import { freshStore } from './fresh-database.ts';
import { author, noteFields, planFields, someStudent } from './invented.ts';

test('every edit keeps what stood before, with who changed it and when; newest first', async () => {
  const store = await freshStore();
  const { id: studentId } = await someStudent(store);
  const first = await addNote(store, { ...noteFields, studentId }, author());
  const { id } = first;
  const other = { by: 'Mr. Cole', now: author(2).now };
  const second = await reviseNote(store, { id, expectedRevision: 1 }, { text: 'B' }, author(1));
  await reviseNote(store, { id, expectedRevision: 2 }, { text: 'C' }, other);
  const versions = await earlierVersions(store, 'notes', studentId);
  expect([...versions.keys()]).toEqual([id]);
  expect(versions.get(id)).toMatchObject([
    { by: 'Mr. Cole', at: author(2).now, act: 'edit', before: second },
    { by: author().by, at: author(1).now, act: 'edit', before: first },
  ]);
});

test('a version that is brought back is a new revision, and what it replaces is kept', async () => {
  const store = await freshStore();
  const { id: studentId } = await someStudent(store);
  const fields = { ...planFields, studentId };
  await savePlan(store, fields, null, author());
  const edited = await savePlan(store, { ...fields, goal: 'Other.', weeks: 3 }, 1, author(1));
  const [version] = (await earlierVersions(store, 'plans', studentId)).get(edited.id) ?? [];
  if (!version) throw new Error('The edit was kept.');
  const seen = { id: edited.id, expectedRevision: 2 };
  const back = await bringBack(store, 'plans', seen, version, author(2));
  expect(back).toEqual({ ...edited, ...fields, revision: 3, updatedAt: author(2).now });
  expect((await earlierVersions(store, 'plans', studentId)).get(edited.id)).toHaveLength(2);
  const again = bringBack(store, 'plans', seen, version, author(3));
  await expect(again).rejects.toBeInstanceOf(StaleRevisionError);
});
