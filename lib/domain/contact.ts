import { z } from './zod.ts';
import { longTextSchema, shortTextSchema, studentRecordFields } from './record.ts';
import { schoolDaySchema } from './school-day.ts';

/** One try at reaching the family (domain.md 5, contact log). Only `reached` counts as a successful contact. */
export const contactSchema = z.strictObject({
  ...studentRecordFields,
  channel: z.enum(['call', 'text', 'email', 'in-person', 'home-visit']),
  person: shortTextSchema,
  language: shortTextSchema,
  outcome: z.enum(['reached', 'left-message', 'no-answer', 'wrong-number', 'declined']),
  happenedOn: schoolDaySchema,
  words: longTextSchema,
  nextAction: shortTextSchema,
  nextOn: schoolDaySchema.nullable(),
  /** The week's written update to the family; contacts from before the second payload are none. */
  isUpdate: z.boolean().default(false),
});
export type Contact = z.infer<typeof contactSchema>;
