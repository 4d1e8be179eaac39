import { describe, expect, test } from 'vitest';
import { historyByStudent, latestByStudent, snapshotsOf } from '../../../../lib/store/history.ts';
import { freshStore } from './fresh-database.ts';
import { count, page, row, takeOn } from './invented-page.ts';

describe('R10: same numbers again', () => {
  test('nothing new is stored but "last seen"', async () => {
    const db = await freshStore();
    const id = await count(db, '2025-10-03', 7);
    const [first] = await snapshotsOf(db, id);
    await count(db, '2025-10-20', 7);
    expect(await snapshotsOf(db, id)).toEqual([
      { ...first, lastSeenAt: '2025-10-20T12:00:00.000Z' },
    ]);
    expect(await db.students.get(id)).toMatchObject({
      lastSeenAt: '2025-10-20T12:00:00.000Z',
      revision: 1,
    });
    expect(await db.history.count()).toBe(0);
  });

  test('a page that redraws within a minute writes nothing at all', async () => {
    const db = await freshStore();
    const id = await count(db, '2025-10-03', 7);
    const before = [await db.students.toArray(), await db.readings.toArray()];
    const reading = page([row({ absences: 7 })]);
    await takeOn(db, '2025-10-03', reading, { at: '2025-10-03T12:00:59.000Z' });
    expect([await db.students.toArray(), await db.readings.toArray()]).toEqual(before);
    await takeOn(db, '2025-10-03', reading, { at: '2025-10-03T12:01:00.000Z' });
    expect((await snapshotsOf(db, id))[0]?.lastSeenAt).toBe('2025-10-03T12:01:00.000Z');
  });

  test('a clock that was set back does not take "last seen" back', async () => {
    const db = await freshStore();
    const id = await count(db, '2025-10-03', 7);
    await takeOn(db, '2025-10-03', page([row({ absences: 7 })]), {
      at: '2025-10-03T08:00:00.000Z',
    });
    expect((await snapshotsOf(db, id))[0]?.lastSeenAt).toBe('2025-10-03T12:00:00.000Z');
  });
});

describe('R10: number up', () => {
  test('a new snapshot follows the old one, which is kept', async () => {
    const db = await freshStore();
    const id = await count(db, '2025-10-03', 7);
    await count(db, '2025-10-20', 9);
    expect(await snapshotsOf(db, id)).toMatchObject([
      { absences: 7, asOf: '2025-10-03' },
      { absences: 9, asOf: '2025-10-20', correctedFrom: null },
    ]);
    const latest = await latestByStudent(db, [id]);
    expect(latest.get(id)).toMatchObject([{ absences: 9 }]);
  });
});

describe('R10: number down', () => {
  test('a corrected event keeps the count that was taken back', async () => {
    const db = await freshStore();
    const id = await count(db, '2025-10-03', 9);
    await count(db, '2025-10-20', 7);
    expect(await snapshotsOf(db, id)).toMatchObject([
      { absences: 9 },
      { absences: 7, correctedFrom: 9 },
    ]);
  });
});

describe('R10: new school year', () => {
  test('counts start again and the history is kept', async () => {
    const db = await freshStore();
    const id = await count(db, '2026-06-05', 18);
    await count(db, '2026-09-10', 1);
    expect(await snapshotsOf(db, id)).toMatchObject([
      { absences: 18 },
      { absences: 1, correctedFrom: null },
    ]);
    expect(await db.crossings.toArray()).toMatchObject([{ threshold: 15, state: 'outstanding' }]);
  });
});

describe('R10: enrolled days fall', () => {
  test('that is a new enrolment, not a correction', async () => {
    const db = await freshStore();
    const id = await count(db, '2025-11-03', 9, { enrolled: 40 });
    await count(db, '2025-11-20', 1, { enrolled: 5 });
    expect(await snapshotsOf(db, id)).toMatchObject([
      { absences: 9, enrolled: 40 },
      { absences: 1, enrolled: 5, correctedFrom: null },
    ]);
  });
});

describe('R10: missing from a later list', () => {
  test('the student is carried forward with the day they were last seen, never deleted', async () => {
    const db = await freshStore();
    const id = await count(db, '2025-10-03', 7);
    await count(db, '2025-10-20', 2, { sisId: '004712', name: 'Lund, Ida' });
    expect(await db.students.get(id)).toMatchObject({ lastSeenAt: '2025-10-03T12:00:00.000Z' });
    expect(await snapshotsOf(db, id)).toMatchObject([{ absences: 7 }]);
  });
});

