import type { Rows } from '../store/read-store.ts';
import { backedUpTables, type RecordsByTable } from './records.ts';

/** Everything that is kept, opened, as it stood at one moment. */
export async function storedRecords(rows: Rows): Promise<RecordsByTable> {
  const lists = backedUpTables.map(async (table) => [table, await rows.all(table)] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every table was read under its own name
  return Object.fromEntries(await Promise.all(lists)) as RecordsByTable;
}
