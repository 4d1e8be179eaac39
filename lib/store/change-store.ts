import type { Table } from 'dexie';
import { type ChangeCounts, countChanges, haveChanged, readChanges } from './changes.ts';
import { BufferedRows, type ChangingRows } from './sealed/changing-rows.ts';
import { StoredRows } from './sealed/rows.ts';
import { sealRecord } from './sealed/sealed-row.ts';
import type { Written } from './sealed/unsealed-records.ts';
import type { Store } from './store.ts';
import type { TableName } from './tables.ts';
import { asOnlyWriter, whileNotMoving } from './writer.ts';

export type { ChangingRows } from './sealed/changing-rows.ts';

/** Somebody else emptied or replaced the vault since this one was opened; nothing was written. */
export class VaultReplacedError extends Error {
  override readonly name = 'VaultReplacedError';
}

/** What was read changed before the work was committed: it is done again. An act beside the rows may say so, too. */
export class OvertakenError extends Error {
  override readonly name = 'OvertakenError';
}

const tries = 10;

/**
 * Changes what is kept, all or nothing, and resolves when it is on disk. `work` reads and changes rows in memory; then everything
 * is sealed; then one transaction writes it, if nothing that `work` read has changed meanwhile (else `work` is done again, so
 * it must do nothing but its rows). Rejects with LockedError, VaultReplacedError, whatever `work` throws, and what the
 * browser says when the disk is full.
 */
export async function changeStore<T>(
  store: Store,
  work: (rows: ChangingRows) => Promise<T>,
): Promise<T> {
  await store.judge();
  return asOnlyWriter(store.db, async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await changeOnce(store, work);
      } catch (error) {
        if (!(error instanceof OvertakenError) || attempt === tries) throw error;
      }
    }
  });
}

async function changeOnce<T>(store: Store, work: (rows: ChangingRows) => Promise<T>): Promise<T> {
  const takeOver = store.unsealed.beginChange();
  const counts = await readChanges(store.db);
  const stored = new StoredRows(store, counts);
  const rows = new BufferedRows(stored);
  const value = await work(rows);
  const prepared = await prepare(store, rows);
  if (prepared.length > 0 || rows.besides.length > 0) {
    const found = await commit(store, {
      counts,
      read: stored.touched,
      prepared,
      besides: rows.besides,
    });
    takeOver(found, prepared);
  }
  return value;
}

async function prepare({ keys }: Store, rows: BufferedRows): Promise<Written[]> {
  const byTable = Map.groupBy(rows.changes(), ([table]) => table);
  return Promise.all(
    [...byTable].map(async ([table, changed]) => {
      const records = changed.map(([, , record]) => record).filter((record) => record !== null);
      const removes = changed.filter(([, , record]) => record === null).map(([, id]) => id);
      const puts = await Promise.all(records.map((record) => sealRecord(keys, table, record)));
      return { table, records, puts, removes };
    }),
  );
}

type Commit = {
  counts: ChangeCounts;
  read: ReadonlySet<TableName>;
  prepared: Written[];
  besides: BufferedRows['besides'];
};

/**
 * Awaits nothing but the database: anything else would let the transaction end half-way (trust.md finding 3). A writer that did
 * not get its turn (writer.ts) still never writes into a database that is being moved. Resolves to the counts it was written on.
 */
async function commit(
  { db, header }: Store,
  { counts, read, prepared, besides }: Commit,
): Promise<ChangeCounts> {
  const tables: Table[] = prepared.map(({ table }) => db.rowsOf(table));
  const others = besides.flatMap((beside) => beside.tables.map((name) => db.table(name)));
  const all = new Set<Table>([...tables, ...others, db.changes, db.vault]);
  return whileNotMoving(db, () =>
    db.transaction('rw', [...all], async () => {
      if ((await db.vault.get('vault'))?.header.id !== header.id) throw new VaultReplacedError();
      const now = await readChanges(db);
      if (haveChanged(counts, now, read)) throw new OvertakenError();
      for (const { table, puts, removes } of prepared) {
        await db.rowsOf(table).bulkDelete(removes);
        await db.rowsOf(table).bulkPut(puts);
      }
      for (const { act } of besides) await act(db);
      const written = prepared.map(({ table }) => table);
      await countChanges(db, now, written);
      return now;
    }),
  );
}
