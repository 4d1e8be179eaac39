import type { Note } from '../domain/note.ts';
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

/** Keeps a note; any real note clears what is outstanding (domain.md 8). Rejects with ZodError and then keeps nothing. */
export function addNote(store: Store, fields: StaffFields<'notes'>, author: Author): Promise<Note> {
  return changeStore(store, async (rows) => {
    const note = await addRecord(rows, 'notes', fields, author);
    await settleCrossings(rows, note.studentId, author);
    return note;
  });
}

/** Changes a note; the text before stays in the log. Rejects with StaleRevisionError, MissingRecordError, ZodError. */
export function reviseNote(
  store: Store,
  seen: Seen,
  changes: StaffChanges<'notes'>,
  author: Author,
): Promise<Note> {
  return changeStore(store, (rows) => reviseRecord(rows, 'notes', seen, changes, author));
}
