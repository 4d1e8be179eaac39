import { encrypt } from '../../sealing/aes-gcm.ts';
import { type Bytes, joined, utf8 } from '../../sealing/bytes.ts';
import { type Counts, type Entry, noCounts } from '../records.ts';
import { endOf, lineOf } from './entry-line.ts';
import { type BackupHeader, formatVersion } from './header.ts';
import { chunkPlace, headBytes, lastByte, lengthOf, longestChunk, usualChunk } from './layout.ts';
import type { LockedKey } from './lock.ts';

/** A file about to be written: its header, and the key of its chunks. */
export type NewBackup = { header: BackupHeader; key: CryptoKey };

/** What a file is, and how it is locked; `lock` gets the id the file will have. `schema` is that of the records. */
export async function newBackup(
  about: Pick<BackupHeader, 'kind' | 'madeAt' | 'schema' | 'settings'>,
  lock: (fileId: string) => Promise<LockedKey>,
): Promise<NewBackup> {
  const id = crypto.randomUUID();
  const locked = await lock(id);
  const head = { format: 'bridgeback', version: formatVersion } as const;
  return { header: { ...head, ...about, id, lock: locked.lock }, key: locked.key };
}

/**
 * The bytes of a file, piece by piece; one chunk of plain text is in memory at a time. `chunk` is its size in bytes, at most
 * 1 MB, else RangeError. Rejects with whatever `entries` rejects with.
 */
export async function* writeBackup(
  { header, key }: NewBackup,
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  chunk = usualChunk,
): AsyncGenerator<Bytes> {
  if (chunk < 1 || chunk > longestChunk) throw new RangeError('A chunk has 1 byte to 1 MB.');
  const { bytes, digest } = await headBytes(JSON.stringify(header));
  yield bytes;
  let index = 0;
  const sealed = async (plain: Bytes, isLast: boolean) => {
    const ciphertext = await encrypt(key, chunkPlace(digest, index, isLast), plain);
    index += 1;
    return joined(lengthOf(ciphertext.length), lastByte(isLast), ciphertext);
  };
  const counts = noCounts();
  for await (const plain of inChunks(linesOf(entries, counts), chunk)) yield sealed(plain, false);
  yield sealed(utf8(endOf(counts)), true);
}

/** The whole file, for the browser's download or the device's own folder. */
export async function backupFile(
  backup: NewBackup,
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  chunk = usualChunk,
): Promise<Blob> {
  const parts: Bytes[] = [];
  for await (const part of writeBackup(backup, entries, chunk)) parts.push(part);
  return new Blob(parts, { type: 'application/octet-stream' });
}

/** One line of JSON per record; counts them as they go by. */
async function* linesOf(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  counts: Counts,
): AsyncGenerator<Bytes> {
  for await (const entry of entries) {
    counts[entry.table] += 1;
    yield utf8(lineOf(entry));
  }
}

/** The same bytes in pieces of one size, the last one shorter. */
async function* inChunks(lines: AsyncIterable<Bytes>, size: number): AsyncGenerator<Bytes> {
  let piece = new Uint8Array(size);
  let filled = 0;
  for await (const line of lines) {
    for (let at = 0; at < line.length;) {
      const part = line.subarray(at, at + size - filled);
      piece.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < size) continue;
      yield piece;
      piece = new Uint8Array(size);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}
