import { changeStore } from './change-store.ts';
import { settleCrossings } from './outstanding.ts';
import type { Author } from './record.ts';
import { replaceRecord, type StaffRecord, type StaffTable, storedRecord } from './staff-records.ts';
import type { Store } from './store.ts';

/**
 * Puts a record into the bin, from where it can come back; what only it had answered is outstanding again. Already there:
 * nothing changes. Rejects with MissingRecordError.
 */
export function moveToBin<Name extends StaffTable>(
  store: Store,
  table: Name,
  id: string,
  author: Author,
): Promise<StaffRecord<Name>> {
  return changeStore(store, async (rows) => {
    const stored = await storedRecord(rows, table, id);
    if (stored.deletedAt !== null) return stored;
    const deletedAt = { deletedAt: author.now };
    const binned = replaceRecord(rows, table, stored, deletedAt, 'delete', author);
    await settleCrossings(rows, stored.studentId, author);
    return binned;
  });
}

/** Takes a record out of the bin as it was; it answers again what is outstanding. Rejects with MissingRecordError. */
export function restoreFromBin<Name extends StaffTable>(
  store: Store,
  table: Name,
  id: string,
  author: Author,
): Promise<StaffRecord<Name>> {
  return changeStore(store, async (rows) => {
    const stored = await storedRecord(rows, table, id);
    if (stored.deletedAt === null) return stored;
    const restored = replaceRecord(rows, table, stored, { deletedAt: null }, 'restore', author);
    await settleCrossings(rows, stored.studentId, author);
    return restored;
  });
}
