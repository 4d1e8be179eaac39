import { Dexie, type Table } from 'dexie';
import type { Cause } from '../domain/cause.ts';
import type { Contact } from '../domain/contact.ts';
import type { Crossing } from '../domain/crossing.ts';
import type { Note } from '../domain/note.ts';
import type { Milestone, Plan } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Student } from '../domain/student.ts';
import { installedVersion } from './installed-version.ts';
import type { LogEntry } from './log-entry.ts';
import { migrations, newestVersion } from './migrations/index.ts';
import { NewerDatabaseError, UnopenableDatabaseError } from './open-errors.ts';

/** The one database of this device, shared by the background and every extension page (design.md 1.4). */
export class Database extends Dexie {
  declare readonly sites: Table<Site, string>;
  declare readonly students: Table<Student, string>;
  /** The newest snapshot of every series. */
  declare readonly readings: Table<Snapshot, string>;
  /** Snapshots that a newer one of their series replaced, and those read for an earlier day. */
  declare readonly pastReadings: Table<Snapshot, string>;
  declare readonly crossings: Table<Crossing, string>;
  declare readonly causes: Table<Cause, string>;
  declare readonly plans: Table<Plan, string>;
  declare readonly milestones: Table<Milestone, string>;
  declare readonly notes: Table<Note, string>;
  declare readonly contacts: Table<Contact, string>;
  declare readonly log: Table<LogEntry, string>;
  declare readonly drafts: Table<{ key: string; text: string }, string>;
  declare readonly settings: Table<{ key: string; value: unknown }, string>;

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
}

/**
 * Opens the database, upgrading it when it is older. Rejects with NewerDatabaseError when a newer build wrote it, and with
 * UnopenableDatabaseError for any other failure; never resets (design.md 4, trust.md R4 and R8).
 */
export async function openDatabase(name = 'bridgeback'): Promise<Database> {
  const database = new Database(name);
  try {
    refuseNewer(await installedVersion(name));
    await database.open();
    // Another window may have upgraded between the two steps.
    refuseNewer(database.backendDB().version);
    return database;
  } catch (error) {
    database.close();
    throw error instanceof NewerDatabaseError ? error : new UnopenableDatabaseError(error);
  }
}

/** Dexie stores its version times ten, and counts single steps up when it repairs an index. */
function refuseNewer(nativeVersion: number): void {
  const installed = Math.floor(nativeVersion / 10);
  if (installed > newestVersion) throw new NewerDatabaseError(installed, newestVersion);
}
