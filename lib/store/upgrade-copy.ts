import { keepVerified, readKeptCopy } from './kept-copy.ts';
import { deleteNative } from './native-database.ts';
import { readRawCopy } from './raw-copy.ts';

const marker = '-before-v';

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
  await keepVerified(into, await readRawCopy(name));
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
