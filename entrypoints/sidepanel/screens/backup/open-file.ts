import { type BackupFileFault, BackupFileError } from '../../../../lib/backup/backup-file-error.ts';
import type { BackupHeader } from '../../../../lib/backup/format/header.ts';
import { openLock, type Secret } from '../../../../lib/backup/format/lock.ts';
import { readBackup, readHeader } from '../../../../lib/backup/format/read-backup.ts';
import { planRestore, type RestorePlan } from '../../../../lib/backup/merge/plan-restore.ts';
import type { RecordsByTable } from '../../../../lib/backup/records.ts';
import { storedRecords } from '../../../../lib/backup/stored-records.ts';
import { noteTrouble } from '../../../../lib/platform/troubles.ts';
import { WrongPassphraseError } from '../../../../lib/sealing/seal-error.ts';
import { readStore } from '../../../../lib/store/read-store.ts';
import { takesCarried } from '../../../../lib/store/carried-settings.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { takes } from './our-files.ts';

/** A file that a person picked, or a snapshot of this device; then `fileName` is null. */
export type PickedFile = { file: Blob; fileName: string | null };

/** A file that was opened, and what restoring it would do. */
export type OpenedFile = {
  records: RecordsByTable;
  plan: RestorePlan;
  /** It brings lines and calendar, and this device has none of its own. */
  takesSettings: boolean;
};

/** What a file is, without any key. Rejects BackupFileError. */
export function headerOf({ file }: PickedFile): Promise<BackupHeader> {
  return readHeader(file, takes.newestSchema);
}

/** The open vault's own keys, where the file was made from this very vault: nothing has to be typed then. */
export function ownSecret({ header, keys }: Store, { lock }: BackupHeader): Secret | null {
  if (lock.kind !== 'vault' || lock.header.id !== header.id) return null;
  return { kind: 'keys', vaultId: header.id, keys };
}

/** Reads all of a file and lays it beside what is here. Rejects WrongPassphraseError, BackupFileError, LockedError. */
export async function openFile(
  store: Store,
  { file }: PickedFile,
  { settings }: BackupHeader,
  secret: Secret,
): Promise<OpenedFile> {
  const { records } = await readBackup(file, (header) => openLock(header, secret), takes);
  const plan = planRestore(await readStore(store, storedRecords), records);
  const takesSettings = await takesCarried(store.db, settings);
  return { records, plan, takesSettings };
}

/** Why a file did not open; null where only what was typed was wrong. What it cannot name is `unreadable`. */
export async function faultOf(error: unknown): Promise<BackupFileFault | null> {
  if (error instanceof WrongPassphraseError) return null;
  if (error instanceof BackupFileError) return error.fault;
  await noteTrouble(error, 'opening');
  return 'unreadable';
}
