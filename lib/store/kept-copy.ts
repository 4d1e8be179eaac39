import { deleteNative, openNative, rowsOfStore } from './native-database.ts';
import { type RawCopy, rawCopyText } from './raw-copy.ts';

const store = 'copy';
const takesPlace = 'takesPlace';

type KeptRow = { key: 'copy'; copy: RawCopy; digest: string; madeAt: string };

/** Everything of a database in a database of its own. `takesPlace`: it is to stand where that one stands, whatever is in there. */
export type KeptCopy = Omit<KeptRow, 'key'> & { takesPlace: boolean };

/** Keeps a copy under a name, opens it again and compares; rejects, leaving none, when it is not the same. */
export async function keepVerified(
  into: string,
  copy: RawCopy,
  as: { takesPlace?: true } = {},
): Promise<void> {
  const digest = await digestOf(copy);
  const kept: KeptRow = { key: 'copy', copy, digest, madeAt: new Date().toISOString() };
  await write(into, (rows) => {
    rows.put(kept);
    if (as.takesPlace) rows.put({ key: takesPlace });
    else rows.delete(takesPlace);
  });
  const again = await readKeptCopy(into);
  if (!again || (await digestOf(again.copy)) !== digest) {
    await deleteNative(into);
    throw new Error('The copy is not the same as what it was made from.');
  }
}

/** What a copy was to take the place of is gone. */
export async function takesPlaceNoMore(name: string): Promise<void> {
  await write(name, (rows) => rows.delete(takesPlace));
}

async function write(name: string, act: (rows: IDBObjectStore) => unknown): Promise<void> {
  const change = (database: IDBDatabase) => {
    database.createObjectStore(store, { keyPath: 'key' });
  };
  const database = await openNative(name, { version: 1, change });
  try {
    await new Promise<void>((resolve, reject) => {
      const writing = database.transaction(store, 'readwrite', { durability: 'strict' });
      act(writing.objectStore(store));
      writing.addEventListener('complete', () => resolve());
      writing.addEventListener('abort', () => reject(writing.error ?? new Error('not written')));
    });
  } finally {
    database.close();
  }
}

/** A copy that was finished; null where it was not, or where there is none. */
export async function readKeptCopy(name: string): Promise<KeptCopy | null> {
  const database = await openNative(name, { version: 1, change: () => {} }).catch(() => null);
  if (!database) return null;
  try {
    if (!database.objectStoreNames.contains(store)) return null;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `write` puts anything there
    const rows = (await rowsOfStore(database, store)) as { key: string }[];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    const kept = rows.find(({ key }) => key === 'copy') as KeptRow | undefined;
    return kept ? { ...kept, takesPlace: rows.some(({ key }) => key === takesPlace) } : null;
  } finally {
    database.close();
  }
}

async function digestOf(copy: RawCopy): Promise<string> {
  const bytes = new TextEncoder().encode(rawCopyText(copy));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
