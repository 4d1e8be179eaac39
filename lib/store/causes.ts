import type { Cause } from '../domain/cause.ts';
import type { Database } from './db.ts';
import { settleCrossings } from './outstanding.ts';
import type { Author } from './record.ts';
import {
  addRecord,
  changeCasework,
  liveRecords,
  reviseRecord,
  type Seen,
  type StaffChanges,
  type StaffFields,
} from './staff-records.ts';

/** Records an answer to "do you know why?"; any answer clears what is outstanding. Rejects with ZodError and then keeps nothing. */
export function recordCause(
  db: Database,
  fields: StaffFields<'causes'>,
  author: Author,
): Promise<Cause> {
  return changeCasework(db, async () => {
    const cause = await addRecord(db, 'causes', fields, author);
    await settleCrossings(db, cause.studentId, author);
    return cause;
  });
}

/** Changes a recorded answer; the one before stays in the log. Rejects with StaleRevisionError, MissingRecordError, ZodError. */
export function reviseCause(
  db: Database,
  seen: Seen,
  changes: StaffChanges<'causes'>,
  author: Author,
): Promise<Cause> {
  return changeCasework(db, () => reviseRecord(db, 'causes', seen, changes, author));
}

/** A student's causes that are not in the bin, oldest first. */
export function causesOf(db: Database, studentId: string): Promise<Cause[]> {
  return liveRecords(db, 'causes', studentId);
}
