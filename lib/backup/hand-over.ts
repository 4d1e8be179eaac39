import { type AnyRecord, mapTables, type RecordsByTable } from './records.ts';

/** Whose records are handed over. Restricted notes go only when somebody ticked them for this very file. */
export type HandOver = { students: ReadonlySet<string>; restrictedNotes: boolean };

/**
 * What a colleague or the receiving school gets: chosen students and what is about them. Never in it: private jottings
 * (domain.md 9), what is in the bin, earlier versions, sites, and what was disclosed to others.
 */
export function handOverRecords(records: RecordsByTable, handOver: HandOver): RecordsByTable {
  return mapTables(records, (list, table) =>
    table === 'history' ? [] : list.filter((record) => goesAlong(record, handOver)),
  );
}

function goesAlong(record: AnyRecord, { students, restrictedNotes }: HandOver): boolean {
  if (!('deletedAt' in record) || record.deletedAt !== null) return false;
  if ('sisId' in record) return students.has(record.id);
  if (!('studentId' in record) || !students.has(record.studentId)) return false;
  if (!('kind' in record)) return true;
  return record.kind === 'record' || (record.kind === 'restricted' && restrictedNotes);
}
