import { instantSchema } from '../domain/school-day.ts';
import type { Instant } from '../domain/school-day.ts';
import { z } from '../domain/zod.ts';
import { type ChangeCounts, readChanges } from './changes.ts';
import type { Database } from './db.ts';
import { staffTables } from './staff-records.ts';
import type { Store } from './store.ts';
import { whileNotMoving } from './writer.ts';

const key = 'lastBackup';
const lastBackupSchema = z.strictObject({
  at: instantSchema,
  /** How often the tables that staff write had been changed by then. */
  changes: z.number().int(),
});

/** When a copy was last saved, null for never; since when this device keeps anything; changes that no copy has. */
export type BackupState = { newestAt: Instant | null; keptSince: Instant; changes: number };

/** What the reminder of trust.md R7 rests on. Dates and counts only, in the clear: about nobody. */
export async function backupState({ db, header }: Store): Promise<BackupState> {
  const last = lastBackupSchema.safeParse((await db.housekeeping.get(key))?.value);
  const now = written(await readChanges(db));
  return {
    newestAt: last.success ? last.data.at : null,
    keptSince: header.createdAt,
    changes: Math.max(0, now - (last.success ? last.data.changes : 0)),
  };
}

/** Notes that a copy of everything as it stands was saved by a person. */
export async function noteBackup(db: Database, at: Instant): Promise<void> {
  await whileNotMoving(db, () =>
    db.transaction('rw', db.housekeeping, db.changes, async () => {
      const value = { at, changes: written(await readChanges(db)) };
      await db.housekeeping.put({ key, value });
    }),
  );
}

function written(counts: ChangeCounts): number {
  return staffTables.reduce((sum, table) => sum + (counts.get(table) ?? 0), 0);
}
