import { type ChangeCounts, haveChanged, readChanges } from './changes.ts';
import { type Rows, StoredRows } from './sealed/rows.ts';
import type { Store } from './store.ts';
import { asOnlyWriter } from './writer.ts';

export type { Rows } from './sealed/rows.ts';

/** How often a reader that was overtaken by a writer begins again before it asks the writers to wait. */
const tries = 4;

export type ReadResult<T> = { value: T; touched: ReadonlySet<string>; counts: ChangeCounts };

/**
 * Reads what is kept, as it stood at one moment: unsealing cannot wait inside a transaction of the database, so `work` is done
 * again when one of its tables changed meanwhile. Rejects with LockedError, SealError, and whatever `work` throws.
 */
export async function readStore<T>(store: Store, work: (rows: Rows) => Promise<T>): Promise<T> {
  return (await readWithCounts(store, work)).value;
}

/** The same, with the tables it rests on and how often they had changed; see watch-store.ts. */
export async function readWithCounts<T>(
  store: Store,
  work: (rows: Rows) => Promise<T>,
): Promise<ReadResult<T>> {
  await store.judge();
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { rows, ...result } = await readOnce(store, work);
    if (!haveChanged(result.counts, await readChanges(store.db), result.touched)) {
      rows.keepKnown();
      return result;
    }
  }
  // Nobody looks afterwards whether a window that hung wrote after all, so nothing of it is remembered.
  const { rows: _, ...result } = await asOnlyWriter(store.db, () => readOnce(store, work));
  return result;
}

async function readOnce<T>(store: Store, work: (rows: Rows) => Promise<T>) {
  const counts = await readChanges(store.db);
  const rows = new StoredRows(store, counts);
  const value = await work(rows);
  return { value, touched: rows.touched, counts, rows };
}
