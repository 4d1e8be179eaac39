import { expect, test } from 'vitest';
import { changeStore } from '../../../../../lib/store/change-store.ts';
import { newRecord } from '../../../../../lib/store/record.ts';
import { pageSize, pagesOf } from '../../../../../lib/store/sealed/pages.ts';
import type { Student } from '../../../../../lib/domain/student.ts';
import { freshStore } from '../fresh-database.ts';
import { author, origin } from '../invented.ts';

function student(index: number): Student {
  const known = { origin, sisId: String(index), name: `Invented, Student ${index}` };
  const seen = { nameKey: `student ${index}`, grade: '9', lastSeenAt: author().now };
  return { ...newRecord(author()), ...known, ...seen };
}

async function storeOf(count: number) {
  const store = await freshStore();
  const students = Array.from({ length: count }, (_, index) => student(index));
  await changeStore(store, async (rows) => {
    for (const one of students) rows.put('students', one);
  });
  store.unsealed.clear();
  return { store, students: students.toSorted((one, other) => (one.id < other.id ? -1 : 1)) };
}

test.each([0, 1, pageSize - 1, pageSize, pageSize + 1, 2 * pageSize])(
  'of %d rows every one is read once, whichever way they are asked for',
  async (count) => {
    const { store, students } = await storeOf(count);
    expect(await store.all('students')).toEqual(students);
    store.unsealed.clear();
    const ids = students.map(({ id }) => id).toReversed();
    expect(await store.getMany('students', ids)).toEqual(students.toReversed());
    const lengths: number[] = [];
    for await (const page of pagesOf(store.db.rowsOf('students'))) lengths.push(page.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(pageSize);
  },
);

test('a row that was altered on a later page is refused, and nothing else is heard', async () => {
  const { store, students } = await storeOf(pageSize + 1);
  const rows = store.db.rowsOf('students');
  for (const one of [students[3], students.at(-1)]) {
    const row = one && (await rows.get(one.id));
    if (!row) throw new Error('no row');
    await rows.put({ ...row, sealed: row.sealed.map((byte, at) => (at === 20 ? byte ^ 1 : byte)) });
    store.unsealed.clear();
    await expect(store.all('students')).rejects.toMatchObject({ name: 'SealError' });
    await rows.put(row);
  }
  expect(await store.all('students')).toEqual(students);
});
