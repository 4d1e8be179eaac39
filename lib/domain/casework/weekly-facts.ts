import { shortTextSchema } from '../record.ts';
import { z } from '../zod.ts';

/** School subjects whose names are known in every family language. */
export const subjectSchema = z.enum([
  'math',
  'algebra',
  'geometry',
  'science',
  'biology',
  'chemistry',
  'physics',
  'english',
  'reading',
  'writing',
  'history',
  'social-studies',
  'art',
  'music',
]);
export type Subject = z.infer<typeof subjectSchema>;

/** A topic: a subject with a name in every language, or words as staff typed them, which nobody translates. */
export const topicSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('subject'), subject: subjectSchema }),
  z.strictObject({ kind: z.literal('own-words'), text: shortTextSchema.trim().min(1) }),
]);
export type Topic = z.infer<typeof topicSchema>;

/**
 * What is known about one week, for a family's update. `held` null means the log does not say; it is never taken for 0.
 * There is no field for absences, rates or tiers, so that none can get into the text.
 */
export const weeklyFactsSchema = z
  .strictObject({
    student: shortTextSchema.trim().min(1),
    /** Sessions held while enrolled, and attended of them (late counts); both null or neither. */
    held: z.number().int().min(0).max(99).nullable(),
    attended: z.number().int().min(0).max(99).nullable(),
    /** Modules completed this week, each by its topic. */
    modules: z.array(topicSchema).max(12),
    /** A step reached this week, in the words of the plan. */
    milestone: shortTextSchema.trim().min(1).nullable(),
    next: topicSchema.nullable(),
    /** Something good that was noticed, as a short phrase. */
    strength: shortTextSchema.trim().min(1).nullable(),
    thanks: z.boolean(),
  })
  .refine(({ held, attended }) => (held === null) === (attended === null))
  .refine(({ held, attended }) => (attended ?? 0) <= (held ?? 0));
export type WeeklyFacts = z.infer<typeof weeklyFactsSchema>;
