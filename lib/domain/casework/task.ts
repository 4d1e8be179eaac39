import { shortTextSchema, studentRecordFields } from '../record.ts';
import { schoolDaySchema } from '../school-day.ts';
import { z } from '../zod.ts';

/** Who does what by when (domain.md 5, reviews and meetings). `who` is a colleague's name, empty for oneself. */
export const taskSchema = z.strictObject({
  ...studentRecordFields,
  text: shortTextSchema.trim().min(1),
  who: shortTextSchema,
  dueOn: schoolDaySchema.nullable(),
  doneOn: schoolDaySchema.nullable(),
  /** The review it was decided in; null for one written down on its own. */
  reviewId: z.uuid().nullable(),
});
export type Task = z.infer<typeof taskSchema>;
