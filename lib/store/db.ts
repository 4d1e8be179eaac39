import { Dexie, type Table } from 'dexie';
import type { Bytes } from '../sealing/bytes.ts';
import type { VaultHeader } from '../sealing/vault-header.ts';
import { installedVersion } from './installed-version.ts';
import { migrations, newestVersion } from './migrations/index.ts';
import { NewerDatabaseError, UnopenableDatabaseError } from './open-errors.ts';
import { copyBeforeUpgrade, dropOlderCopies } from './upgrade-copy.ts';
import type { SealedRow } from './sealed/sealed-row.ts';
import { finishMove } from './move.ts';
import type { TableName } from './tables.ts';

/** Something sealed under a key of its own choosing instead of a record's id. */
export type SealedUnderKey = { key: string; schema: number; sealed: Bytes };

/** What was read or done while nobody could seal it into the vault: sealed to the vault's public key. */
export type InboxRow = { order?: number; id: string; schema: number; sealed: Bytes };

/**
 * The one database of this device, shared by the background and every extension page (design.md 1.4). It holds sealed rows
 * only; a `Store` is the way to what is in them.
 */
export class Database extends Dexie {
  declare readonly vault: Table<{ key: 'vault'; header: VaultHeader }, string>;
  declare readonly inbox: Table<InboxRow, number>;
  /** How many times each table was changed: tells readers that they are late, and windows that there is news. */
  declare readonly changes: Table<{ table: string; count: number }, string>;
  declare readonly drafts: Table<SealedUnderKey, string>;
  /** `settings` in the clear, as it is wanted while locked and about nobody; `author` sealed. */
  declare readonly settings: Table<{ key: string; value: unknown } | SealedUnderKey, string>;
  /** Dates and counts about nobody: when the last backup was made, and the like. */
  declare readonly housekeeping: Table<{ key: string; value: unknown }, string>;

  constructor(name: string) {
    super(name, {
      indexedDB,
      IDBKeyRange,
      // Opening by itself would skip the guard against newer data after another window upgraded.
      autoOpen: false,
      // "Saved" means on disk; Chrome's default only reaches a buffer (trust.md finding 4).
      chromeTransactionDurability: 'strict',
      // Cached answers may show a write before it is on disk.
      cache: 'disabled',
    });
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
  }

  /** The sealed rows of one table. */
  rowsOf(table: TableName): Table<SealedRow, string> {
    return this.table<SealedRow, string>(table);
  }
}

/** The name of the one database. */
export const databaseName = 'bridgeback';

/**
 * Opens the database, upgrading it when it is older, after a verified copy. `onBlocked` hears that an older window holds it open and
 * the upgrade waits for it. Rejects with NewerDatabaseError when a newer build wrote it, and with UnopenableDatabaseError
 * for any other failure; never resets (design.md 4, trust.md R3, R4 and R8).
 */
export async function openDatabase(
  name = databaseName,
  onBlocked: () => void = () => {},
): Promise<Database> {
  const database = new Database(name);
  try {
    await finishMove(name, (one) => new Database(one));
    const installed = await installedVersion(name);
    refuseNewer(installed);
    const isOlder = installed > 0 && versionOf(installed) < newestVersion;
    if (isOlder) await copyBeforeUpgrade(name, newestVersion);
    database.on('blocked', onBlocked);
    await database.open();
    // Another window may have upgraded between the two steps.
    refuseNewer(database.backendDB().version);
    if (isOlder) await dropOlderCopies(name);
    return database;
  } catch (error) {
    database.close();
    throw error instanceof NewerDatabaseError ? error : new UnopenableDatabaseError(error);
  }
}

/** Dexie stores its version times ten, and counts single steps up when it repairs an index. */
function versionOf(nativeVersion: number): number {
  return Math.floor(nativeVersion / 10);
}

function refuseNewer(nativeVersion: number): void {
  const installed = versionOf(nativeVersion);
  if (installed > newestVersion) throw new NewerDatabaseError(installed, newestVersion);
}
