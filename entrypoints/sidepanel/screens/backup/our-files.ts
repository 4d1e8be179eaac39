import type { BackupHeader } from '../../../../lib/backup/format/header.ts';
import type { LockedKey } from '../../../../lib/backup/format/lock.ts';
import { lockWithPassphrase, lockWithVault } from '../../../../lib/backup/format/lock.ts';
import type { Takes } from '../../../../lib/backup/format/read-backup.ts';
import { backupFile, newBackup } from '../../../../lib/backup/format/write-backup.ts';
import { entriesOf, type RecordsByTable } from '../../../../lib/backup/records.ts';
import type { Instant, SchoolDay } from '../../../../lib/domain/school-day.ts';
import { carriedSettings } from '../../../../lib/store/carried-settings.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { payloadSchema, recordSchemas } from '../../../../lib/store/tables.ts';
import { readHeader } from '../../../../lib/store/vault.ts';

/** What this build takes out of a file. */
export const takes: Takes = { schemas: recordSchemas, newestSchema: payloadSchema };

/** "bridgeback-copy-2025-11-24.bridgeback": what it is and the day, in letters every system takes. */
export function fileNameOf(kind: 'copy' | 'hand-over' | 'plain', today: SchoolDay): string {
  return `bridgeback-${kind}-${today}.${kind === 'plain' ? 'json' : 'bridgeback'}`;
}

/** The open vault with its header as it is now: a passphrase changed since it was opened locks what is made from now on. */
export async function vaultNow({
  db,
  header,
  keys,
}: Store): Promise<Pick<Store, 'header' | 'keys'>> {
  return { header: (await readHeader(db)) ?? header, keys };
}

/** Lines, calendar and taught pages of this device; undefined where there are none. */
export async function settingsNow({ db }: Store): Promise<BackupHeader['settings']> {
  return carriedSettings(db);
}

type Made = { kind: 'backup' | 'hand-over'; madeAt: Instant; passphrase: string | null };

/** An encrypted file with these records, locked by a passphrase of its own, or by the vault where that is null. */
export async function encryptedFile(
  store: Store,
  records: RecordsByTable,
  { kind, madeAt, passphrase }: Made,
): Promise<Blob> {
  const vault = await vaultNow(store);
  const lock = (id: string): Promise<LockedKey> =>
    passphrase === null ? lockWithVault(id, vault) : lockWithPassphrase(id, passphrase);
  const settings = kind === 'backup' ? await settingsNow(store) : undefined;
  const backup = await newBackup({ kind, madeAt, schema: payloadSchema, settings }, lock);
  return backupFile(backup, entriesOf(records));
}
