import { toBase64 } from '../sealing/bytes.ts';
import { openNative, rowsOfStore } from './native-database.ts';

/** Every table of a database with its rows exactly as they lie on disk, sealed where they are sealed. */
export type RawCopy = { name: string; version: number; tables: Record<string, unknown[]> };

/**
 * The rows as they are, from any version and without opening a seal: for the copy before an upgrade, and for a person whose data
 * this build cannot use. Changes nothing. Rejects with the browser's error when not even that can be read.
 */
export async function readRawCopy(name: string): Promise<RawCopy> {
  const database = await openNative(name);
  try {
    const tables: [string, unknown[]][] = [];
    for (const table of database.objectStoreNames) {
      tables.push([table, await rowsOfStore(database, table)]);
    }
    return { name, version: database.version, tables: Object.fromEntries(tables) };
  } finally {
    database.close();
  }
}

/** The same as text: JSON, bytes as `{"base64url": "…"}`. */
export function rawCopyText(copy: RawCopy): string {
  return JSON.stringify(copy, (_key, value: unknown) =>
    value instanceof Uint8Array ? { base64url: toBase64(new Uint8Array(value)) } : value,
  );
}
