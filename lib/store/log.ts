import type { Database } from './db.ts';
import { type Exported, type LogEntry, logEntrySchema } from './log-entry.ts';
import { type Author, wellFormed } from './record.ts';

type Change = {
  act: 'edit' | 'delete' | 'restore';
  table: string;
  recordId: string;
  before: object;
};

/** The log entry for a change, with the record as it was before; written together with the change. */
export function changeEntry(change: Change, author: Author): LogEntry {
  return logEntrySchema.parse({ ...change, ...entryFields(author) });
}

/** Adds one change to the append-only log; call it inside the transaction that makes the change. */
export async function appendToLog(db: Database, change: Change, author: Author): Promise<void> {
  await db.log.add(changeEntry(change, author));
}

/** Writes down an export before it leaves the device: who, when, whose records, which columns (trust.md S16). */
export async function logExport(db: Database, exported: Exported, author: Author): Promise<void> {
  const entry = logEntrySchema.parse(
    wellFormed({ act: 'export', exported, ...entryFields(author) }),
  );
  await db.transaction('rw', db.log, () => db.log.add(entry));
}

/** Exports of this device, newest first. */
export async function exportsLogged(db: Database): Promise<LogEntry[]> {
  const entries = await db.log.orderBy('at').toArray();
  return entries.filter(({ act }) => act === 'export').toReversed();
}

function entryFields(author: Author): Pick<LogEntry, 'id' | 'at' | 'by'> {
  return { id: crypto.randomUUID(), at: author.now, by: author.by };
}
