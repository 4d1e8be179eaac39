import type { z } from 'zod';
import { causeSchema } from '../domain/cause.ts';
import { contactSchema } from '../domain/contact.ts';
import { noteSchema } from '../domain/note.ts';
import { milestoneSchema, planSchema } from '../domain/plan.ts';
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
import type { RecordOf } from './tables.ts';

/** What staff write about a student, by table. */
export type StaffTable = 'causes' | 'plans' | 'milestones' | 'notes' | 'contacts';
export type StaffRecord<Name extends StaffTable> = RecordOf<Name>;

/** What a person fills in when the record is made; everything else is given by the store. */
export type StaffFields<Name extends StaffTable> = Omit<StaffRecord<Name>, keyof StoredRecord>;
/** What may change later: a record stays with its student. */
export type StaffChanges<Name extends StaffTable> = Partial<Omit<StaffFields<Name>, 'studentId'>>;

const schemas: { [Name in StaffTable]: z.ZodType<StaffRecord<Name>> } = {
  causes: causeSchema.refine(({ answer, item }) => (answer === 'cause') === (item !== null), {
    path: ['item'],
    error: 'A cause names an item; the other answers name none.',
  }),
  plans: planSchema,
  milestones: milestoneSchema,
  notes: noteSchema,
  contacts: contactSchema,
};

export const staffTables: readonly StaffTable[] = [
  'causes',
  'plans',
  'milestones',
  'notes',
  'contacts',
];

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
