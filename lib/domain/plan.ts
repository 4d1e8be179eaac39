import { z } from './zod.ts';
import { recoveryModelSchema } from './recovery-model.ts';
import { longTextSchema, shortTextSchema, studentRecordFields } from './record.ts';
import { schoolDaySchema } from './school-day.ts';

/** The way back agreed for one student (domain.md 5). One plan is current per student: the newest not in the bin. */
export const planSchema = z.strictObject({
  ...studentRecordFields,
  model: recoveryModelSchema.nullable(),
  /** Why a model that does not match was chosen; kept, never a lock (domain.md 4). Empty when the match was used. */
  overrideReason: shortTextSchema,
  goal: longTextSchema,
  startsOn: schoolDaySchema,
  weeks: z.number().int().min(1).max(12),
});
export type Plan = z.infer<typeof planSchema>;

/** A small dated step (domain.md 5). */
export const milestoneSchema = z.strictObject({
  ...studentRecordFields,
  text: shortTextSchema.min(1),
  dueOn: schoolDaySchema,
  reachedOn: schoolDaySchema.nullable(),
});
export type Milestone = z.infer<typeof milestoneSchema>;
