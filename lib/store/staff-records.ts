import type { z } from 'zod';
import { causeSchema } from '../domain/cause.ts';
import { contactSchema } from '../domain/contact.ts';
import { noteSchema } from '../domain/note.ts';
import { milestoneSchema, planSchema } from '../domain/plan.ts';
import type { Database } from './db.ts';
import { appendToLog } from './log.ts';
import {
  type Author,
  MissingRecordError,
  newRecord,
  revised,
  StaleRevisionError,
  type StoredRecord,
  wellFormed,
} from './record.ts';

/** What staff write about a student, by table. */
type Schemas = {
  causes: typeof causeSchema;
  plans: typeof planSchema;
  milestones: typeof milestoneSchema;
  notes: typeof noteSchema;
  contacts: typeof contactSchema;
};
export type StaffTable = keyof Schemas;
export type StaffRecord<Name extends StaffTable> = z.infer<Schemas[Name]>;

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

/**
 * Runs in one read-write transaction over everything that casework touches, and resolves when it is on disk. Rejects with
 * whatever `work` throws, and then nothing of it is kept.
 */
export function changeCasework<T>(db: Database, work: () => Promise<T>): Promise<T> {
  const { students, causes, plans, milestones, notes, contacts, crossings, log } = db;
  const tables = [students, causes, plans, milestones, notes, contacts, crossings, log];
  return db.transaction('rw', tables, work);
}

/** The records of one table about one student that are not in the bin, in the order they were made. */
export async function liveRecords<Name extends StaffTable>(
  db: Database,
  table: Name,
  studentId: string,
): Promise<StaffRecord<Name>[]> {
  const all = await db.table<StaffRecord<Name>, string>(table).where({ studentId }).toArray();
  return all
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((one, other) => one.createdAt.localeCompare(other.createdAt));
}

/** Stores a new record; call it inside changeCasework. Rejects with MissingRecordError without such a student, ZodError on bad input. */
export async function addRecord<Name extends StaffTable>(
  db: Database,
  table: Name,
  fields: StaffFields<Name>,
  author: Author,
): Promise<StaffRecord<Name>> {
  const record = schemas[table].parse(wellFormed({ ...fields, ...newRecord(author) }));
  if (!(await db.students.get(record.studentId))) {
    throw new MissingRecordError('students', record.studentId);
  }
  await db.table<StaffRecord<Name>, string>(table).add(record);
  return record;
}

/** What a person saw when they started to edit. */
export type Seen = { id: string; expectedRevision: number };

/**
 * Changes a record and logs how it was before; call it inside changeCasework. Rejects with StaleRevisionError (with the stored
 * record) when it changed since it was seen, MissingRecordError when it is gone or in the bin, ZodError on bad input.
 */
export async function reviseRecord<Name extends StaffTable>(
  db: Database,
  table: Name,
  seen: Seen,
  changes: StaffChanges<Name>,
  author: Author,
): Promise<StaffRecord<Name>> {
  const stored = await storedRecord(db, table, seen.id);
  if (stored.deletedAt !== null) throw new MissingRecordError(table, seen.id);
  if (stored.revision !== seen.expectedRevision) throw new StaleRevisionError(stored);
  const { studentId } = stored;
  return replaceRecord(db, table, stored, { ...changes, studentId }, 'edit', author);
}

/** The record whether or not it is in the bin. Rejects with MissingRecordError. */
export async function storedRecord<Name extends StaffTable>(
  db: Database,
  table: Name,
  id: string,
): Promise<StaffRecord<Name>> {
  const stored = await db.table<StaffRecord<Name>, string>(table).get(id);
  if (!stored) throw new MissingRecordError(table, id);
  return stored;
}

/** Writes the next revision and logs the one before; call it inside changeCasework. */
export async function replaceRecord<Name extends StaffTable>(
  db: Database,
  table: Name,
  stored: StaffRecord<Name>,
  changes: Partial<StoredRecord> | StaffChanges<Name>,
  act: 'edit' | 'delete' | 'restore',
  author: Author,
): Promise<StaffRecord<Name>> {
  const next = schemas[table].parse(
    wellFormed(revised<StoredRecord>(stored, { ...changes }, author)),
  );
  await db.table<StaffRecord<Name>, string>(table).put(next);
  await appendToLog(db, { act, table, recordId: stored.id, before: stored }, author);
  return next;
}
