import { goneFrom, isBinTimeOver } from '../domain/bin.ts';
import { compareInstants } from '../domain/instant.ts';
import type { Instant } from '../domain/school-day.ts';
import type { Student } from '../domain/student.ts';
import { changeStore, type ChangingRows } from './change-store.ts';
import type { Rows } from './read-store.ts';
import { type StaffRecord, type StaffTable, staffTables } from './staff-records.ts';
import type { Store } from './store.ts';

/** One record in the bin, whose it is, and the moment from which it is gone for good. */
export type Binned = {
  [Name in StaffTable]: {
    table: Name;
    record: StaffRecord<Name>;
    student: Student;
    goneFrom: Instant;
  };
}[StaffTable];

/** What is in the bin, last deleted first. */
export async function binnedRecords(rows: Rows): Promise<Binned[]> {
  const found = (await Promise.all(staffTables.map((table) => binnedIn(rows, table)))).flat();
  return found.toSorted((one, other) => compareInstants(other.goneFrom, one.goneFrom));
}

async function binnedIn(rows: Rows, table: StaffTable): Promise<Binned[]> {
  const records = await rows.all(table);
  const binned = records.filter(({ deletedAt }) => deletedAt !== null);
  const students = await rows.getMany(
    'students',
    binned.map(({ studentId }) => studentId),
  );
  return binned.flatMap((record, index) => {
    const student = students[index];
    if (!student || record.deletedAt === null) return [];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the record was read from this very table
    return [{ table, record, student, goneFrom: goneFrom(record.deletedAt) } as Binned];
  });
}

/** Erases one record of the bin for good, with its earlier versions; one that came back meanwhile stays. */
export function eraseFromBin(store: Store, table: StaffTable, id: string): Promise<void> {
  return changeStore(store, async (rows) => {
    const record = await rows.get(table, id);
    if (record && record.deletedAt !== null) await eraseRecords(rows, table, [record]);
  });
}

/** Erases for good what has been in the bin for its whole time; resolves with how much that was. */
export function emptyBin(store: Store, now: Instant): Promise<number> {
  return changeStore(store, async (rows) => {
    let erased = 0;
    for (const table of staffTables) {
      const records = await rows.all(table);
      const over = records.filter(
        ({ deletedAt }) => deletedAt !== null && isBinTimeOver(deletedAt, now),
      );
      await eraseRecords(rows, table, over);
      erased += over.length;
    }
    return erased;
  });
}

async function eraseRecords(
  rows: ChangingRows,
  table: StaffTable,
  records: StaffRecord<StaffTable>[],
): Promise<void> {
  if (records.length === 0) return;
  const ids = new Set(records.map(({ id }) => id));
  const students = records.map(({ studentId }) => studentId);
  const history = await rows.about('history', students);
  for (const id of ids) rows.remove(table, id);
  for (const { id, recordId } of history) if (ids.has(recordId)) rows.remove('history', id);
  rows.beside({
    tables: ['drafts'],
    act: async (db) => {
      const drafts = await db.drafts.toCollection().primaryKeys();
      await db.drafts.bulkDelete(drafts.filter((key) => ids.has(key.split('/').at(-1) ?? '')));
    },
  });
}
