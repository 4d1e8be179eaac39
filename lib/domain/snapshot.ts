import { z } from './zod.ts';
import { unitSchema, coversSchema } from './page-reading.ts';
import { studentRecordFields } from './record.ts';
import { instantSchema, schoolDaySchema } from './school-day.ts';

const count = z.number().finite().min(0);

/**
 * One dated reading of one student's count, kept in the table `readings` (domain.md R10).
 * Snapshots of one series (same student, reader, unit, `covers` and `from`) are compared with each other, never across.
 */
export const snapshotSchema = z.strictObject({
  ...studentRecordFields,
  reader: z.string().max(100),
  unit: unitSchema,
  covers: coversSchema,
  /** First day the count covers; null where the system counts the school year without printing dates. */
  from: schoolDaySchema.nullable(),
  /** Last day the count covers: the earlier of the page's own end date and the day of reading. */
  asOf: schoolDaySchema,
  absences: count,
  excused: count.nullable(),
  unexcused: count.nullable(),
  tardies: count.nullable(),
  enrolled: count.nullable(),
  attendanceRate: z.number().min(0).max(1).nullable(),
  /** The higher count this one took back, when the SIS corrected itself; else null. */
  correctedFrom: count.nullable(),
  /** Moments this very reading was first and last seen; the same numbers again only move `lastSeenAt`. */
  firstSeenAt: instantSchema,
  lastSeenAt: instantSchema,
});
export type Snapshot = z.infer<typeof snapshotSchema>;
