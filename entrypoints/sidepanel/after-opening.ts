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
 * Moves what was sealed over the first release's rows into files without them, and says whether it did. The database is closed
 * then, and every window opens it anew, so nobody should have begun anything in it. Rejects with the browser's error; the next
 * start tries again.
 */
export async function moveBeforeEntering({ db }: Store): Promise<boolean> {
  const mustMove = await isPlainLeft(db);
  if (mustMove) await sweepPlainRows(db, (name) => new Database(name));
  return mustMove;
}

/**
 * What waited for the vault to be opened: sealed readings are taken in, open pages are read and marked with memory, what was in
 * the bin for its whole time is erased, it is noted of which school years anything is kept, and the day's snapshot is made.
 */
export async function afterOpening(store: Store): Promise<void> {
  const own = await readSettings(store.db);
  const { settings } = effectiveSettings(own, await readPolicy());
  await takeInbox(store, settings);
  await askPagesToReadAgain();
  const now = new Date().toISOString();
  await emptyBin(store, now);
  await noteYearsKept(store, schoolDayOf(now));
  await keepLocalCopy(store, now);
}
