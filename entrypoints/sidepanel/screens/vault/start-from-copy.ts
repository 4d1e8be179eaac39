import { BackupFileError } from '../../../../lib/backup/backup-file-error.ts';
import type { Secret } from '../../../../lib/backup/format/lock.ts';
import { openLocalCopy } from '../../../../lib/backup/local-copies.ts';
import { entriesOf, type RecordsByTable } from '../../../../lib/backup/records.ts';
import { dataKeyOf } from '../../../../lib/sealing/data-key-of.ts';
import { deriveKeys, type Keys } from '../../../../lib/sealing/keys.ts';
import type { VaultHeader } from '../../../../lib/sealing/vault-header.ts';
import { settingsSchema } from '../../../../lib/domain/settings.ts';
import { databaseName, openDatabase } from '../../../../lib/store/db.ts';
import { deleteNative } from '../../../../lib/store/native-database.ts';
import { type SealedRow, sealRecord } from '../../../../lib/store/sealed/sealed-row.ts';
import { type TableName, tableNames } from '../../../../lib/store/tables.ts';
import { takes } from '../backup/our-files.ts';

/** What opens a copy: the passphrase of its day, or the recovery key. */
export type CopySecret = Exclude<Secret, { kind: 'keys' }>;

/**
 * Puts a snapshot of this device, with its vault, in the place of a database that cannot be opened or is gone.
 * The whole copy is opened and sealed anew before anything is touched, and written in one transaction. Rejects with
 * WrongPassphraseError, BackupFileError, and what the browser says; the copy stays in every case (trust.md R8).
 */
export async function startFromCopy(
  copy: string,
  secret: CopySecret,
  name = databaseName,
): Promise<void> {
  const { header, records } = await openLocalCopy(copy, secret, takes);
  if (header.lock.kind !== 'vault') throw new BackupFileError('unreadable');
  const vault = header.lock.header;
  const keys = await deriveKeys(await dataKeyOf(vault, secret), vault.id);
  const sealed = await sealAll(keys, records);
  await deleteNative(name);
  await writeAll(name, { vault, settings: header.settings }, sealed);
}

async function sealAll(
  keys: Keys,
  records: RecordsByTable,
): Promise<ReadonlyMap<TableName, SealedRow[]>> {
  const sealed = new Map<TableName, SealedRow[]>();
  for (const { table, record } of entriesOf(records)) {
    const rows = sealed.get(table) ?? [];
    // oxlint-disable-next-line no-await-in-loop -- ten thousand at once would hold them all in memory twice
    rows.push(await sealRecord(keys, table, record));
    sealed.set(table, rows);
  }
  return sealed;
}

async function writeAll(
  name: string,
  { vault: header, settings }: { vault: VaultHeader; settings: unknown },
  sealed: ReadonlyMap<TableName, SealedRow[]>,
): Promise<void> {
  const db = await openDatabase(name);
  try {
    const value = settingsSchema.safeParse(settings);
    const tables = [db.vault, db.settings, ...tableNames.map((table) => db.rowsOf(table))];
    await db.transaction('rw', tables, async () => {
      await db.vault.put({ key: 'vault', header });
      if (value.success) await db.settings.put({ key: 'settings', value: value.data });
      for (const [table, rows] of sealed) await db.rowsOf(table).bulkPut(rows);
    });
  } finally {
    db.close();
  }
}
