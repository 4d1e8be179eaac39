import type { Contact } from '../domain/contact.ts';
import { settleCrossings } from './outstanding.ts';
import { changeStore } from './change-store.ts';
import type { Author } from './record.ts';
import {
  addRecord,
  reviseRecord,
  type Seen,
  type StaffChanges,
  type StaffFields,
} from './staff-records.ts';
import type { Store } from './store.ts';

/** Logs a try at reaching the family; it clears what is outstanding. Rejects with ZodError and then keeps nothing. */
export function addContact(
  store: Store,
  fields: StaffFields<'contacts'>,
  author: Author,
): Promise<Contact> {
  return changeStore(store, async (rows) => {
    const contact = await addRecord(rows, 'contacts', fields, author);
    await settleCrossings(rows, contact.studentId, author);
    return contact;
  });
}

/** Changes a logged contact; the one before stays in the log. Rejects with StaleRevisionError, MissingRecordError, ZodError. */
export function reviseContact(
  store: Store,
  seen: Seen,
  changes: StaffChanges<'contacts'>,
  author: Author,
): Promise<Contact> {
  return changeStore(store, (rows) => reviseRecord(rows, 'contacts', seen, changes, author));
}
