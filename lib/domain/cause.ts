import { z } from './zod.ts';
import { shortTextSchema, studentRecordFields } from './record.ts';
import { schoolDaySchema } from './school-day.ts';

/** Attendance Works' four families and the situational one, with their items (domain.md 3). */
export const causeFamilies = {
  barriers: [
    'illness',
    'mental-health',
    'caregiving',
    'work',
    'transportation',
    'housing',
    'basic-needs',
    'unsafe-route',
    'grief',
    'court-or-foster',
    'immigration',
  ],
  school: [
    'bullying',
    'conflict-or-fear',
    'discipline',
    'academic-struggle',
    'unwelcoming-climate',
    'unmet-disability-need',
  ],
  engagement: ['no-caring-adult', 'not-relevant', 'boredom', 'behind-on-credits', 'other-activity'],
  misconceptions: ['only-unexcused-matter', 'few-days-fine', 'only-later-grades'],
  situational: ['illness-over', 'family-crisis-over'],
} as const;
export type CauseFamily = keyof typeof causeFamilies;
export type CauseItem = (typeof causeFamilies)[CauseFamily][number];

export const causeItemSchema = z.enum(Object.values(causeFamilies).flat());

/** Three answers that are not a cause and never count as "cause known": no record at all is the third, "not asked yet". */
export const causeAnswerSchema = z.enum(['cause', 'asked-unknown', 'family-declined']);
export type CauseAnswer = z.infer<typeof causeAnswerSchema>;

export const causeSchema = z.strictObject({
  ...studentRecordFields,
  answer: causeAnswerSchema,
  /** Null exactly when `answer` is not `cause`. */
  item: causeItemSchema.nullable(),
  source: z.enum(['student', 'family', 'staff-guess']),
  confidence: z.enum(['sure', 'think-so']),
  weight: z.enum(['primary', 'secondary']),
  saidOn: schoolDaySchema,
  words: shortTextSchema,
});
export type Cause = z.infer<typeof causeSchema>;
