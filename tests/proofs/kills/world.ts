import { type DataKey } from '../../../lib/sealing/keys.ts';
import { type Database, openDatabase } from '../../../lib/store/db.ts';
import { deleteNative } from '../../../lib/store/native-database.ts';
import type { Author } from '../../../lib/store/record.ts';
import { openStore, type Store } from '../../../lib/store/store.ts';
import { makeVault, unlockWithPassphrase } from '../../../lib/store/vault.ts';
import { readHeader } from '../../../lib/store/vault/header.ts';
import { seededNumbers } from './seeded.ts';

/** What an act is done with: an open vault, whose seed decides everything about it. */
export type World = {
  db: Database;
  store: Store;
  seed: number;
  next: () => number;
  author: Author;
};

/** Passphrases that vaults in these proofs have had; an act that changes it moves on to the next. */
export const passphrases = ['river otter maple lantern', 'seven quiet orchard bells'] as const;

/** Every act happens in a minute of its own. */
function authorOf(seed: number): Author {
  const now = new Date(Date.UTC(2026, 8, 1) + seed * 60_000).toISOString();
  return { by: 'Ms. Abara', now };
}

/** Opens a database of these proofs with the key that is known from when its vault was made. */
export async function worldOf(name: string, dataKey: DataKey, seed: number): Promise<World> {
  const db = await openDatabase(name);
  const header = await readHeader(db);
  if (!header) throw new Error('There is no vault.');
  const store = await openStore(db, header, dataKey, async () => {});
  return { db, store, seed, next: seededNumbers(seed), author: authorOf(seed) };
}

/** A new vault under a name, with the first passphrase; its data key. */
export async function newVaultIn(name: string): Promise<DataKey> {
  const db = await openDatabase(name);
  const { dataKey } = await makeVault(db, passphrases[0], '2026-08-31T12:00:00.000Z');
  db.close();
  return dataKey;
}

/** The same rows, as they lie on disk, in a database of another name: a place to see what an act would do. */
export async function copyTo(name: string, from: Database): Promise<void> {
  await deleteNative(name);
  const copy = await openDatabase(name);
  for (const table of from.tables) await copy.table(table.name).bulkPut(await table.toArray());
  copy.close();
}

/** The passphrases that open the vault now: one, unless something went wrong. */
export async function opening(db: Database): Promise<string[]> {
  const header = await readHeader(db);
  const tried = passphrases.map(async (passphrase) => {
    if (!header) return [];
    return unlockWithPassphrase(db, header, passphrase).then(
      () => [passphrase],
      () => [],
    );
  });
  return (await Promise.all(tried)).flat();
}
