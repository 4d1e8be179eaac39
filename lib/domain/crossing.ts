import { z } from './zod.ts';
import { unitSchema } from './page-reading.ts';
import { studentRecordFields } from './record.ts';
import { instantSchema, schoolDaySchema } from './school-day.ts';

/** A count threshold that a student passed: an obligation, outstanding until any real note, contact or cause (domain.md R5). */
export const crossingSchema = z.strictObject({
  ...studentRecordFields,
  snapshotId: z.uuid(),
  threshold: z.number().positive(),
  unit: unitSchema,
  crossedOn: schoolDaySchema,
  state: z.enum(['outstanding', 'resolved', 'retracted']),
  resolvedAt: instantSchema.nullable(),
  /** The corrected count that took the crossing back, when `state` is `retracted`. */
  retractedBy: z.uuid().nullable(),
});
export type Crossing = z.infer<typeof crossingSchema>;
