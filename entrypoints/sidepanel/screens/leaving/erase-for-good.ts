import { dropLocalCopies } from '../../../../lib/backup/local-copies.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import { forgetSession } from '../../../../lib/platform/forget-session.ts';
import { dropTally } from '../../../../lib/platform/tally.ts';
import { noteTrouble } from '../../../../lib/platform/troubles.ts';
import { allowedSites, removeSiteAccess } from '../../../../lib/platform/site-access.ts';
import type { Database } from '../../../../lib/store/db.ts';
import { erase, eraseEverything, type EraseScope } from '../../../../lib/store/erase.ts';
import { dropUpgradeCopies } from '../../../../lib/store/upgrade-copy.ts';
import { noteYearsKept } from '../../../../lib/store/retention.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { takeInbox } from '../../../../lib/store/vault/inbox.ts';
import { keepLocalCopy } from '../backup/keep-local-copy.ts';
import { forgetPages, listsAny } from './forget-pages.ts';

/**
 * Erases one part of what is kept, wherever it is: copies first, as each of them holds everyone, then the records, then what open
 * pages say. What waited about others is taken in before. Rejects with what failed; what was not reached is still there.
 */
export async function eraseForGood(
  store: Store,
  scope: EraseScope,
  { settings, today }: { settings: Settings; today: SchoolDay },
): Promise<void> {
  await takeInbox(store, settings);
  await dropCopies(store.db);
  const { students } = await erase(store, scope);
  const isOfSite = scope.kind === 'site' ? scope.origin : null;
  const lists = listsAny(students);
  await forgetPages((frame) => frame.origin === isOfSite || lists(frame));
  await noteYearsKept(store, today, true);
  // The snapshots went with what they held; a new one holds what stays. Without room for it the erasing was still done.
  const now = new Date().toISOString();
  await keepLocalCopy(store, now).catch((error: unknown) => noteTrouble(error, 'saving'));
}

/** Leaves the device as on the first day; site permissions are the browser's, and go only when asked. */
export async function eraseAll(db: Database, takesSitesBack: boolean): Promise<void> {
  await dropCopies(db);
  // Before the vault goes, or windows would miss it; and after, where one of them still counted meanwhile.
  await dropTally();
  await eraseEverything(db);
  await forgetSession();
  await dropTally();
  if (takesSitesBack) for (const site of await allowedSites()) await removeSiteAccess(site);
}

async function dropCopies({ name }: Database): Promise<void> {
  await dropLocalCopies();
  await dropUpgradeCopies(name);
}
