import type { Database } from '../db.ts';
import { asOnlyMover, asOnlyWriter } from '../writer.ts';
import { dropMove } from '../move.ts';
import { settleFiles } from '../sweep.ts';
import { dropUpgradeCopies } from '../upgrade-copy.ts';

/**
 * Leaves nothing: every table with the vault's header first, in one transaction, so that nothing can be opened from then on
 * whatever happens next; then copies made before upgrades; then the database itself, so that no old bytes stay. Rejects with
 * the browser's error. The database is closed afterwards.
 */
export async function eraseEverything(db: Database): Promise<void> {
  await asOnlyWriter(db, () => asOnlyMover(db.name, () => leaveNothing(db)));
}

/** Nobody moves it meanwhile: what was copied before it was cleared would come back. */
async function leaveNothing(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
  await dropUpgradeCopies(db.name);
  await dropMove(db.name);
  await settleFiles(db.name);
  await db.delete();
  await settleFiles(db.name);
}
