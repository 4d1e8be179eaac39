import { shortTextSchema, studentRecordFields } from '../record.ts';
import { schoolDaySchema, type SchoolDay } from '../school-day.ts';
import { z } from '../zod.ts';

/**
 * How a milestone is checked (domain.md 5). All spans run from `from` to the milestone's due day, both included.
 * `sessions`: "3 of 4 sessions this week". `modules`: "2 modules by 12 Dec", of one course or, where it is empty, of any.
 * `days`: at most `most` days missed in the next `schoolDays` school days. `own-words`: a person says when it is reached.
 */
export const milestoneCheckSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('sessions'),
      attended: z.number().int().min(1).max(100),
      of: z.number().int().min(1).max(100),
      from: schoolDaySchema,
    })
    .refine(({ attended, of }) => attended <= of),
  z.strictObject({
    kind: z.literal('modules'),
    modules: z.number().int().min(1).max(100),
    course: shortTextSchema,
    from: schoolDaySchema,
  }),
  z.strictObject({
    kind: z.literal('days'),
    most: z.number().min(0).max(60).multipleOf(0.5),
    schoolDays: z.number().int().min(1).max(60),
    from: schoolDaySchema,
  }),
  z.strictObject({ kind: z.literal('own-words'), reachedOn: schoolDaySchema.nullable() }),
]);
export type MilestoneCheck = z.infer<typeof milestoneCheckSchema>;

const fields = z.strictObject({
  ...studentRecordFields,
  planId: z.uuid().nullable(),
  /** The words of a person; empty where the check says it all. */
  text: shortTextSchema,
  dueOn: schoolDaySchema,
  check: milestoneCheckSchema,
});
export type Milestone = z.infer<typeof fields>;

/** A milestone of the first release, which a person ticked, as one in own words; anything else as it is. */
function broughtUp(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('reachedOn' in stored)) return stored;
  const { reachedOn, ...rest } = stored;
  return { ...rest, planId: null, check: { kind: 'own-words', reachedOn } };
}

/** A small dated step that checks itself. Whether it is reached is never stored, except for own words. */
export const milestoneSchema = z.preprocess(broughtUp, fields);

/** What a form checks of a step before it has an id. */
export const milestoneFieldSchemas = fields.shape;

/** The day on which a person said that a step in own words was reached; null while not, and for one that checks itself. */
export function saidReachedOn({ check }: Pick<Milestone, 'check'>): SchoolDay | null {
  return check.kind === 'own-words' ? check.reachedOn : null;
}
