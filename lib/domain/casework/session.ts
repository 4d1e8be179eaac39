import { shortTextSchema, studentRecordFields } from '../record.ts';
import { schoolDaySchema } from '../school-day.ts';
import { z } from '../zod.ts';

/**
 * What became of a session (domain.md 5). `late` counts as attended and stays marked; `make-up` is one the student came to
 * instead of another; `planned` has not been marked, which is not the same as missed.
 */
export const sessionMarkSchema = z.enum([
  'planned',
  'here',
  'late',
  'missed',
  'excused',
  'cancelled',
  'make-up',
]);
export type SessionMark = z.infer<typeof sessionMarkSchema>;

const minutes = z.number().int().min(0).max(1440);

/** One session of one student; `minutes` are those the student was there, null where nobody wrote them down. */
export const sessionSchema = z.strictObject({
  ...studentRecordFields,
  /** Null for a student who came to a group session without a plan. */
  planId: z.uuid().nullable(),
  /** The group session it was signed in with. */
  groupId: z.uuid().nullable(),
  date: schoolDaySchema,
  /** What tells sessions of one day apart ("14:30", "morning block"); empty where the day has one. */
  block: shortTextSchema,
  plannedMinutes: minutes.nullable(),
  minutes: minutes.nullable(),
  mark: sessionMarkSchema,
  /** The session a make-up stands for; null where it stands for none in particular. */
  makesUpFor: z.uuid().nullable(),
  topic: shortTextSchema,
  teacher: shortTextSchema,
  note: shortTextSchema,
});
export type Session = z.infer<typeof sessionSchema>;

/** Whether a mark says that the student was there. */
export function isAttended(mark: SessionMark): boolean {
  return mark === 'here' || mark === 'late' || mark === 'make-up';
}

/** Whether a mark says that the session took place: cancelled ones did not, planned ones nobody knows (domain.md 7). */
export function isHeld(mark: SessionMark): boolean {
  return mark !== 'planned' && mark !== 'cancelled';
}
