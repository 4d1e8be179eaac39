import type { ChangingRows } from './change-store.ts';
import { type HistoryEntry, historyEntrySchema } from './history-entry.ts';
import type { Author } from './record.ts';

export type Change = {
  act: HistoryEntry['act'];
  table: string;
  recordId: string;
  /** Absent for what is about no student. */
  studentId?: string;
  before: object;
};

/** Keeps how a record was before a change, in the same commit as the change. */
export function keepHistory(rows: ChangingRows, change: Change, author: Author): void {
  const entry = { ...change, id: crypto.randomUUID(), at: author.now, by: author.by };
  rows.put('history', historyEntrySchema.parse(entry));
}
