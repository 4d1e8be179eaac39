import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  encryptedFile,
  takes,
} from '../../../../../../entrypoints/sidepanel/screens/backup/our-files.ts';
import { restoreInto } from '../../../../../../entrypoints/sidepanel/screens/backup/restore-into.ts';
import { openLock } from '../../../../../../lib/backup/format/lock.ts';
import { readBackup, readHeader } from '../../../../../../lib/backup/format/read-backup.ts';
import { applyRestore, newerOfEach } from '../../../../../../lib/backup/merge/apply-restore.ts';
import { planRestore } from '../../../../../../lib/backup/merge/plan-restore.ts';
import { noRecords, type RecordsByTable } from '../../../../../../lib/backup/records.ts';
import { storedRecords } from '../../../../../../lib/backup/stored-records.ts';
import { changeStore } from '../../../../../../lib/store/change-store.ts';
import { readStore } from '../../../../../../lib/store/read-store.ts';
import {
  chosenSettings,
  readSettings,
  saveSettings,
} from '../../../../../../lib/store/settings.ts';
import type { Store } from '../../../../../../lib/store/store.ts';
import { inventedDatabase, sorted } from '../../../../lib/backup/invented-database.ts';
import { anyTwoDevices, written } from '../../../../lib/backup/merge/two-devices.ts';
import { runs } from '../../../../lib/backup/runs.ts';
import { freshStore } from '../../../../lib/store/fresh-database.ts';

const author = { by: 'Ms. Abara', now: '2026-06-01T08:00:00.000Z' };
const long = 3_600_000;

/** Every record in a store, in one order. */
async function contentOf(store: Store): Promise<RecordsByTable> {
  return sorted(await readStore(store, storedRecords));
}

/** Puts records into an empty store as they are. */
async function fill(store: Store, records: RecordsByTable): Promise<void> {
  await restoreInto(store, records, newerOfEach, author);
}

async function empty(store: Store): Promise<void> {
  await changeStore(store, async (rows) => {
    const { sites, students, ...others } = await storedRecords(rows);
    for (const { id } of sites) rows.remove('sites', id);
    for (const { id } of students) rows.remove('students', id);
    for (const [table, list] of Object.entries(others)) {
      for (const { id } of list) rows.remove(table as keyof RecordsByTable, id);
    }
  });
}

/** What comes out of a file made from what is in the store. */
async function throughFile(store: Store): Promise<RecordsByTable> {
  const records = await readStore(store, storedRecords);
  const about = { kind: 'backup', madeAt: author.now, passphrase: null } as const;
  const file = await encryptedFile(store, records, about);
  const own = { kind: 'keys', vaultId: store.header.id, keys: store.keys } as const;
  return (await readBackup(file, (header) => openLock(header, own), takes)).records;
}

test(
  'any two devices: through file and store into an empty one, and into a half-filled one',
  async () => {
    const [theirs, ours] = [await freshStore(), await freshStore()];
    const property = fc.asyncProperty(
      anyTwoDevices({ students: 5, perStudent: 3 }),
      async ({ one, other }) => {
        await fill(theirs, other);
        const incoming = await throughFile(theirs);
        await fill(ours, incoming);
        expect(await contentOf(ours)).toEqual(sorted(other));
        await empty(ours);

        await fill(ours, one);
        const { replaced } = await restoreInto(ours, incoming, newerOfEach, author);
        const { history, ...merged } = await contentOf(ours);
        const expected = sorted(written(one, applyRestore(planRestore(one, other), newerOfEach)));
        expect({ ...merged, history: [] }).toEqual({ ...expected, history: [] });
        expect(history).toHaveLength(expected.history.length + replaced);
        await Promise.all([empty(theirs), empty(ours)]);
      },
    );
    await fc.assert(property, { numRuns: runs(60, 1000) });
  },
  long,
);

