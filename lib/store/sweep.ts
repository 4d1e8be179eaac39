import type { Database } from './db.ts';
import { installedVersion } from './installed-version.ts';
import { deleteNative, openNative, rowsOfStore } from './native-database.ts';
import type { RawCopy } from './raw-copy.ts';
import { keepVerifiedCopy, readKeptCopy } from './upgrade-copy.ts';
import { asOnlyWriter } from './writer.ts';

const movingName = (name: string) => `${name}-moving`;
const key = 'plainLeft';

/** Notes, in the transaction that seals them, that the first release's rows still lie in the browser's files under the new ones. */
export async function notePlainLeft(db: Database): Promise<void> {
  await db.housekeeping.put({ key, value: true });
}

/** Whether they do. */
export async function isPlainLeft(db: Database): Promise<boolean> {
  return (await db.housekeeping.get(key)) !== undefined;
}

/**
 * Moves everything, sealed as it is, into a new database: only deleting a whole database makes the browser write its files anew
 * without what was overwritten there. A verified copy is made first and is found by the next start if this one is broken off
 * (`finishMove`). `db` is closed afterwards, and every window opens it anew. Rejects with the browser's error; then nothing
 * is lost.
 */
export async function sweepPlainRows(
  db: Database,
  make: (name: string) => Database,
): Promise<void> {
  const { name } = db;
  await asOnlyWriter(db, () =>
    asOnlyMover(name, async () => {
      await keepVerifiedCopy(name, movingName(name));
      db.close();
      await settleFiles(name);
      await deleteNative(name);
      await settleFiles(name);
      await rebuild(name, make);
    }),
  );
}

/** Ends a move that was broken off; where there was none, nothing happens. Called before the database is opened. */
export async function finishMove(name: string, make: (name: string) => Database): Promise<void> {
  const isMoving = async () =>
    (await indexedDB.databases()).some((one) => one.name === movingName(name));
  if (await isMoving()) {
    await asOnlyMover(name, async () => {
      if (await isMoving()) await rebuild(name, make);
    });
  }
}

function asOnlyMover<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`bridgeback moves ${name}`, work);
}

/** Takes everything out of the copy where the database has no vault, and lets the copy go. An unfinished copy is of no use. */
async function rebuild(name: string, make: (name: string) => Database): Promise<void> {
  const kept = await readKeptCopy(movingName(name));
  if (kept && !(await hasVault(name))) await writeAll(make(name), kept.copy);
  await deleteNative(movingName(name));
}

async function writeAll(db: Database, { tables }: RawCopy): Promise<void> {
  await db.open();
  try {
    const known = db.tables.filter((table) => table.name in tables);
    await db.transaction('rw', known, async () => {
      for (const table of known) await table.bulkPut(tables[table.name] ?? []);
      // Here nothing lies under anything.
      await db.housekeeping.delete(key);
    });
  } finally {
    db.close();
  }
}

async function hasVault(name: string): Promise<boolean> {
  if ((await installedVersion(name)) === 0) return false;
  const database = await openNative(name);
  try {
    const has = database.objectStoreNames.contains('vault');
    return has && (await rowsOfStore(database, 'vault')).length > 0;
  } finally {
    database.close();
  }
}

/** Forgets a move that was broken off, for when everything is erased. */
export function dropMove(name: string): Promise<void> {
  return deleteNative(movingName(name));
}

/** What a deleted database leaves in the browser's files may take as many rewritings to go, on Chromium 150. */
const settlings = 3;

/** A database that is made, written to and deleted makes the browser write its files anew, without what was deleted. */
export async function settleFiles(name: string): Promise<void> {
  for (let count = 0; count < settlings; count += 1) await settleOnce(`${name}-scratch`);
}

async function settleOnce(scratch: string): Promise<void> {
  const change = (database: IDBDatabase) => {
    database.createObjectStore('scratch').put(0, 0);
  };
  (await openNative(scratch, { version: 1, change })).close();
  await deleteNative(scratch);
}
