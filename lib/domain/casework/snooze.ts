import { shortTextSchema, studentRecordFields } from '../record.ts';
import { schoolDaySchema } from '../school-day.ts';
import { z } from '../zod.ts';

/** What can be put off in the counselor's week. */
export const snoozableSchema = z.enum([
  'why',
  'follow-up',
  'family-update',
  'milestone',
  'review',
  'transition',
  'relapse',
  'task',
]);
export type Snoozable = z.infer<typeof snoozableSchema>;

/** One item of the week put off until a day, with the reason; it comes back by itself on that day. */
export const snoozeSchema = z.strictObject({
  ...studentRecordFields,
  item: snoozableSchema,
  /** The record the item is about (a session, a milestone, a task ...); null where it is about the student. */
  recordId: z.uuid().nullable(),
  until: schoolDaySchema,
  reason: shortTextSchema.trim().min(1),
});
export type Snooze = z.infer<typeof snoozeSchema>;
