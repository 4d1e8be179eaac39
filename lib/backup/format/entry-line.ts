import { z } from '../../domain/zod.ts';
import { BackupFileError } from '../backup-file-error.ts';
import {
  backedUpTables,
  type Counts,
  entry,
  type Entry,
  isTableName,
  type RecordSchemas,
} from '../records.ts';

/** What a record's line holds, before its table has looked at it. */
const lineSchema = z.strictObject({ table: z.string(), record: z.unknown() });
const endSchema = z.strictObject({ counts: z.record(z.string(), z.int().min(0)) });

/** One record as a line of text. */
export function lineOf({ table, record }: Entry): string {
  return `${JSON.stringify({ table, record })}\n`;
}

/** The record in a line. Throws BackupFileError unless the table's own schema takes it. */
export function entryOf(line: string, schemas: RecordSchemas): Entry {
  const { table, record } = checked(lineSchema, line);
  if (!isTableName(table)) throw notOurs();
  const known = schemas[table].safeParse(record);
  if (!known.success) throw notOurs();
  return entry(table, known.data);
}

/** The last line: how many records of each table were written. */
export function endOf(counts: Counts): string {
  return JSON.stringify({ counts });
}

/** Throws BackupFileError unless exactly those records came that were written. */
export function expectCounts(end: string, counts: Counts): void {
  const written = checked(endSchema, end).counts;
  if (backedUpTables.some((table) => (written[table] ?? 0) !== counts[table])) throw notOurs();
}

function checked<T>(schema: z.ZodType<T>, text: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw notOurs();
  }
}

function notOurs(): BackupFileError {
  return new BackupFileError('wrong-table-content');
}
