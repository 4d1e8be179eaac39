import { describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../../lib/domain/settings.ts';
import { moveToBin } from '../../../../lib/store/bin.ts';
import { addCasework } from '../../../../lib/store/casework.ts';
import { recordCause } from '../../../../lib/store/causes.ts';
import { addContact } from '../../../../lib/store/contacts.ts';
import { KnownHistories } from '../../../../lib/store/known-histories.ts';
import { addNote } from '../../../../lib/store/notes.ts';
import { OverTheLine } from '../../../../lib/store/over-the-line.ts';
import { readStore } from '../../../../lib/store/read-store.ts';
import { StoredRows } from '../../../../lib/store/sealed/rows.ts';
import { whyQueue } from '../../../../lib/store/week.ts';
import { freshStore } from './fresh-database.ts';
import { by, causeFields, contactFields, noteFields } from './invented.ts';
import { count, page, row, takeOn } from './invented-page.ts';

const today = '2025-11-24';
const at = (day: string) => ({ by, now: `${day}T15:00:00.000Z` });
const ida = { sisId: '004712', name: 'Lund, Ida' };

test('nobody read, nobody asked about', async () => {
  const db = await freshStore();
  expect(await whyQueue(db, defaultSettings, today)).toEqual({
    total: 0,
    known: 0,
    open: [],
    putOff: [],
    over: new Map(),
  });
});

test('students over the line without an answer, most days missed first, with their change', async () => {
  const db = await freshStore();
  await count(db, '2025-10-03', 14);
  const first = await count(db, '2025-11-20', 16);
  const second = await count(db, '2025-11-20', 22, ida);
  await count(db, '2025-11-20', 3, { sisId: '004713', name: 'Reyes, Sol' });
  const queue = await whyQueue(db, defaultSettings, today);
  expect(queue).toMatchObject({ total: 2, known: 0 });
  expect(
    queue.open.map(({ student, standing, change }) => [student.id, standing.absences, change]),
  ).toEqual([
    [second, 22, null],
    [first, 16, { delta: 2, since: '2025-10-03' }],
  ]);
  expect(queue.open[0]?.snapshot).toMatchObject({ studentId: second, absences: 22 });
});

test('over the line by rate alone counts as well', async () => {
  const db = await freshStore();
  await count(db, '2025-11-20', 6, { enrolled: 60 });
  expect((await whyQueue(db, defaultSettings, today)).open).toMatchObject([
    { standing: { tier: 'moderate', line: 'over', passed: null } },
  ]);
});

test.each([
  ['periods', { unit: 'period' as const }, {}],
  ['a month', {}, { range: { from: '2025-11-01', to: '2025-11-20', label: null } }],
])('%s are not compared with the line', async (_, student, changes) => {
  const db = await freshStore();
  const covers = 'range' in changes ? 'dated' : 'school-year';
  await takeOn(db, '2025-11-20', page([row({ absences: 40, ...student })], changes), { covers });
  expect((await whyQueue(db, defaultSettings, today)).total).toBe(0);
});

test('last school year’s counts ask nothing this year', async () => {
  const db = await freshStore();
  await count(db, '2025-05-20', 30);
  expect((await whyQueue(db, defaultSettings, today)).total).toBe(0);
});

test('of two pages the later one is used', async () => {
  const db = await freshStore();
  await count(db, '2025-11-03', 16);
  await takeOn(db, '2025-11-20', page([row({ absences: 12 })], { reader: 'invented/roster' }));
  expect((await whyQueue(db, defaultSettings, today)).total).toBe(0);
});

test('an unchanged count is judged over all the days it stood, not at its first, higher rate', async () => {
  const db = await freshStore();
  const calendar = { firstDay: '2025-09-02', lastDay: '2026-06-05', daysOff: [] };
  const settings = { ...defaultSettings, calendar };
  await count(db, '2025-09-22', 2);
  expect((await whyQueue(db, settings, '2025-09-22')).total).toBe(1);
  await count(db, '2025-11-20', 2);
  expect((await whyQueue(db, settings, today)).total).toBe(0);
});

describe('what clears an item', () => {
  test('a cause, and then the cause is known', async () => {
    const db = await freshStore();
    const studentId = await count(db, '2025-11-03', 16);
    await recordCause(db, { ...causeFields, studentId }, at('2025-11-05'));
    expect(await whyQueue(db, defaultSettings, today)).toMatchObject({
      total: 1,
      known: 1,
      open: [],
      over: new Map([[studentId, true]]),
    });
  });

  test('an answer that is no cause, but the cause is not known by it', async () => {
    const db = await freshStore();
    const studentId = await count(db, '2025-11-03', 16);
    const declined = { ...causeFields, answer: 'family-declined', item: null } as const;
    await recordCause(db, { ...declined, studentId }, at('2025-11-05'));
    expect(await whyQueue(db, defaultSettings, today)).toMatchObject({
      total: 1,
      known: 0,
      open: [],
      over: new Map([[studentId, false]]),
    });
  });

  test.each([
    ['for a crossing', { absences: 16 }],
    ['over the line by rate alone', { absences: 6, enrolled: 60 }],
  ])('a note or a contact of any outcome, %s', async (_, changes) => {
    const db = await freshStore();
    const { absences, ...others } = changes;
    const first = await count(db, '2025-11-03', absences, others);
    const second = await count(db, '2025-11-03', absences, { ...ida, ...others });
    expect((await whyQueue(db, defaultSettings, today)).open).toHaveLength(2);
    const note = await addNote(db, { ...noteFields, studentId: first }, at('2025-11-05'));
    await addContact(db, { ...contactFields, studentId: second }, at('2025-11-05'));
    expect(await whyQueue(db, defaultSettings, today)).toMatchObject({
      total: 2,
      known: 0,
      open: [],
    });
    await moveToBin(db, 'notes', note.id, at('2025-11-06'));
    const { open } = await whyQueue(db, defaultSettings, today);
    expect(open.map(({ student }) => student.id)).toEqual([first]);
  });

  test('not for the next threshold', async () => {
    const db = await freshStore();
    const studentId = await count(db, '2025-11-03', 16);
    await addNote(db, { ...noteFields, studentId }, at('2025-11-05'));
    await count(db, '2025-11-20', 20);
    expect((await whyQueue(db, defaultSettings, today)).open).toHaveLength(1);
  });

  test('not a note of last school year', async () => {
    const db = await freshStore();
    const studentId = await count(db, '2025-05-20', 30);
    await addNote(db, { ...noteFields, studentId }, at('2025-05-21'));
    await count(db, '2025-11-20', 6, { enrolled: 60 });
    expect((await whyQueue(db, defaultSettings, today)).open).toHaveLength(1);
  });
});

test('a question that was put off comes back by itself, and is said to be put off until then', async () => {
  const db = await freshStore();
  const studentId = await count(db, '2025-11-03', 16);
  const fields = {
    studentId,
    item: 'why',
    recordId: null,
    reason: 'Mother is back Monday',
  } as const;
  const snooze = await addCasework(
    db,
    'snoozes',
    { ...fields, until: '2025-11-25' },
    at('2025-11-20'),
  );
  expect(await whyQueue(db, defaultSettings, today)).toMatchObject({
    total: 1,
    open: [],
    putOff: [{ student: { id: studentId }, snooze: { until: '2025-11-25' } }],
  });
  expect((await whyQueue(db, defaultSettings, '2025-11-25')).open).toHaveLength(1);
  await moveToBin(db, 'snoozes', snooze.id, at('2025-11-24'));
  expect(await whyQueue(db, defaultSettings, today)).toMatchObject({ putOff: [] });
  expect((await whyQueue(db, defaultSettings, today)).open).toHaveLength(1);
});

test('whoever knew the question already reads the same as whoever begins, after every reading', async () => {
  const db = await freshStore();
  const known = { over: new OverTheLine(), histories: new KnownHistories() };
  const settings = { ...defaultSettings };
  const both = async (day = today, under = settings) => {
    const first = await readStore(db, (rows) => whyQueue(rows, under, day, known));
    expect(first).toEqual(await whyQueue(db, under, day));
    return first;
  };
  await count(db, '2025-10-03', 14);
  expect((await both()).open).toEqual([]);
  await count(db, '2025-11-20', 16);
  await count(db, '2025-11-20', 22, ida);
  expect((await both()).open.map(({ standing }) => standing.absences)).toEqual([22, 16]);
  const all = vi.spyOn(StoredRows.prototype, 'all');
  await readStore(db, (rows) => whyQueue(rows, settings, today, known));
  expect(all).not.toHaveBeenCalled();
  all.mockRestore();
  await count(db, '2025-11-21', 12);
  expect((await both()).open).toHaveLength(1);
  expect((await both('2026-09-01')).total).toBe(0);
  expect((await both(today, { ...settings })).total).toBe(1);
});

test('how a count changed is looked up for those first in line, and their histories are all that is opened', async () => {
  const db = await freshStore();
  for (const [asOf, absences] of [
    ['2025-10-03', 14],
    ['2025-11-20', 16],
  ] as const) {
    await count(db, asOf, absences);
    await count(db, asOf, absences + 6, ida);
  }
  const whole = await whyQueue(db, defaultSettings, today);
  expect(whole.open.map(({ change }) => change?.delta)).toEqual([2, 2]);
  const known = { over: new OverTheLine(), histories: new KnownHistories() };
  db.unsealed.clear();
  const ask = (most: number) =>
    readStore(db, async (rows) => {
      const about = vi.spyOn(rows, 'about');
      const { open } = await whyQueue(rows, defaultSettings, today, known, most);
      const asked = about.mock.calls.find(([table]) => table === 'pastReadings')?.[1] ?? [];
      return { open, asked };
    });
  const first = await ask(1);
  expect(first.open.map(({ change }) => change?.delta)).toEqual([2, undefined]);
  expect(first.asked).toEqual([whole.open[0]?.student.id]);
  expect((await ask(Infinity)).open).toEqual(whole.open);
});
