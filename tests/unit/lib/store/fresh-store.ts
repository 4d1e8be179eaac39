import { onTestFinished } from 'vitest';
import { newDataKey, deriveKeys } from '../../../../lib/sealing/keys.ts';
import { newInboxKeys } from '../../../../lib/sealing/inbox.ts';
import type { VaultHeader } from '../../../../lib/sealing/vault-header.ts';
import { toBase64 } from '../../../../lib/sealing/bytes.ts';
import { changeStore } from '../../../../lib/store/change-store.ts';
import { type Database, openDatabase } from '../../../../lib/store/db.ts';
import { readStore, type Rows } from '../../../../lib/store/read-store.ts';
import { LockedError, openStore, type Store } from '../../../../lib/store/store.ts';
import { type RecordOf, type TableName, tableNames } from '../../../../lib/store/tables.ts';

/** One sealed table, opened row by row, for tests that look at what is kept or put something there. */
export type Door<Name extends TableName> = {
  get(id: string): Promise<RecordOf<Name> | undefined>;
  toArray(): Promise<RecordOf<Name>[]>;
  count(): Promise<number>;
  add(record: RecordOf<Name>): Promise<void>;
  put(record: RecordOf<Name>): Promise<void>;
  bulkAdd(records: RecordOf<Name>[]): Promise<void>;
  delete(id: string): Promise<void>;
};

/** An open vault that can be read at any time, with a door to every table. */
export type TestStore = Store &
  Rows & { [Name in TableName]: Door<Name> } & { lock: () => void; dataKey: string };

/** When a record was made, or a change: rows on disk have no order of their own. */
function momentOf(record: object): string {
  const moment = 'at' in record ? record.at : 'createdAt' in record ? record.createdAt : '';
  return String(moment);
}

function doorTo<Name extends TableName>(store: Store, table: Name): Door<Name> {
  const bulkAdd = (records: RecordOf<Name>[]) =>
    changeStore(store, async (rows) => {
      for (const record of records) rows.put(table, record);
    });
  return {
    get: (id) => readStore(store, (rows) => rows.get(table, id)),
    toArray: async () => {
      const records = await readStore(store, (rows) => rows.all(table));
      return records.toSorted((one, other) => momentOf(one).localeCompare(momentOf(other)));
    },
    count: () => readStore(store, (rows) => rows.count(table)),
    add: (record) => bulkAdd([record]),
    put: (record) => bulkAdd([record]),
    bulkAdd,
    delete: (id) => changeStore(store, async (rows) => rows.remove(table, id)),
  };
}

function rowsOf(store: Store): Rows {
  return {
    get: (table, id) => readStore(store, (rows) => rows.get(table, id)),
    getMany: (table, ids) => readStore(store, (rows) => rows.getMany(table, ids)),
    about: (table, ids) => readStore(store, (rows) => rows.about(table, ids)),
    all: (table) => readStore(store, (rows) => rows.all(table)),
    count: (table) => readStore(store, (rows) => rows.count(table)),
    byKey: (index, values) => readStore(store, (rows) => rows.byKey(index, values)),
    // Every question is a reading of its own.
    changesOf: () => null,
  };
}

/** A header that no passphrase opens: tests hold the key itself, so that none of them waits for 600,000 rounds. */
async function someHeader(dataKey: Uint8Array<ArrayBuffer>): Promise<VaultHeader> {
  const id = crypto.randomUUID();
  const salt = toBase64(new Uint8Array(16));
  const wrapped = toBase64(new Uint8Array(60));
  return {
    id,
    version: 1,
    createdAt: '2025-08-11T08:00:00.000Z',
    passphrase: { kdf: 'PBKDF2-HMAC-SHA256', rounds: 600_000, salt, wrapped },
    recovery: { kdf: 'HKDF-SHA256', salt, wrapped },
    inbox: await newInboxKeys(await deriveKeys(dataKey, id), id),
  };
}

/** An open vault over a database, as another window of the same device would have it. */
export async function storeOver(
  db: Database,
  header: VaultHeader,
  dataKey: Uint8Array<ArrayBuffer>,
): Promise<TestStore> {
  const lock = { locked: false };
  const judge = async () => {
    if (lock.locked) throw new LockedError();
  };
  const store = await openStore(db, header, dataKey, judge);
  const doors = Object.fromEntries(tableNames.map((name) => [name, doorTo(store, name)]));
  return Object.assign(
    { ...store, ...rowsOf(store), dataKey: toBase64(dataKey) },
    doors as { [Name in TableName]: Door<Name> },
    {
      lock: () => {
        lock.locked = true;
      },
    },
  );
}

/** Makes an empty vault in an empty database of its own, removed when the test is over. */
export async function freshStoreIn(name: string): Promise<TestStore> {
  const db = await openDatabase(`${name}-${crypto.randomUUID()}`);
  onTestFinished(() => db.delete());
  const dataKey = newDataKey();
  const header = await someHeader(dataKey);
  await db.vault.put({ key: 'vault', header });
  return storeOver(db, header, dataKey);
}
