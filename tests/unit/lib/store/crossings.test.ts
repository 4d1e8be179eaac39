import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../../lib/domain/settings.ts';
import { moveToBin, restoreFromBin } from '../../../../lib/store/bin.ts';
import { recordCause } from '../../../../lib/store/causes.ts';
import { addContact } from '../../../../lib/store/contacts.ts';
import type { TestStore } from './fresh-store.ts';
import { addNote } from '../../../../lib/store/notes.ts';
import { snapshotsOf } from '../../../../lib/store/history.ts';
import { freshStore } from './fresh-database.ts';
import { by, causeFields, contactFields, noteFields } from './invented.ts';
import { count, page, row, takeOn } from './invented-page.ts';

const states = async (db: TestStore) =>
  (await db.crossings.toArray())
    .toSorted(
      (one, other) =>
        one.threshold - other.threshold || one.createdAt.localeCompare(other.createdAt),
    )
    .map(({ threshold, state }) => `${threshold} ${state}`);
const on = (day: string) => ({ by, now: `${day}T15:00:00.000Z` });

describe('crossings fire (domain.md R5)', () => {
  test('for every threshold in between, once', async () => {
    const db = await freshStore();
    const settings = { ...defaultSettings, ladder: [10] };
    await takeOn(db, '2025-10-03', page([row({ absences: 9 })]), { settings });
    expect(await states(db)).toEqual([]);
    await takeOn(db, '2025-11-03', page([row({ absences: 20 })]), { settings });
    await takeOn(db, '2025-11-04', page([row({ absences: 21 })]), { settings });
    await takeOn(db, '2025-11-05', page([row({ absences: 21 })]), { settings });
    expect(await states(db)).toEqual(['10 outstanding', '15 outstanding', '20 outstanding']);
  });

  test('with the snapshot and the day that fired them', async () => {
    const db = await freshStore();
    const studentId = await count(db, '2025-11-03', 15.5);
    const [snapshot] = await snapshotsOf(db, studentId);
    expect(await db.crossings.toArray()).toMatchObject([
      { studentId, snapshotId: snapshot?.id, threshold: 15, unit: 'day', crossedOn: '2025-11-03' },
    ]);
  });

  test.each([
    ['periods', { unit: 'period' as const }, {}],
    ['another window', {}, { range: { from: '2025-11-01', to: '2025-11-20', label: null } }],
  ])('never for %s', async (_, student, changes) => {
    const db = await freshStore();
    const reading = page([row({ absences: 40, ...student })], changes);
    const covers = 'range' in changes ? 'dated' : 'school-year';
    const [taken] = await takeOn(db, '2025-11-20', reading, { covers });
    expect(await snapshotsOf(db, taken?.studentId ?? '')).toHaveLength(1);
    expect(await db.crossings.count()).toBe(0);
  });

  test('never where nobody knows which days the counts cover', async () => {
    const db = await freshStore();
    await takeOn(db, '2025-11-20', page([row({ absences: 40 })]), { covers: 'unknown' });
    expect(await db.crossings.count()).toBe(0);
  });

  test('once for two pages of one site that say the same', async () => {
    const db = await freshStore();
    await count(db, '2025-11-03', 16);
    await takeOn(db, '2025-11-04', page([row({ absences: 17 })], { reader: 'invented/roster' }));
    expect(await states(db)).toEqual(['15 outstanding']);
  });

  test('not again when only the enrolled days were put right', async () => {
    const db = await freshStore();
    await count(db, '2025-11-03', 16, { enrolled: 50 });
    await count(db, '2025-11-04', 16, { enrolled: 49 });
    expect(await states(db)).toEqual(['15 outstanding']);
  });

  test('again in a new enrolment that starts below', async () => {
    const db = await freshStore();
    await count(db, '2025-10-03', 16, { enrolled: 50 });
    await count(db, '2025-11-03', 3, { enrolled: 10 });
    await count(db, '2026-02-03', 15, { enrolled: 60 });
    expect(await states(db)).toEqual(['15 outstanding', '15 outstanding']);
  });

  test('again in the next school year', async () => {
    const db = await freshStore();
    await count(db, '2025-11-03', 16);
    await count(db, '2026-12-03', 15);
    expect(await states(db)).toEqual(['15 outstanding', '15 outstanding']);
  });
});

