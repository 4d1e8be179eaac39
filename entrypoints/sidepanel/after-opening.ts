import { effectiveSettings } from '../../lib/domain/effective-settings.ts';
import { askPagesToReadAgain } from '../../lib/platform/page-marks.ts';
import { readPolicy } from '../../lib/platform/policy.ts';
import { schoolDayOf } from '../../lib/domain/instant.ts';
import { emptyBin } from '../../lib/store/binned.ts';
import { Database } from '../../lib/store/db.ts';
import { noteYearsKept } from '../../lib/store/retention.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { isPlainLeft, sweepPlainRows } from '../../lib/store/sweep.ts';
import type { Store } from '../../lib/store/store.ts';
import { takeInbox } from '../../lib/store/vault/inbox.ts';
import { keepLocalCopy } from './screens/backup/keep-local-copy.ts';

/**
 * What waited for the vault to be opened: sealed readings are taken in, open pages are read and marked with memory, what was in
 * the bin for its whole time is erased, it is noted of which school years anything is kept, and the day's snapshot is made.
 */
export async function afterOpening(store: Store): Promise<void> {
  // Every window opens the moved database anew, and then does the rest.
  if (await isPlainLeft(store.db)) return sweepPlainRows(store.db, (name) => new Database(name));
  const own = await readSettings(store.db);
  const { settings } = effectiveSettings(own, await readPolicy());
  await takeInbox(store, settings);
  await askPagesToReadAgain();
  const now = new Date().toISOString();
  await emptyBin(store, now);
  await noteYearsKept(store, schoolDayOf(now));
  await keepLocalCopy(store, now);
}
