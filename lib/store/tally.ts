import { liveQuery } from 'dexie';
import { readTally, writeTally } from '../platform/tally.ts';
import { toBase64 } from '../sealing/bytes.ts';
import { areBehind, type ChangeCounts, readChanges } from './changes.ts';
import type { Store } from './store.ts';

/**
 * Whether the database stands where it stood before something that was on disk: after damage a browser may open an earlier state of
 * its files, or an empty one, without a word (trust.md R8). False where nothing is known of this vault.
 */
export async function hasGoneBack({ db, header }: Store): Promise<boolean> {
  const tally = await readTally();
  if (tally?.vault !== (await tellTale(header.id))) return false;
  const known = new Map(Object.entries(tally.changes));
  return areBehind(await readChanges(db), known, known.keys());
}

/** Keeps the tally as it stands, also where it stood higher before: what is missing then is known. */
export async function keepTally(store: Store): Promise<void> {
  await writeCounts(store, await readChanges(store.db));
}

/**
 * Keeps the tally in step with every change, once it is on disk, as long as the vault is there; returns how to stop. A tally a moment
 * behind is no harm.
 */
export function watchTally(store: Store, failed: (error: unknown) => void): () => void {
  const subscription = liveQuery(() => countsOf(store)).subscribe({
    next: (counts) => {
      if (counts) writeCounts(store, counts).catch(failed);
    },
    error: failed,
  });
  return () => subscription.unsubscribe();
}

/** Null once the vault was erased or replaced: what was counted for it would say that something is missing. */
async function countsOf({ db, header }: Store): Promise<ChangeCounts | null> {
  const counts = await readChanges(db);
  return (await db.vault.get('vault'))?.header.id === header.id ? counts : null;
}

async function writeCounts({ header }: Store, counts: ChangeCounts): Promise<void> {
  await writeTally({ vault: await tellTale(header.id), changes: Object.fromEntries(counts) });
}

/** Not the id itself: the browser's files keep what was removed from there for a while, and an erased vault leaves none of it. */
async function tellTale(vaultId: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(vaultId));
  return toBase64(new Uint8Array(digest, 0, 6));
}
