import { describe, expect, test } from 'vitest';
import { ZodError } from 'zod';
import type { PageStatus } from '../../../../lib/domain/page-reading.ts';
import { snapshotsOf } from '../../../../lib/store/history.ts';
import { freshStore } from './fresh-database.ts';
import { origin } from './invented.ts';
import { count, page, row, takeOn } from './invented-page.ts';

const ida = { sisId: '004712', name: 'Lund, Ida' };

describe('a page that no system’s reader stands behind', () => {
  const guessed = { reader: 'generic/table' };

  test('makes students of rows with counts, and of no others', async () => {
    const db = await freshStore();
    const rows = [row(), row({ ...ida, absences: null })];
    const taken = await takeOn(db, '2025-11-03', page(rows, guessed));
    expect(taken.map(({ studentId }) => studentId !== null)).toEqual([true, false]);
    expect(await db.students.count()).toBe(1);
  });

  test('knows a student of another page by the same id and name, whichever way round', async () => {
    const db = await freshStore();
    const id = await count(db, '2025-11-03', 3);
    const shown = row({ name: 'Jaylen Okafor', absences: null });
    const [taken] = await takeOn(db, '2025-11-04', page([shown], guessed));
    expect(taken?.studentId).toBe(id);
  });

  test('never takes another name under a known id for that student', async () => {
    const db = await freshStore();
    await count(db, '2025-11-03', 3);
    const [taken] = await takeOn(db, '2025-11-04', page([row({ name: 'Lund, Ida' })], guessed));
    expect(taken?.studentId).toBeNull();
    expect((await db.students.toArray()).map(({ name }) => name)).toEqual(['Okafor, Jaylen']);
  });

  test('follows a new name of a student it made itself', async () => {
    const db = await freshStore();
    const [before] = await takeOn(db, '2025-11-03', page([row()], guessed));
    const renamed = row({ name: 'Okafor-Reed, Jaylen' });
    const [after] = await takeOn(db, '2025-11-04', page([renamed], guessed));
    expect(after).toEqual(before);
  });
});

test('an id of another kind, by coincidence the same, never makes one student another', async () => {
  const db = await freshStore();
  const id = await count(db, '2025-11-03', 3);
  const other = { reader: 'invented/other-page' };
  const [another] = await takeOn(db, '2025-11-04', page([row({ name: 'Lund, Ida' })], other));
  expect(another?.studentId).toBeNull();
  const [same] = await takeOn(db, '2025-11-04', page([row({ name: 'Okafor, Jay' })], other));
  expect(same?.studentId).toBe(id);
});

