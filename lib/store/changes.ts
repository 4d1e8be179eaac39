import type { Database } from './db.ts';
import type { TableName } from './tables.ts';

/** How often each table was changed since the database was made; a table that is missing never was. */
export type ChangeCounts = ReadonlyMap<string, number>;

/** The counts as they stand. */
export async function readChanges(db: Database): Promise<ChangeCounts> {
  const rows = await db.changes.toArray();
  return new Map(rows.map(({ table, count }) => [table, count]));
}

/** Whether one of these tables was changed between the two. */
export function haveChanged(
  before: ChangeCounts,
  after: ChangeCounts,
  tables: Iterable<string>,
): boolean {
  return [...tables].some((table) => before.get(table) !== after.get(table));
}

/** Whether one of these tables was changed after the counts in `before` were taken: counts only go up. */
export function areBehind(
  before: ChangeCounts,
  after: ChangeCounts,
  tables: Iterable<string>,
): boolean {
  return [...tables].some((table) => (before.get(table) ?? 0) < (after.get(table) ?? 0));
}

/** Counts one more change of each of these tables; call it inside the transaction that changes them. */
export async function countChanges(
  db: Database,
  before: ChangeCounts,
  tables: Iterable<TableName>,
): Promise<void> {
  const rows = [...tables].map((table) => ({ table, count: (before.get(table) ?? 0) + 1 }));
  await db.changes.bulkPut(rows);
}
