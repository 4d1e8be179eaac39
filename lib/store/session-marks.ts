import { slotKey } from '../domain/casework/session-slots.ts';
import type { Session } from '../domain/casework/session.ts';
import { z } from '../domain/zod.ts';
import { type ChangingRows, changeStore } from './change-store.ts';
import { type Author, MissingRecordError, StaleRevisionError } from './record.ts';
import {
  addRecord,
  liveRecords,
  replaceRecord,
  reviseRecord,
  type Seen,
  type StaffChanges,
  type StaffFields,
  storedRecord,
} from './staff-records.ts';
import type { Store } from './store.ts';

/** What one mark does: a session becomes a record, a record changes, or one that a mark made goes into the bin again. */
export type MarkWrite =
  | { act: 'add'; fields: StaffFields<'sessions'> }
  | { act: 'revise'; seen: Seen; changes: StaffChanges<'sessions'> }
  | { act: 'bin'; id: string };

/** The session as it is kept now, or why this one mark was not. */
export type MarkWritten = { session: Session } | { error: unknown };

/** What is wrong with one mark alone and no reason to lose the others. */
function isAboutOne(error: unknown): boolean {
  return (
    error instanceof StaleRevisionError ||
    error instanceof MissingRecordError ||
    error instanceof z.ZodError
  );
}

/** Another window may have marked the same session meanwhile: a student sits in one block of a day once. */
async function addMarked(rows: ChangingRows, fields: StaffFields<'sessions'>, author: Author) {
  const all = await liveRecords(rows, 'sessions', fields.studentId);
  const same = all.find((one) => one.mark !== 'make-up' && slotKey(one) === slotKey(fields));
  if (same?.mark === fields.mark) return same;
  if (same) throw new StaleRevisionError(same);
  return addRecord(rows, 'sessions', fields, author);
}

async function writeOne(rows: ChangingRows, write: MarkWrite, author: Author): Promise<Session> {
  if (write.act === 'add') return addMarked(rows, write.fields, author);
  if (write.act === 'revise') {
    return reviseRecord(rows, 'sessions', write.seen, write.changes, author);
  }
  const stored = await storedRecord(rows, 'sessions', write.id);
  if (stored.deletedAt !== null) return stored;
  const changes = { deletedAt: author.now };
  return replaceRecord(rows, 'sessions', stored, changes, 'delete', author);
}

/**
 * Keeps a burst of marks in one transaction and says of each, in the order given, what became of it: one that another window
 * overtook, or whose student or record is gone, is left out alone. Rejects as changeStore does, and then none of them is kept.
 */
export function writeMarks(
  store: Store,
  writes: readonly MarkWrite[],
  author: Author,
): Promise<MarkWritten[]> {
  return changeStore(store, async (rows) => {
    const written: MarkWritten[] = [];
    for (const write of writes) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- each sees what the one before did to its student
        written.push({ session: await writeOne(rows, write, author) });
      } catch (error) {
        if (!isAboutOne(error)) throw error;
        written.push({ error });
      }
    }
    return written;
  });
}
