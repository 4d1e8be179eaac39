import type { Cause } from '../domain/cause.ts';
import { settleCrossings } from './outstanding.ts';
import type { Rows } from './read-store.ts';
import { changeStore } from './change-store.ts';
import type { Author } from './record.ts';
import {
  addRecord,
  liveRecords,
  reviseRecord,
  type Seen,
  type StaffChanges,
  type StaffFields,
} from './staff-records.ts';
import type { Store } from './store.ts';

/** Records an answer to "do you know why?"; any answer clears what is outstanding. Rejects with ZodError and then keeps nothing. */
export function recordCause(
  store: Store,
  fields: StaffFields<'causes'>,
  author: Author,
): Promise<Cause> {
  return changeStore(store, async (rows) => {
    const cause = await addRecord(rows, 'causes', fields, author);
    await settleCrossings(rows, cause.studentId, author);
    return cause;
  });
}

/** Changes a recorded answer; the one before stays in the log. Rejects with StaleRevisionError, MissingRecordError, ZodError. */
export function reviseCause(
  store: Store,
  seen: Seen,
  changes: StaffChanges<'causes'>,
  author: Author,
): Promise<Cause> {
  return changeStore(store, (rows) => reviseRecord(rows, 'causes', seen, changes, author));
}

/** A student's causes that are not in the bin, oldest first. */
export function causesOf(rows: Rows, studentId: string): Promise<Cause[]> {
  return liveRecords(rows, 'causes', studentId);
}
