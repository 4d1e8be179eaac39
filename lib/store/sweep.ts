import type { Database } from './db.ts';
import { type MakeDatabase, movingName, plainLeft, rebuild } from './move.ts';
import { deleteNative, openNative } from './native-database.ts';
import { keepVerifiedCopy } from './upgrade-copy.ts';
import { asOnlyMover, asOnlyWriter } from './writer.ts';

/** Notes, in the transaction that seals them, that the first release's rows still lie in the browser's files under the new ones. */
export async function notePlainLeft(db: Database): Promise<void> {
  await db.housekeeping.put({ key: plainLeft, value: true });
}

/** Whether they do. */
export async function isPlainLeft(db: Database): Promise<boolean> {
  return (await db.housekeeping.get(plainLeft)) !== undefined;
}

/**
 * Moves everything, sealed as it is, into a new database: only deleting a whole database makes the browser write its files anew
 * without what was overwritten there. A verified copy is made first and is found by the next start if this one is broken off
 * (`finishMove`). `db` is closed afterwards, and every window opens it anew. Rejects with the browser's error; then nothing
 * is lost.
 */
export async function sweepPlainRows(db: Database, make: MakeDatabase): Promise<void> {
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

/** What a deleted database leaves in the browser's files may take as many rewritings to go, on Chromium 150. */
const settlings = 3;

/**
 * How long the browser is given to end what a deletion began, in ms: it answers first and rewrites afterwards, and what is deleted
 * while it rewrites something else stays in its files.
 */
const rest = 400;

/** A database that is made, written to and deleted makes the browser write its files anew, without what was deleted. */
export async function settleFiles(name: string): Promise<void> {
  for (let count = 0; count < settlings; count += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await settleOnce(`${name}-scratch`);
  }
  await new Promise((resolve) => setTimeout(resolve, rest));
}

async function settleOnce(scratch: string): Promise<void> {
  const change = (database: IDBDatabase) => {
    database.createObjectStore('scratch').put(0, 0);
  };
  (await openNative(scratch, { version: 1, change })).close();
  await deleteNative(scratch);
}