describe('R10: two pages that disagree', () => {
  test('both are kept beside each other, and neither corrects the other', async () => {
    const db = await freshStore();
    const id = await count(db, '2025-10-03', 9);
    const other = page([row({ absences: 7 })], { reader: 'invented/roster' });
    await takeOn(db, '2025-10-03', other);
    const latest = (await latestByStudent(db, [id])).get(id) ?? [];
    expect(new Map(latest.map(({ reader, absences }) => [reader, absences]))).toEqual(
      new Map([
        ['invented/roster', 7],
        ['invented/summary', 9],
      ]),
    );
    expect(latest.every(({ correctedFrom }) => correctedFrom === null)).toBe(true);
  });
});

describe('a page of an earlier day', () => {
  const until = (to: string, absences: number, status: 'read' | 'incomplete' = 'read') =>
    page([row({ absences })], { status, range: { from: null, to, label: null } });

  test('goes to its place in the history, and corrects nothing', async () => {
    const db = await freshStore();
    const id = await count(db, '2025-11-20', 18);
    await takeOn(db, '2025-11-21', until('2025-10-31', 12));
    expect(await snapshotsOf(db, id)).toMatchObject([
      { absences: 12, asOf: '2025-10-31', correctedFrom: null },
      { absences: 18, asOf: '2025-11-20' },
    ]);
    expect((await latestByStudent(db, [id])).get(id)).toMatchObject([{ absences: 18 }]);
    expect((await db.crossings.toArray()).map(({ state }) => state)).toEqual(['outstanding']);
  });

  test('is kept once however often it is opened', async () => {
    const db = await freshStore();
    const id = await count(db, '2025-11-20', 18);
    await takeOn(db, '2025-11-21', until('2025-10-31', 12));
    await takeOn(db, '2025-11-22', until('2025-10-31', 12));
    await takeOn(db, '2025-11-22', until('2025-11-05', 12));
    expect(await snapshotsOf(db, id)).toHaveLength(2);
  });

  test('is left alone while it is incomplete', async () => {
    const db = await freshStore();
    const id = await count(db, '2025-11-20', 18);
    await takeOn(db, '2025-11-21', until('2025-10-31', 12, 'incomplete'));
    expect(await snapshotsOf(db, id)).toHaveLength(1);
  });
});

describe('an incomplete page', () => {
  const incomplete = (changes: Parameters<typeof row>[0]) =>
    page([row(changes)], { status: 'incomplete' });

  test.each([
    ['a lower count', { absences: 16, enrolled: 60 }],
    ['fewer enrolled days', { absences: 17, enrolled: 5 }],
    ['no enrolled days', { absences: 17, enrolled: null }],
    ['a higher count that lost its enrolled days', { absences: 19, enrolled: null }],
  ])('never lowers or clears anything: %s', async (_, changes) => {
    const db = await freshStore();
    const id = await count(db, '2025-11-03', 17, { enrolled: 60 });
    const crossings = await db.crossings.toArray();
    await takeOn(db, '2025-11-20', incomplete(changes));
    expect(await snapshotsOf(db, id)).toMatchObject([{ absences: 17, enrolled: 60 }]);
    expect(await db.crossings.toArray()).toEqual(crossings);
  });

  test('may bring a first or a higher count', async () => {
    const db = await freshStore();
    const [taken] = await takeOn(db, '2025-11-03', incomplete({ absences: 17, enrolled: 60 }));
    await takeOn(db, '2025-11-20', incomplete({ absences: 18, enrolled: 70 }));
    const history = await historyByStudent(db, [taken?.studentId ?? '']);
    expect([...history.values()][0]).toMatchObject([{ absences: 17 }, { absences: 18 }]);
  });

  test('changes nobody’s name or grade', async () => {
    const db = await freshStore();
    const id = await count(db, '2025-11-03', 1);
    await takeOn(db, '2025-11-20', incomplete({ name: 'Okaf', grade: '1', absences: 1 }));
    expect(await db.students.get(id)).toMatchObject({ name: 'Okafor, Jaylen', grade: '9' });
  });
});