describe('whose row it is', () => {
  test('the site and its own id make a student, parallel to the rows', async () => {
    const db = await freshStore();
    const taken = await takeOn(db, '2025-11-03', page([row(), row(ida)]));
    const students = await db.getMany(
      'students',
      taken.map(({ studentId }) => studentId ?? ''),
    );
    expect(students).toMatchObject([
      { origin, sisId: '004711', name: 'Okafor, Jaylen', nameKey: 'jaylen okafor', grade: '9' },
      { origin, sisId: '004712' },
    ]);
    expect(taken.map(({ matchedByName }) => matchedByName)).toEqual([false, false]);
  });

  test('the same id at another site is another student', async () => {
    const db = await freshStore();
    const [here] = await takeOn(db, '2025-11-03', page([row()]));
    const [there] = await takeOn(db, '2025-11-03', page([row()]), { origin: 'https://b.example' });
    expect(here?.studentId).not.toBe(there?.studentId);
    expect(await db.students.count()).toBe(2);
  });

  test('leading zeros tell ids apart', async () => {
    const db = await freshStore();
    await takeOn(db, '2025-11-03', page([row({ sisId: '0042' }), row({ ...ida, sisId: '42' })]));
    expect(await db.students.count()).toBe(2);
  });

  test('without an id a unique name matches, and nothing is written under it', async () => {
    const db = await freshStore();
    const studentId = await count(db, '2025-11-03', 3);
    const roster = page([row({ sisId: null, name: 'Jaylen Okafor', absences: 8 })]);
    expect(await takeOn(db, '2025-11-04', roster)).toEqual([{ studentId, matchedByName: true }]);
    expect(await snapshotsOf(db, studentId)).toMatchObject([{ absences: 3 }]);
  });

  test.each([
    ['two rows of the page have it', [row({ sisId: null }), row({ sisId: null })]],
    ['a row with an id has it too', [row({ sisId: null }), row({ sisId: '9' })]],
    ['nobody of that name is known', [row({ sisId: null, name: 'Ida Lund' })]],
    ['it is made of signs only', [row({ sisId: null, name: '***' })]],
  ])('a name decides nothing when %s', async (_, rows) => {
    const db = await freshStore();
    await count(db, '2025-11-03', 3);
    await count(db, '2025-11-03', 3, { sisId: '5', name: '---' });
    const before = await db.students.count();
    const [first] = await takeOn(db, '2025-11-04', page(rows));
    expect(first).toEqual({ studentId: null, matchedByName: false });
    const withId = rows.filter(({ sisId }) => sisId !== null).length;
    expect(await db.students.count()).toBe(before + withId);
  });

  test('a name decides nothing when two students of the site have it', async () => {
    const db = await freshStore();
    await takeOn(db, '2025-11-03', page([row(), row({ sisId: '9' })]));
    const [taken] = await takeOn(db, '2025-11-04', page([row({ sisId: null })]));
    expect(taken).toEqual({ studentId: null, matchedByName: false });
  });
});

describe('a name alone', () => {
  const roster = (fields: Parameters<typeof row>[0]) =>
    page([row({ sisId: null, absences: null, ...fields })]);

  test.each([
    ['the page shows another grade', { grade: '12th Grade' }],
    ['first and last name are told apart, the other way round', { name: 'Jaylen, Okafor' }],
    ['it is a part of the name', { name: 'Okafor, J' }],
    ['one more name is there', { name: 'Okafor, Jaylen Reed' }],
  ])('is not enough where %s', async (_, fields) => {
    const db = await freshStore();
    await count(db, '2025-11-03', 3);
    const [taken] = await takeOn(db, '2025-11-04', roster(fields));
    expect(taken).toEqual({ studentId: null, matchedByName: false });
    expect(await db.students.count()).toBe(1);
  });

  test.each([
    ['the page writes the grade otherwise', { grade: '09-B' }],
    ['the page shows none', { grade: null }],
    ['the page writes first and last name without telling them apart', { name: 'Jaylen Okafor' }],
  ])('matches where %s', async (_, fields) => {
    const db = await freshStore();
    const studentId = await count(db, '2025-11-03', 3);
    expect(await takeOn(db, '2025-11-04', roster(fields))).toEqual([
      { studentId, matchedByName: true },
    ]);
  });

  test('matches nobody at another site', async () => {
    const db = await freshStore();
    await count(db, '2025-11-03', 3);
    const elsewhere = { origin: 'https://b.example' };
    const [taken] = await takeOn(db, '2025-11-04', roster({}), elsewhere);
    expect(taken).toEqual({ studentId: null, matchedByName: false });
  });

  test('matches nobody after the id of the student has changed: then two have it', async () => {
    const db = await freshStore();
    const before = await count(db, '2025-11-03', 3);
    const after = await count(db, '2025-11-04', 4, { sisId: '990011' });
    expect(after).not.toBe(before);
    const [taken] = await takeOn(db, '2025-11-05', roster({}));
    expect(taken).toEqual({ studentId: null, matchedByName: false });
  });
});

