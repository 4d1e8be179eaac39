import type { Table } from 'dexie';
import type { SealedRow } from './sealed-row.ts';

/** Rows read from the disk at once, and unsealed at once: enough to keep disk and cipher busy, too few to fill the memory. */
export const pageSize = 500;

/**
 * Every row of a table in the order of ids, page by page. While one page is worked on the next is read. Each page is a transaction of
 * its own: whoever reads checks afterwards that the table was not changed meanwhile (read-store.ts, change-store.ts).
 */
export async function* pagesOf(table: Table<SealedRow, string>): AsyncGenerator<SealedRow[]> {
  let asked = table.limit(pageSize).toArray();
  for (;;) {
    const rows = await asked;
    const last = rows.length < pageSize ? undefined : rows.at(-1);
    if (last) {
      asked = table.where(':id').above(last.id).limit(pageSize).toArray();
      // Whoever stops half-way, because a row was altered, does not hear of it.
      asked.catch(() => {});
    }
    yield rows;
    if (!last) return;
  }
}
