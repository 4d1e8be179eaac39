import type { Table } from 'dexie';
import type { Database } from './db.ts';
import { installedVersion } from './installed-version.ts';
import { keepVerified, readKeptCopy, takesPlaceNoMore } from './kept-copy.ts';
import { newestVersion } from './migrations/index.ts';
import { deleteNative, openNative, rowsOfStore } from './native-database.ts';
import type { RawCopy } from './raw-copy.ts';
import { asOnlyMover } from './writer.ts';

/** Where everything lies while the database is made anew. */
export const movingName = (name: string) => `${name}-moving`;

/** In the housekeeping: the first release's rows still lie in the browser's files, under the sealed ones. */
export const plainLeft = 'plainLeft';

/** Makes a database under a name, not opened yet. Given from outside, because a database's own file imports this one. */
export type MakeDatabase = (name: string) => Database;

/** Ends a move that was broken off; where there was none, nothing happens. Called before the database is opened. */
export async function finishMove(name: string, make: MakeDatabase): Promise<void> {
  const isMoving = async () =>
    (await indexedDB.databases()).some((one) => one.name === movingName(name));
  if (await isMoving()) {
    await asOnlyMover(name, async () => {
      if (await isMoving()) await rebuild(name, make);
    });
  }
}

/**
 * Puts other rows in the place of a database, whatever it holds and whether or not it can be opened. Killed at any moment, the next
 * start finds the old one as it was or, once a verified copy of the new rows lies on disk, ends what was begun. Only where the
 * browser opens no database at all, the old one goes first. Every window opens it anew. Rejects with the browser's error.
 */
export async function replaceDatabase(
  name: string,
  make: MakeDatabase,
  tables: RawCopy['tables'],
): Promise<void> {
  const copy = { name, version: newestVersion * 10, tables };
  const keep = () => keepVerified(movingName(name), copy, { takesPlace: true });
  await asOnlyMover(name, async () => {
    try {
      await keep();
    } catch (error) {
      if (!areFilesDamaged(error)) throw error;
      // No database of ours opens before the damaged one is gone; what the copy was made from stays where it is.
      await deleteNative(name);
      await keep();
    }
    await rebuild(name, make);
  });
}

/** What browsers answer where the files of all databases of a site cannot be opened. */
function areFilesDamaged(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'UnknownError';
}

/** Takes everything out of the copy where the database has no vault, and lets the copy go. An unfinished copy is of no use. */
export async function rebuild(name: string, make: MakeDatabase): Promise<void> {
  const moving = movingName(name);
  const kept = await readKeptCopy(moving);
  if (kept?.takesPlace) {
    await deleteNative(name);
    // From here on what has a vault is the new one, in which a window may have written already.
    await takesPlaceNoMore(moving);
  }
  if (kept && !(await hasVault(name))) await writeAll(make(name), kept.copy);
  await deleteNative(moving);
}

async function writeAll(db: Database, { tables }: RawCopy): Promise<void> {
  await db.open();
  try {
    const known = db.tables.filter((table) => table.name in tables);
    await db.transaction('rw', [...new Set<Table>([...known, db.housekeeping])], async () => {
      for (const table of known) await table.bulkPut(tables[table.name] ?? []);
      // Here nothing lies under anything.
      await db.housekeeping.delete(plainLeft);
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
