import type { Contact } from '../domain/contact.ts';
import type { Database } from './db.ts';
import { settleCrossings } from './outstanding.ts';
import type { Author } from './record.ts';
import {
  addRecord,
  changeCasework,
  reviseRecord,
  type Seen,
  type StaffChanges,
  type StaffFields,
} from './staff-records.ts';

/** Logs a try at reaching the family; it clears what is outstanding. Rejects with ZodError and then keeps nothing. */
export function addContact(
  db: Database,
  fields: StaffFields<'contacts'>,
  author: Author,
): Promise<Contact> {
  return changeCasework(db, async () => {
    const contact = await addRecord(db, 'contacts', fields, author);
    await settleCrossings(db, contact.studentId, author);
    return contact;
  });
}

/** Changes a logged contact; the one before stays in the log. Rejects with StaleRevisionError, MissingRecordError, ZodError. */
export function reviseContact(
  db: Database,
  seen: Seen,
  changes: StaffChanges<'contacts'>,
  author: Author,
): Promise<Contact> {
  return changeCasework(db, () => reviseRecord(db, 'contacts', seen, changes, author));
}