describe('restoring', () => {
  const base = inventedDatabase(71, { students: 4, perStudent: 3 });
  const [note] = base.notes;
  if (!note) throw new Error('The invented database has no note');
  const newer = { ...note, text: 'From the file.', updatedAt: '2026-07-01T08:00:00.000Z' };
  const file = { ...noRecords(), notes: [newer] };

  test('keeps what gave way in the history, by whom and when', async () => {
    const store = await freshStore();
    await fill(store, base);
    expect(await restoreInto(store, file, newerOfEach, author)).toEqual({ fresh: 0, replaced: 1 });
    const { history, notes } = await contentOf(store);
    expect(notes.find(({ id }) => id === note.id)?.text).toBe('From the file.');
    expect(history.filter(({ by }) => by === author.by)).toContainEqual({
      id: expect.any(String),
      at: author.now,
      by: author.by,
      act: 'edit',
      table: 'notes',
      recordId: note.id,
      studentId: note.studentId,
      before: note,
    });
  });

  test('a second time changes nothing, not even the history', async () => {
    const store = await freshStore();
    await fill(store, base);
    await restoreInto(store, file, newerOfEach, author);
    const once = await contentOf(store);
    expect(await restoreInto(store, file, newerOfEach, author)).toEqual({ fresh: 0, replaced: 0 });
    expect(await contentOf(store)).toEqual(once);
  });

  test('a file that contradicts what is here changes nothing', async () => {
    const store = await freshStore();
    await fill(store, base);
    const before = await contentOf(store);
    const [student] = base.students;
    if (!student) throw new Error('The invented database has no student');
    const wrong = { ...file, students: [{ ...student, sisId: 'other' }] };
    await expect(restoreInto(store, wrong, newerOfEach, author)).rejects.toMatchObject({
      fault: 'wrong-table-content',
    });
    expect(await contentOf(store)).toEqual(before);
  });

  test('a disk that is full changes nothing', async () => {
    const store = await freshStore();
    await fill(store, noRecords());
    const full = new DOMException('No space.', 'QuotaExceededError');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full;
    });
    await expect(restoreInto(store, base, newerOfEach, author)).rejects.toThrow(/QuotaExceeded/);
    vi.restoreAllMocks();
    expect(await contentOf(store)).toEqual(noRecords());
  });
});

describe('lines and calendar', () => {
  const calendar = { firstDay: '2025-08-11', lastDay: '2026-05-29', daysOff: ['2025-11-27'] };

  async function headerFrom(store: Store) {
    const about = { kind: 'backup', madeAt: author.now, passphrase: null } as const;
    const file = await encryptedFile(store, noRecords(), about);
    return readHeader(file, takes.newestSchema);
  }

  test('move with the file to a device that has none', async () => {
    const [theirs, ours] = [await freshStore(), await freshStore()];
    await saveSettings(theirs, { whyAt: 12, calendar }, author);
    const { settings } = await headerFrom(theirs);
    await restoreInto(ours, noRecords(), newerOfEach, author, settings);
    expect(await readSettings(ours.db)).toMatchObject({ whyAt: 12, calendar });
  });

  test('stay as they are where somebody chose some, and what is no settings is left out', async () => {
    const [theirs, ours] = [await freshStore(), await freshStore()];
    await saveSettings(theirs, { whyAt: 12, calendar }, author);
    await saveSettings(ours, { whyAt: 9 }, author);
    const { settings } = await headerFrom(theirs);
    await restoreInto(ours, noRecords(), newerOfEach, author, settings);
    expect(await readSettings(ours.db)).toMatchObject({ whyAt: 9, calendar: null });
    const third = await freshStore();
    await restoreInto(third, noRecords(), newerOfEach, author, { whyAt: 'soon' });
    expect(await chosenSettings(third.db)).toBeNull();
  });

  test('are not in a hand-over, nor where nobody chose any', async () => {
    const store = await freshStore();
    expect((await headerFrom(store)).settings).toBeUndefined();
    await saveSettings(store, { calendar }, author);
    const about = { kind: 'hand-over', madeAt: author.now, passphrase: null } as const;
    const file = await encryptedFile(store, noRecords(), about);
    expect((await readHeader(file, takes.newestSchema)).settings).toBeUndefined();
  });
});