describe('a correction takes back (domain.md R10)', () => {
  test('what was derived from the higher number, and says by which count', async () => {
    const db = await freshStore();
    const id = await count(db, '2025-11-03', 20);
    await count(db, '2025-11-04', 16);
    expect(await states(db)).toEqual(['15 outstanding', '20 retracted']);
    const corrected = (await snapshotsOf(db, id)).at(-1);
    const back = (await db.crossings.toArray()).find(({ state }) => state === 'retracted');
    expect(back).toMatchObject({ retractedBy: corrected?.id, revision: 2 });
  });

  test('so that it can fire again later', async () => {
    const db = await freshStore();
    await count(db, '2025-11-03', 15);
    await count(db, '2025-11-04', 14);
    await count(db, '2025-11-05', 15);
    expect(await states(db)).toEqual(['15 retracted', '15 outstanding']);
  });

  test('but nothing of last school year', async () => {
    const db = await freshStore();
    await count(db, '2025-05-05', 16);
    await count(db, '2025-10-03', 5);
    await count(db, '2025-10-06', 4);
    expect(await states(db)).toEqual(['15 outstanding']);
  });

  test('but not what another page still shows', async () => {
    const db = await freshStore();
    await count(db, '2025-11-03', 16);
    const other = (absences: number) => page([row({ absences })], { reader: 'invented/roster' });
    await takeOn(db, '2025-11-03', other(16));
    await takeOn(db, '2025-11-04', other(12));
    expect(await states(db)).toEqual(['15 outstanding']);
  });
});

describe('a real note clears what is outstanding (domain.md 8)', () => {
  test.each([
    [
      'a cause',
      (db: TestStore, studentId: string) =>
        recordCause(db, { ...causeFields, studentId }, on('2025-11-05')),
    ],
    [
      'an answer that is no cause',
      (db: TestStore, studentId: string) =>
        recordCause(
          db,
          { ...causeFields, answer: 'family-declined', item: null, studentId },
          on('2025-11-05'),
        ),
    ],
    [
      'a note',
      (db: TestStore, studentId: string) =>
        addNote(db, { ...noteFields, studentId }, on('2025-11-05')),
    ],
    [
      'a contact of any outcome',
      (db: TestStore, studentId: string) =>
        addContact(db, { ...contactFields, studentId }, on('2025-11-05')),
    ],
  ])('%s', async (_, write) => {
    const db = await freshStore();
    const id = await count(db, '2025-11-03', 20);
    const other = await count(db, '2025-11-03', 20, { sisId: '004712', name: 'Lund, Ida' });
    await write(db, id);
    const all = await db.crossings.toArray();
    const mine = all.filter(({ studentId }) => studentId === id);
    expect(mine.map(({ state, resolvedAt }) => [state, resolvedAt])).toEqual([
      ['resolved', on('2025-11-05').now],
      ['resolved', on('2025-11-05').now],
    ]);
    const others = all.filter(({ studentId }) => studentId === other);
    expect(others.map(({ state }) => state)).toEqual(['outstanding', 'outstanding']);
  });

  test('what crosses afterwards is outstanding again', async () => {
    const db = await freshStore();
    const studentId = await count(db, '2025-11-03', 15);
    await addNote(db, { ...noteFields, studentId }, on('2025-11-05'));
    await count(db, '2025-11-20', 20);
    expect(await states(db)).toEqual(['15 resolved', '20 outstanding']);
  });

  test('a note in the bin clears nothing, and again does when it comes back', async () => {
    const db = await freshStore();
    const studentId = await count(db, '2025-11-03', 15);
    const { id } = await addNote(db, { ...noteFields, studentId }, on('2025-11-05'));
    await moveToBin(db, 'notes', id, on('2025-11-06'));
    expect(await states(db)).toEqual(['15 outstanding']);
    await restoreFromBin(db, 'notes', id, on('2025-11-07'));
    expect(await states(db)).toEqual(['15 resolved']);
  });

  test('a retracted crossing stays retracted', async () => {
    const db = await freshStore();
    const studentId = await count(db, '2025-11-03', 15);
    await count(db, '2025-11-04', 14);
    await addNote(db, { ...noteFields, studentId }, on('2025-11-05'));
    expect(await states(db)).toEqual(['15 retracted']);
  });
});
