import type { TableName } from '../store/tables.ts';
import { type AnyRecord, mapTables, type RecordsByTable } from './records.ts';

/** Whose records are handed over. Restricted notes go only when somebody ticked them for this very file. */
export type HandOver = { students: ReadonlySet<string>; restrictedNotes: boolean };

/**
 * What a colleague or the receiving school gets: chosen students and what is about them. Never in it: private jottings
 * (domain.md 9), what is in the bin, earlier versions, sites, and what was disclosed to others.
 */
export function handOverRecords(records: RecordsByTable, handOver: HandOver): RecordsByTable {
  return mapTables(records, (list, table) =>
    staysHere.has(table) ? [] : list.filter((record) => goesAlong(table, record, handOver)),
  );
}

/** Earlier versions, and how one's own work is arranged: no part of a student's record. */
const staysHere: ReadonlySet<TableName> = new Set(['history', 'snoozes', 'caseload']);

function goesAlong(table: TableName, record: AnyRecord, handOver: HandOver): boolean {
  const { students, restrictedNotes } = handOver;
  if (!('deletedAt' in record) || record.deletedAt !== null) return false;
  if ('sisId' in record) return students.has(record.id);
  if (!('studentId' in record) || !students.has(record.studentId)) return false;
  if (table !== 'notes' || !('kind' in record)) return true;
  return record.kind === 'record' || (record.kind === 'restricted' && restrictedNotes);
}
