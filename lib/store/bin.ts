import type { Database } from './db.ts';
import { settleCrossings } from './outstanding.ts';
import type { Author } from './record.ts';
import {
  changeCasework,
  replaceRecord,
  type StaffRecord,
  type StaffTable,
  storedRecord,
} from './staff-records.ts';

/**
 * Puts a record into the bin, from where it can come back; what only it had answered is outstanding again. Already there:
 * nothing changes. Rejects with MissingRecordError.
 */
export function moveToBin<Name extends StaffTable>(
  db: Database,
  table: Name,
  id: string,
  author: Author,
): Promise<StaffRecord<Name>> {
  return changeCasework(db, async () => {
    const stored = await storedRecord(db, table, id);
    if (stored.deletedAt !== null) return stored;
    const deletedAt = { deletedAt: author.now };
    const binned = await replaceRecord(db, table, stored, deletedAt, 'delete', author);
    await settleCrossings(db, stored.studentId, author);
    return binned;
  });
}

/** Takes a record out of the bin as it was; it answers again what is outstanding. Rejects with MissingRecordError. */
export function restoreFromBin<Name extends StaffTable>(
  db: Database,
  table: Name,
  id: string,
  author: Author,
): Promise<StaffRecord<Name>> {
  return changeCasework(db, async () => {
    const stored = await storedRecord(db, table, id);
    if (stored.deletedAt === null) return stored;
    const restored = await replaceRecord(db, table, stored, { deletedAt: null }, 'restore', author);
    await settleCrossings(db, stored.studentId, author);
    return restored;
  });
}
