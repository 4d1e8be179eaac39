import { expect, test } from 'vitest';
import { readCaseFile } from '../../../../../lib/store/case-file.ts';
import { logDisclosure } from '../../../../../lib/store/disclosures.ts';
import { erase, eraseSite, eraseStudent, wouldErase } from '../../../../../lib/store/erase.ts';
import {
  countTaughtPages,
  readTaughtPages,
  saveTaughtPages,
} from '../../../../../lib/store/taught-pages.ts';
import { LockedError } from '../../../../../lib/store/store.ts';
import { freshStore } from '../fresh-database.ts';
import { author, origin } from '../invented.ts';
import { allText, plantSite, plantStudent } from './full-store.ts';

const other = 'https://rosters.riverbend.example';

async function twoStudents() {
  const store = await freshStore();
  await plantSite(store);
  const mateo = await plantStudent(store, 'Quillfeather');
  const priya = await plantStudent(store, 'Ravensbourne');
  return { store, mateo, priya };
}

test('of an erased student nothing is left in any table, draft, log line or waiting reading', async () => {
  const { store, mateo, priya } = await twoStudents();
  const { id } = mateo.student;
  const before = await readCaseFile(store, priya.student.id);
  expect(await allText(store)).toContain(mateo.canary);
  const { counts, students } = await eraseStudent(store, id);
  expect(students).toEqual([id]);
  expect(counts).toMatchObject({ students: 1, readings: 1, pastReadings: 1, notes: 1, history: 1 });
  const left = await allText(store);
  expect(left).not.toContain(mateo.canary);
  expect(left).not.toContain(mateo.canary.toLowerCase());
  expect(left).not.toContain(id);
  expect(await readCaseFile(store, priya.student.id)).toEqual(before);
  expect(await store.db.drafts.count()).toBe(1);
  expect(await store.db.inbox.count()).toBe(1);
});

test('a line of the log about several keeps the others, and a purpose that named the child is emptied', async () => {
  const { store, mateo, priya } = await twoStudents();
  const ids = [mateo.student.id, priya.student.id];
  const line = { act: 'csv' as const, students: ids, fields: ['Name'], rows: 9, to: 'team' };
  const said = await logDisclosure(store, { ...line, why: 'Ana QUILLFEATHER moved' }, author(3));
  const plain = await logDisclosure(store, { ...line, why: 'weekly team' }, author(4));
  await eraseStudent(store, mateo.student.id);
  const students = [priya.student.id];
  expect(await store.disclosures.get(said.id)).toEqual({ ...said, students, why: '' });
  expect(await store.disclosures.get(plain.id)).toEqual({ ...plain, students });
});

test('what would go is counted before, and nothing is changed by counting', async () => {
  const { store, mateo } = await twoStudents();
  const scope = { kind: 'student', studentId: mateo.student.id } as const;
  const before = await allText(store);
  const counted = await wouldErase(store, scope);
  expect(await allText(store)).toBe(before);
  expect((await erase(store, scope)).counts).toEqual(counted);
  expect((await erase(store, scope)).counts).toMatchObject({
    students: 0,
    notes: 0,
    disclosures: 0,
  });
});

test('an erased site takes the pages that were taught for it; those of others stay', async () => {
  const { store } = await twoStudents();
  const layout = {
    schema: 1 as const,
    shape: { path: '/list', kind: 'table' as const, heads: ['pupil', 'tot a'] },
    columns: {
      name: { label: 'pupil', nth: 0 },
      sisId: null,
      absences: { label: 'tot a', nth: 0 },
      excused: null,
      unexcused: null,
      tardies: null,
      enrolled: null,
    },
    unit: 'day' as const,
    window: 'school-year' as const,
  };
  const taughtAt = '2025-11-20T10:00:00.000Z';
  const taught = (of: string | null) => ({
    id: crypto.randomUUID(),
    title: `Tot A of ${of ?? 'any site'}`,
    origin: of,
    taughtAt,
    layout,
  });
  await saveTaughtPages(store.db, [taught(origin), taught(other), taught(null)]);
  expect(await countTaughtPages(store.db, origin)).toBe(1);
  await eraseSite(store, origin);
  expect((await readTaughtPages(store.db)).map((page) => page.origin)).toEqual([other, null]);
  expect(await allText(store)).not.toContain(origin);
});

test('an erased site takes its students, its readings that wait and itself; another site stays whole', async () => {
  const { store, mateo } = await twoStudents();
  await plantSite(store, other);
  const away = await plantStudent(store, 'Thistlewood', { origin: other });
  const before = await readCaseFile(store, away.student.id);
  const { counts } = await eraseSite(store, origin);
  expect(counts).toMatchObject({ sites: 1, students: 2, notes: 2 });
  const left = await allText(store);
  expect(left).not.toContain(mateo.canary);
  expect(left).not.toContain(origin);
  expect(await readCaseFile(store, away.student.id)).toEqual(before);
  expect(await store.sites.count()).toBe(1);
  expect(await store.db.inbox.count()).toBe(1);
});

test('a locked vault erases nothing', async () => {
  const { store, mateo } = await twoStudents();
  const rows = await store.db.rowsOf('notes').count();
  store.lock();
  await expect(eraseStudent(store, mateo.student.id)).rejects.toBeInstanceOf(LockedError);
  expect(await store.db.rowsOf('notes').count()).toBe(rows);
});
