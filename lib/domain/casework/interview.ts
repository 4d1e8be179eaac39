import { longTextSchema, shortTextSchema, studentRecordFields } from '../record.ts';
import { schoolDaySchema } from '../school-day.ts';
import { z } from '../zod.ts';

/**
 * One intake interview (domain.md 3; seed "understand why"): the two questions, asked of the student or of the family,
 * with strengths first. `declined` and `no-one-knows` are answers of their own; no interview at all is "not asked yet".
 */
export const interviewSchema = z.strictObject({
  ...studentRecordFields,
  with: z.enum(['student', 'family']),
  answer: z.enum(['answered', 'no-one-knows', 'declined']),
  heldOn: schoolDaySchema,
  /** What the student is good at and cares about: asked before anything that is hard. */
  strengths: longTextSchema,
  /** "What got in the way?" */
  gotInTheWay: longTextSchema,
  /** "What would make school work better?" */
  wouldHelp: longTextSchema,
  /** The student's own words, to stand at the top of the case; empty where nothing was quoted. */
  voice: shortTextSchema,
  /** The student said yes to these words being printed on the plan. */
  mayPrintVoice: z.boolean(),
});
export type Interview = z.infer<typeof interviewSchema>;
