import type { Instant } from '../domain/school-day.ts';
import type { Store } from '../store/store.ts';
import { BackupFileError } from './backup-file-error.ts';
import type { BackupHeader } from './format/header.ts';
import { lockWithVault, openLock, type Secret } from './format/lock.ts';
import {
  checkBackup,
  type OpenedBackup,
  readBackup,
  readHeader,
  type Takes,
} from './format/read-backup.ts';
import { newBackup, writeBackup } from './format/write-backup.ts';
import {
  copiesFolder,
  filesIn,
  removeFile,
  removeFolder,
  renameFile,
  writeFile,
} from './local-folder.ts';
import { isCopyDue, outlivedCopies } from './local-rotation.ts';
import { backedUpTables, countsOf, entriesOf, type RecordsByTable } from './records.ts';

/** A copy that lies on this device, locked like the vault it was made from. */
export type LocalCopy = { name: string; madeAt: Instant; vaultId: string; bytes: number };

/** The open vault a copy is made from; a `Store` has both. */
export type CopiedVault = Pick<Store, 'header' | 'keys'>;

export type NewCopy = {
  vault: CopiedVault;
  /** Lines and calendar of this device, where somebody chose any. */
  settings?: BackupHeader['settings'];
  /** Reads everything; asked only when a copy is made. */
  read: () => Promise<RecordsByTable>;
  now: Instant;
  takes: Takes;
};

const unfinished = 'unfinished';
const anySchema = Number.MAX_SAFE_INTEGER;

/** The copies on this device, newest first, without any key and without the database. Files that are no copies are left out. */
export async function listLocalCopies(): Promise<LocalCopy[]> {
  const files = await filesIn(await copiesFolder());
  // What a browser that was stopped while writing left behind is no copy.
  const whole = [...files].filter(([name]) => name.endsWith('.bridgeback'));
  const copies = await Promise.all(whole.map(([name, file]) => copyIn(name, file)));
  return copies
    .filter((copy) => copy !== null)
    .toSorted((one, other) => Date.parse(other.madeAt) - Date.parse(one.madeAt));
}

async function copyIn(name: string, file: File): Promise<LocalCopy | null> {
  const header = await readHeader(file, anySchema).catch(() => null);
  if (header?.lock.kind !== 'vault') return null;
  return { name, madeAt: header.madeAt, vaultId: header.lock.header.id, bytes: file.size };
}

/**
 * Makes a copy unless this vault has one of the last 24 hours, and keeps the two newest; resolves to whether it made one. A copy
 * counts only once it was opened again and found whole; until then the older ones stay (trust.md R7, Zotero's rule).
 * Rejects with what the browser says when the disk is full, LockedError, BackupFileError.
 */
export function makeLocalCopyIfDue(copy: NewCopy): Promise<boolean> {
  return oneAtATime(async () => {
    const copies = await listLocalCopies();
    if (!isCopyDue(copies, copy.vault.header.id, copy.now)) return false;
    return makeCopy(copy);
  });
}

/** The same without waiting for 24 hours: before an upgrade, and after something was erased. */
export function makeLocalCopy(copy: NewCopy): Promise<boolean> {
  return oneAtATime(() => makeCopy(copy));
}

/** A copy as a file, to be read as any other. Rejects with BackupFileError `unreadable` when it is gone. */
export async function localCopyFile(name: string): Promise<Blob> {
  const file = (await filesIn(await copiesFolder())).get(name);
  if (!file) throw new BackupFileError('unreadable');
  return file;
}

/** Everything in a copy. Rejects with WrongPassphraseError and BackupFileError; `unreadable` when it is gone. */
export async function openLocalCopy(
  name: string,
  secret: Secret,
  takes: Takes,
): Promise<OpenedBackup> {
  const file = await localCopyFile(name);
  return readBackup(file, (header) => openLock(header, secret), takes);
}

/** Removes every copy from this device. */
export function dropLocalCopies(): Promise<void> {
  return oneAtATime(removeFolder);
}

/** The worker and every window share one folder. */
async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('bridgeback local copies', work);
}

async function makeCopy({ vault, settings, read, now, takes }: NewCopy): Promise<boolean> {
  const records = await read();
  // A database that lost everything must not push the copies out that still have it.
  if (backedUpTables.every((table) => records[table].length === 0)) return false;
  const folder = await copiesFolder();
  try {
    const { id } = await writeVerified(folder, records, { vault, settings, now, takes });
    await renameFile(folder, unfinished, `${id}.bridgeback`);
  } catch (error) {
    await removeFile(folder, unfinished).catch(() => undefined);
    throw error;
  }
  const copies = await listLocalCopies();
  for (const { name } of outlivedCopies(copies, vault.header.id, now)) {
    await removeFile(folder, name);
  }
  return true;
}

async function writeVerified(
  folder: FileSystemDirectoryHandle,
  records: RecordsByTable,
  { vault, settings, now, takes }: Omit<NewCopy, 'read'>,
): Promise<BackupHeader> {
  const about = { kind: 'backup', madeAt: now, schema: takes.newestSchema, settings } as const;
  const backup = await newBackup(about, (id) => lockWithVault(id, vault));
  const file = await writeFile(folder, unfinished, writeBackup(backup, entriesOf(records)));
  const own: Secret = { kind: 'keys', vaultId: vault.header.id, keys: vault.keys };
  const counts = await checkBackup(file, (header) => openLock(header, own), takes);
  const expected = countsOf(records);
  if (backedUpTables.some((table) => counts[table] !== expected[table])) {
    throw new BackupFileError('damaged');
  }
  return backup.header;
}
