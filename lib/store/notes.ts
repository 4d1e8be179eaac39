import type { Note } from '../domain/note.ts';
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

/** Keeps a note; any real note clears what is outstanding (domain.md 8). Rejects with ZodError and then keeps nothing. */
export function addNote(db: Database, fields: StaffFields<'notes'>, author: Author): Promise<Note> {
  return changeCasework(db, async () => {
    const note = await addRecord(db, 'notes', fields, author);
    await settleCrossings(db, note.studentId, author);
    return note;
  });
}

/** Changes a note; the text before stays in the log. Rejects with StaleRevisionError, MissingRecordError, ZodError. */
export function reviseNote(
  db: Database,
  seen: Seen,
  changes: StaffChanges<'notes'>,
  author: Author,
): Promise<Note> {
  return changeCasework(db, () => reviseRecord(db, 'notes', seen, changes, author));
}
