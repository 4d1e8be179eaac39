import { BackupFileError } from '../../../../lib/backup/backup-file-error.ts';
import type { Secret } from '../../../../lib/backup/format/lock.ts';
import { openLocalCopy } from '../../../../lib/backup/local-copies.ts';
import { entriesOf, type RecordsByTable } from '../../../../lib/backup/records.ts';
import { dropTally } from '../../../../lib/platform/tally.ts';
import { dataKeyOf } from '../../../../lib/sealing/data-key-of.ts';
import { deriveKeys, type Keys } from '../../../../lib/sealing/keys.ts';
import type { VaultHeader } from '../../../../lib/sealing/vault-header.ts';
import { rowsOfCarried } from '../../../../lib/store/carried-settings.ts';
import { Database, databaseName } from '../../../../lib/store/db.ts';
import { replaceDatabase } from '../../../../lib/store/move.ts';
import { type SealedRow, sealRecord } from '../../../../lib/store/sealed/sealed-row.ts';
import type { TableName } from '../../../../lib/store/tables.ts';
import { takes } from '../backup/our-files.ts';

/** What opens a copy: the passphrase of its day, or the recovery key. */
export type CopySecret = Exclude<Secret, { kind: 'keys' }>;

/**
 * Puts a snapshot of this device, with its vault, in the place of a database that cannot be opened or is gone.
 * The whole copy is opened and sealed anew before anything is touched; killed at any moment, the next start finds the old
 * database or the new one (`replaceDatabase`). Rejects with WrongPassphraseError, BackupFileError, and what the browser
 * says; the copy stays in every case (trust.md R8).
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
  const tables = tablesOf(vault, header.settings, await sealAll(keys, records));
  // The new database begins to count its changes anew.
  await dropTally();
  await replaceDatabase(name, (one) => new Database(one), tables);
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

/** The rows of the new database, as they lie there. */
function tablesOf(
  header: VaultHeader,
  settings: unknown,
  sealed: ReadonlyMap<TableName, SealedRow[]>,
): Record<string, unknown[]> {
  return {
    ...Object.fromEntries(sealed),
    vault: [{ key: 'vault', header }],
    settings: rowsOfCarried(settings),
  };
}
