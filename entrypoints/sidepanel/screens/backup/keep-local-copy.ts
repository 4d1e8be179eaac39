import { makeLocalCopyIfDue } from '../../../../lib/backup/local-copies.ts';
import { storedRecords } from '../../../../lib/backup/stored-records.ts';
import type { Instant } from '../../../../lib/domain/school-day.ts';
import { readStore } from '../../../../lib/store/read-store.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { settingsNow, takes, vaultNow } from './our-files.ts';

/**
 * Makes the day's snapshot of the open vault when it is due; resolves to whether it made one (trust.md R7). Rejects with
 * LockedError, BackupFileError, and what the browser says when the disk is full; then the older snapshots are still there.
 */
export async function keepLocalCopy(store: Store, now: Instant): Promise<boolean> {
  const vault = await vaultNow(store);
  const settings = await settingsNow(store);
  const read = () => readStore(store, storedRecords);
  return makeLocalCopyIfDue({ vault, settings, read, now, takes });
}
