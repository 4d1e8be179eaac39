import { readRawCopy, type RawCopy, rawCopyText } from './raw-copy.ts';
import { deleteNative, openNative, rowsOfStore } from './native-database.ts';

const marker = '-before-v';
const store = 'copy';

type Kept = { key: 'copy'; copy: RawCopy; digest: string; madeAt: string };

/**
 * Keeps everything as it lies on disk in a database of its own before a version is changed, opens it again and compares. Rejects,
 * and then nothing may be upgraded, when the copy is not the same. Copies of earlier tries stay until an upgrade succeeded
 * (trust.md R3).
 */
export async function copyBeforeUpgrade(name: string, toVersion: number): Promise<void> {
  await keepVerifiedCopy(name, `${name}${marker}${toVersion}-${crypto.randomUUID()}`);
}

/** Copies a database, row by row as it lies there, into another one; rejects, leaving none, when the copy is not the same. */
export async function keepVerifiedCopy(name: string, into: string): Promise<void> {
  const copy = await readRawCopy(name);
  const digest = await digestOf(copy);
  const kept: Kept = { key: 'copy', copy, digest, madeAt: new Date().toISOString() };
  await write(into, kept);
  const again = await readKeptCopy(into);
  if (!again || (await digestOf(again.copy)) !== digest) {
    await deleteNative(into);
    throw new Error('The copy is not the same as what it was made from.');
  }
}

/** After an upgrade that succeeded: the newest copy is enough. */
export async function dropOlderCopies(name: string): Promise<void> {
  const copies = await listUpgradeCopies(name);
  await Promise.all(copies.slice(1).map((copy) => deleteNative(copy.name)));
}

/** The copies there are, newest first. */
export async function listUpgradeCopies(name: string): Promise<{ name: string; madeAt: string }[]> {
  const databases = await indexedDB.databases();
  const names = databases
    .map((one) => one.name ?? '')
    .filter((one) => one.startsWith(name + marker));
  const found = await Promise.all(
    names.map(async (one) => ({ name: one, madeAt: (await readKeptCopy(one))?.madeAt ?? '' })),
  );
  return found.toSorted((one, other) => other.madeAt.localeCompare(one.madeAt));
}

/** Forgets every copy: once what they hold unsealed is sealed, and when everything is erased. */
export async function dropUpgradeCopies(name: string): Promise<void> {
  const copies = await listUpgradeCopies(name);
  await Promise.all(copies.map((copy) => deleteNative(copy.name)));
}

async function write(name: string, kept: Kept): Promise<void> {
  const change = (database: IDBDatabase) => {
    database.createObjectStore(store, { keyPath: 'key' });
  };
  const database = await openNative(name, { version: 1, change });
  try {
    await new Promise<void>((resolve, reject) => {
      const writing = database.transaction(store, 'readwrite', { durability: 'strict' });
      writing.objectStore(store).put(kept);
      writing.addEventListener('complete', () => resolve());
      writing.addEventListener('abort', () => reject(writing.error ?? new Error('not written')));
    });
  } finally {
    database.close();
  }
}

/** A copy that was finished; null where it was not, or where there is none. */
export async function readKeptCopy(name: string): Promise<Kept | null> {
  const database = await openNative(name, { version: 1, change: () => {} }).catch(() => null);
  if (!database) return null;
  try {
    if (!database.objectStoreNames.contains(store)) return null;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `write` puts anything there
    return ((await rowsOfStore(database, store)) as Kept[])[0] ?? null;
  } finally {
    database.close();
  }
}

async function digestOf(copy: RawCopy): Promise<string> {
  const bytes = new TextEncoder().encode(rawCopyText(copy));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
