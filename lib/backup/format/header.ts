import { instantSchema } from '../../domain/school-day.ts';
import { z } from '../../domain/zod.ts';
import { type Bytes, textOf } from '../../sealing/bytes.ts';
import { BackupFileError } from '../backup-file-error.ts';
import { lockSchema } from './lock.ts';

/** The newest version of the file format, the only one so far. */
export const formatVersion = 1;

/** What stands in the clear at the beginning of a file: nothing about anyone. */
export const backupHeaderSchema = z.strictObject({
  format: z.literal('bridgeback'),
  version: z.literal(formatVersion),
  /** `hand-over` holds chosen students only. */
  kind: z.enum(['backup', 'hand-over']),
  madeAt: instantSchema,
  id: z.uuid(),
  /** Version of the records inside; the store's `payloadSchema`. */
  schema: z.int().min(1),
  /** Lines and calendar of the device, which are about nobody; absent in hand-overs and where nobody chose any. */
  settings: z.record(z.string(), z.unknown()).optional(),
  lock: lockSchema,
});
export type BackupHeader = z.infer<typeof backupHeaderSchema>;

const anyVersionSchema = z.looseObject({
  format: z.literal('bridgeback'),
  version: z.int().min(1),
});

/**
 * The header of a file whose digest was right. Throws BackupFileError: `newer-version` for a format, or for records, newer than
 * `newestSchema`; `damaged` for anything else that is no header.
 */
export function parseHeader(bytes: Bytes, newestSchema: number): BackupHeader {
  const value = jsonOf(bytes);
  const any = anyVersionSchema.safeParse(value);
  if (!any.success) throw new BackupFileError('damaged');
  if (any.data.version > formatVersion) throw new BackupFileError('newer-version');
  const header = backupHeaderSchema.safeParse(value);
  if (!header.success) throw new BackupFileError('damaged');
  if (header.data.schema > newestSchema) throw new BackupFileError('newer-version');
  return header.data;
}

function jsonOf(bytes: Bytes): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    throw new BackupFileError('damaged');
  }
}