describe('names and grades', () => {
  test('a changed one is kept, and the one before stays in the log', async () => {
    const db = await freshStore();
    const id = await count(db, '2025-08-20', 0);
    const before = await db.students.get(id);
    await count(db, '2025-08-21', 0, { name: 'Okafor-Reyes, Jaylen', grade: '10' });
    expect(await db.students.get(id)).toMatchObject({
      name: 'Okafor-Reyes, Jaylen',
      nameKey: 'jaylen okafor reyes',
      grade: '10',
      revision: 2,
    });
    expect(await db.history.toArray()).toMatchObject([
      { act: 'edit', table: 'students', recordId: id, before, by: 'invented/summary' },
    ]);
  });

  test('another order of the same name, or a page without grades, is no change', async () => {
    const db = await freshStore();
    const id = await count(db, '2025-08-20', 0);
    await count(db, '2025-08-21', 0, { name: 'Jaylen Okafor', grade: null });
    expect(await db.students.get(id)).toMatchObject({
      name: 'Okafor, Jaylen',
      grade: '9',
      revision: 1,
    });
    expect(await db.history.count()).toBe(0);
  });
});

describe('which counts are kept', () => {
  test.each([
    ['a row without a count', row({ absences: null }), 'read'],
    ['a row without a unit', row({ unit: null }), 'read'],
    ['a page that is not sure', row(), 'ambiguous'],
  ] satisfies [string, ReturnType<typeof row>, PageStatus][])(
    'not %s',
    async (_, student, status) => {
      const db = await freshStore();
      const [taken] = await takeOn(db, '2025-11-03', page([student], { status }));
      expect(taken?.studentId).toEqual(expect.any(String));
      expect(await db.readings.count()).toBe(0);
    },
  );

  test('a count of 0 is a count', async () => {
    const db = await freshStore();
    const id = await count(db, '2025-11-03', 0);
    expect(await snapshotsOf(db, id)).toMatchObject([{ absences: 0, enrolled: null }]);
  });

  test('not two rows of one id that contradict each other', async () => {
    const db = await freshStore();
    const taken = await takeOn(
      db,
      '2025-11-03',
      page([row({ absences: 3 }), row({ absences: 4 })]),
    );
    expect(new Set(taken.map(({ studentId }) => studentId)).size).toBe(1);
    expect(await db.readings.count()).toBe(0);
  });

  test('once, two rows of one id that agree', async () => {
    const db = await freshStore();
    await takeOn(db, '2025-11-03', page([row(), row(), row({ absences: null })]));
    expect(await db.readings.count()).toBe(1);
  });

  test('beside each other, two units of one student', async () => {
    const db = await freshStore();
    await takeOn(db, '2025-11-03', page([row(), row({ unit: 'period', absences: 21 })]));
    expect(await db.readings.count()).toBe(2);
  });

  test('as of the page’s own end date when that is earlier than today', async () => {
    const db = await freshStore();
    const to = (end: string) => ({ range: { from: '2025-08-20', to: end, label: null } });
    await takeOn(db, '2025-11-03', page([row()], to('2025-10-31')), { covers: 'dated' });
    await takeOn(db, '2025-11-03', page([row(ida)], to('2026-06-05')), { covers: 'dated' });
    const kept = await db.readings.toArray();
    expect(kept.map(({ asOf }) => asOf).toSorted()).toEqual(['2025-10-31', '2025-11-03']);
  });

  test('not of a window that has not begun', async () => {
    const db = await freshStore();
    const range = { from: '2025-12-01', to: '2025-12-31', label: null };
    await takeOn(db, '2025-11-03', page([row()], { range }), { covers: 'dated' });
    expect(await db.readings.count()).toBe(0);
  });
});

test('a reading that breaks its contract is refused, and nothing of it is kept', async () => {
  const db = await freshStore();
  const wrong = page([row(ida), row({ absences: -1 })]);
  await expect(takeOn(db, '2025-11-03', wrong)).rejects.toBeInstanceOf(ZodError);
  expect(await db.students.count()).toBe(0);
});

test('when the last write fails, nothing of the page is kept', async () => {
  const db = await freshStore();
  db.db.rowsOf('crossings').hook('creating', () => {
    throw new Error('device is full');
  });
  await expect(takeOn(db, '2025-11-03', page([row({ absences: 16 })]))).rejects.toThrow('full');
  expect([await db.students.count(), await db.readings.count()]).toEqual([0, 0]);
});
