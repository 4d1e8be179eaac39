import type { z } from 'zod';
import type { ChangingRows } from './change-store.ts';
import { keepHistory } from './history-log.ts';
import type { Rows } from './read-store.ts';
import {
  type Author,
  MissingRecordError,
  newRecord,
  revised,
  StaleRevisionError,
  type StoredRecord,
  wellFormed,
} from './record.ts';
import { type RecordOf, recordSchemas, type TableName } from './tables.ts';

/** What staff write about a student, by table. */
export type StaffTable = Exclude<
  TableName,
  'sites' | 'students' | 'readings' | 'pastReadings' | 'crossings' | 'history' | 'disclosures'
>;
export type StaffRecord<Name extends StaffTable> = RecordOf<Name>;

type Input<Name extends StaffTable> = z.input<(typeof recordSchemas)[Name]>;
/** Fields that are open unless somebody says otherwise: those with a default. */
type OpenField<Name extends StaffTable> = {
  [Key in keyof Input<Name>]-?: undefined extends Input<Name>[Key] ? Key : never;
}[keyof Input<Name>] &
  keyof StaffRecord<Name>;
type Written<Name extends StaffTable> = Omit<StaffRecord<Name>, keyof StoredRecord>;

/** What a person fills in when the record is made; everything else is given by the store, or stays open. */
export type StaffFields<Name extends StaffTable> = Omit<Written<Name>, OpenField<Name>> &
  Partial<Pick<StaffRecord<Name>, OpenField<Name>>>;
/** What may change later: a record stays with its student. */
export type StaffChanges<Name extends StaffTable> = Partial<Omit<Written<Name>, 'studentId'>>;

const schemas: { [Name in StaffTable]: z.ZodType<StaffRecord<Name>> } = {
  ...recordSchemas,
  causes: recordSchemas.causes.refine(
    ({ answer, item }) => (answer === 'cause') === (item !== null),
    {
      path: ['item'],
      error: 'A cause names an item; the other answers name none.',
    },
  ),
};

export const staffTables: readonly StaffTable[] = [
  'causes',
  'interviews',
  'plans',
  'milestones',
  'sessions',
  'modules',
  'obligations',
  'earnedTime',
  'transitions',
  'reviews',
  'outcomes',
  'tasks',
  'notes',
  'contacts',
  'preferences',
  'snoozes',
  'caseload',
];

/** What staff wrote, by table. */
export type WrittenByStaff = { [Name in StaffTable]: StaffRecord<Name>[] };

/** Everything that staff wrote about these students, with what is in the bin. */
export function writtenAbout(rows: Rows, studentIds: readonly string[]): Promise<WrittenByStaff> {
  return byStaffTable((table) => rows.about(table, [...studentIds]));
}

/** A list for every table that staff write, all read at once. */
export async function byStaffTable(
  read: <Name extends StaffTable>(table: Name) => Promise<StaffRecord<Name>[]>,
): Promise<WrittenByStaff> {
  const lists = staffTables.map(async (table) => [table, await read(table)] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every table was read under its own name
  return Object.fromEntries(await Promise.all(lists)) as WrittenByStaff;
}

/** The records of one table about one student that are not in the bin, in the order they were made. */
export async function liveRecords<Name extends StaffTable>(
  rows: Rows,
  table: Name,
  studentId: string,
): Promise<StaffRecord<Name>[]> {
  const all = await rows.about(table, [studentId]);
  return all
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((one, other) => one.createdAt.localeCompare(other.createdAt));
}

/** Stores a new record. Rejects with MissingRecordError without such a student, ZodError on bad input. */
export async function addRecord<Name extends StaffTable>(
  rows: ChangingRows,
  table: Name,
  fields: StaffFields<Name>,
  author: Author,
): Promise<StaffRecord<Name>> {
  const record = schemas[table].parse(wellFormed({ ...fields, ...newRecord(author) }));
  if (!(await rows.get('students', record.studentId))) {
    throw new MissingRecordError('students', record.studentId);
  }
  rows.put(table, record);
  return record;
}

/** What a person saw when they started to edit. */
export type Seen = { id: string; expectedRevision: number };

/**
 * Changes a record and keeps how it was before. Rejects with StaleRevisionError (with the stored record) when it changed since
 * it was seen, MissingRecordError when it is gone or in the bin, ZodError on bad input.
 */
export async function reviseRecord<Name extends StaffTable>(
  rows: ChangingRows,
  table: Name,
  seen: Seen,
  changes: StaffChanges<Name>,
  author: Author,
): Promise<StaffRecord<Name>> {
  const stored = await storedRecord(rows, table, seen.id);
  if (stored.deletedAt !== null) throw new MissingRecordError(table, seen.id);
  if (stored.revision !== seen.expectedRevision) throw new StaleRevisionError(stored);
  const { studentId } = stored;
  return replaceRecord(rows, table, stored, { ...changes, studentId }, 'edit', author);
}

/** The record whether or not it is in the bin. Rejects with MissingRecordError. */
export async function storedRecord<Name extends StaffTable>(
  rows: Rows,
  table: Name,
  id: string,
): Promise<StaffRecord<Name>> {
  const stored = await rows.get(table, id);
  if (!stored) throw new MissingRecordError(table, id);
  return stored;
}

/** Writes the next revision and keeps the one before. */
export function replaceRecord<Name extends StaffTable>(
  rows: ChangingRows,
  table: Name,
  stored: StaffRecord<Name>,
  changes: Partial<StoredRecord> | StaffChanges<Name>,
  act: 'edit' | 'delete' | 'restore',
  author: Author,
): StaffRecord<Name> {
  const next = schemas[table].parse(
    wellFormed(revised<StoredRecord>(stored, { ...changes }, author)),
  );
  rows.put(table, next);
  const { id: recordId, studentId } = stored;
  keepHistory(rows, { act, table, recordId, studentId, before: stored }, author);
  return next;
}
