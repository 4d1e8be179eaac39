import { shortTextSchema, studentRecordFields } from '../record.ts';
import { schoolYearOf } from '../school-calendar.ts';
import { schoolDaySchema } from '../school-day.ts';
import { z } from '../zod.ts';
import { liveRecords } from './live-records.ts';

const minutesPerDay = z.number().int().min(1).max(1440);

/**
 * The rule that recovered time is counted by: the California preset (Education Code 46210-46211, from 1 July 2025; not
 * legal advice), or the school's own. `minutesPerDay` null: minutes are kept, no days are made of them.
 */
export const recoveryRuleSchema = z.discriminatedUnion('preset', [
  z.strictObject({
    preset: z.literal('california-2025'),
    minutesPerDay: minutesPerDay.nullable(),
  }),
  z.strictObject({
    preset: z.literal('free'),
    minutesPerDay: minutesPerDay.nullable(),
    capDays: z.number().int().min(0).max(366).nullable(),
  }),
]);
export type RecoveryRule = z.infer<typeof recoveryRuleSchema>;

/** Time a student may earn back, for whole days or one course; beside attendance, never part of it (domain.md 6). */
export const recoveryObligationSchema = z.strictObject({
  ...studentRecordFields,
  planId: z.uuid().nullable(),
  unit: z.enum(['whole-day', 'course']),
  course: shortTextSchema,
  minutesOwed: z.number().int().min(0).max(500_000).nullable(),
  rule: recoveryRuleSchema,
  from: schoolDaySchema,
  deadline: schoolDaySchema.nullable(),
});
export type RecoveryObligation = z.infer<typeof recoveryObligationSchema>;

/** Minutes earned on one day; a condition is null where nobody wrote down whether it was met. */
export const earnedTimeSchema = z.strictObject({
  ...studentRecordFields,
  obligationId: z.uuid(),
  date: schoolDaySchema,
  minutes: z.number().int().min(1).max(1440),
  teacher: shortTextSchema,
  evidence: shortTextSchema,
  certificatedTeacher: z.boolean().nullable(),
  inPerson: z.boolean().nullable(),
  outsideRegularDay: z.boolean().nullable(),
});
export type EarnedTime = z.infer<typeof earnedTimeSchema>;

/**
 * Obligations that would have a cap for themselves although another one of the same student already has it: the California
 * cap and its one day per date hold for the student, so that a second obligation under it is refused. All but the one that
 * began first.
 */
export function obligationsBesideTheCap(
  obligations: readonly RecoveryObligation[],
): RecoveryObligation[] {
  const capped = liveRecords(obligations)
    .filter(({ rule }) => rule.preset === 'california-2025')
    .toSorted((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)));
  const keyOf = ({ studentId, from }: RecoveryObligation) =>
    JSON.stringify([studentId, schoolYearOf(from).from]);
  const keys = capped.map(keyOf);
  return capped.filter((obligation, index) => keys.indexOf(keyOf(obligation)) < index);
}
