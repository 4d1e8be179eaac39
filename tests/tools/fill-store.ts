import { changeStore } from '../../lib/store/change-store.ts';
import type { Store } from '../../lib/store/store.ts';
import type { RecordOf, TableName } from '../../lib/store/tables.ts';
import type { ManyRecords } from './many-cases.ts';

/** Records sealed and written at once: as many as a window can hold without a pause that is felt. */
const perCommit = 2_000;

/** Keeps all of these records in an open vault. */
export async function fillStore(store: Store, records: ManyRecords): Promise<void> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every list stands under its own table
  const lists = Object.entries(records) as [TableName, RecordOf<TableName>[]][];
  const all = lists.flatMap(([table, list]) => list.map((record) => ({ table, record })));
  for (let from = 0; from < all.length; from += perCommit) {
    // oxlint-disable-next-line no-await-in-loop -- one commit after the other
    await changeStore(store, async (rows) => {
      for (const { table, record } of all.slice(from, from + perCommit)) rows.put(table, record);
    });
  }
}
