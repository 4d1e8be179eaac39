import { shortTextSchema, studentRecordFields } from '../record.ts';
import { z } from '../zod.ts';

/** A student whom one of the staff looks after: their caseload ("my students"). `person` as they sign (settings: author). */
export const caseloadSchema = z.strictObject({
  ...studentRecordFields,
  person: shortTextSchema.trim().min(1),
});
export type Caseload = z.infer<typeof caseloadSchema>;
