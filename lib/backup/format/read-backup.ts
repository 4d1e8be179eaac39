import { BackupFileError } from '../backup-file-error.ts';
import {
  type Counts,
  type Entry,
  noCounts,
  noRecords,
  type RecordsByTable,
  type RecordSchemas,
} from '../records.ts';
import { entryOf, expectCounts } from './entry-line.ts';
import type { BackupHeader } from './header.ts';
import { openFile } from './open-file.ts';
import { chunksOf } from './read-chunks.ts';
import { linesOf } from './read-lines.ts';
import { refuseTwins } from './twins.ts';

/** Gives the key of a file, once its header is known; rejects WrongPassphraseError. */
export type Unlock = (header: BackupHeader) => Promise<CryptoKey>;

/** What this build takes: the store's `recordSchemas`, and its `payloadSchema`. */
export type Takes = { schemas: RecordSchemas; newestSchema: number };

export type OpenedBackup = { header: BackupHeader; counts: Counts; records: RecordsByTable };

/**
 * The header of a file, without any key. Rejects BackupFileError when it is not one of ours, is newer than this build, or
 * its beginning was altered.
 */
export async function readHeader(file: Blob, newestSchema: number): Promise<BackupHeader> {
  const { header, source } = await openFile(file, newestSchema);
  await source.close();
  return header;
}

/**
 * Everything in a file, or nothing: every chunk opened, every record checked, the counts equal to those at its end. Rejects
 * WrongPassphraseError as `unlock` does, and BackupFileError for whatever differs from what was written.
 */
export async function readBackup(file: Blob, unlock: Unlock, takes: Takes): Promise<OpenedBackup> {
  const records = noRecords();
  const lists: Record<string, unknown[]> = records;
  const read = await readThrough(file, unlock, takes, ({ table, record }) => {
    lists[table]?.push(record);
  });
  refuseTwins(records);
  return { ...read, records };
}

/** Reads a whole file as readBackup does, and keeps nothing of it but the counts. Rejects likewise. */
export async function checkBackup(file: Blob, unlock: Unlock, takes: Takes): Promise<Counts> {
  return (await readThrough(file, unlock, takes, () => undefined)).counts;
}

async function readThrough(
  file: Blob,
  unlock: Unlock,
  { schemas, newestSchema }: Takes,
  take: (entry: Entry) => void,
): Promise<Omit<OpenedBackup, 'records'>> {
  const head = await openFile(file, newestSchema);
  try {
    const counts = noCounts();
    for await (const { kind, text } of linesOf(chunksOf(head, await unlock(head.header)))) {
      if (kind === 'end') {
        expectCounts(text, counts);
        return { header: head.header, counts };
      }
      const entry = entryOf(text, schemas);
      counts[entry.table] += 1;
      take(entry);
    }
    throw new BackupFileError('cut-off');
  } finally {
    await head.source.close();
  }
}
