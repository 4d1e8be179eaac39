import { unitSchema } from './page-reading.ts';
import { taughtLayoutSchema } from './taught-page.ts';
import { z } from './zod.ts';

const words = z.string().max(300);

/** What a column or label was taken for. `attended` days and half days may stand in a sum, they are no count of their own. */
export const takenForSchema = z.enum([
  'name',
  'sisId',
  'grade',
  'absences',
  'excused',
  'unexcused',
  'half-days',
  'attended',
  'tardies',
  'enrolled',
  'attendanceRate',
  'daily',
]);
export type TakenFor = z.infer<typeof takenForSchema>;

/** Why: codes, so that the panel can say them in any language. */
export const becauseSchema = z.enum([
  'words-say', // the words over the column or beside the value
  'group-says', // the words over a group of columns
  'caption-says',
  'heading-says',
  'control-says', // a select or date field of the page
  'legend-says',
  'values-are-names',
  'values-are-counts',
  'key-in-link', // a student's key in a link or attribute of the row
  'parts-add-up', // excused and unexcused make the total
  'days-add-up', // attended and absent make the days enrolled
  'only-column',
  'too-many-for-days', // numbers larger than the year has days
  'taught',
]);
export type Because = z.infer<typeof becauseSchema>;

/** Whom the counts are about: every student's whole day, one class, or nobody knows. */
export const scopeSchema = z.enum(['day', 'class', 'unknown']);
export type Scope = z.infer<typeof scopeSchema>;

const said = z.strictObject({ because: becauseSchema, text: words });

/** Choices where two readings are possible; each answer is a whole layout that can be remembered. */
export const questionSchema = z.strictObject({
  about: z.enum(['absences', 'unit', 'window', 'name']),
  options: z
    .array(z.strictObject({ text: words, layout: taughtLayoutSchema }))
    .min(1)
    .max(12),
});
export type Question = z.infer<typeof questionSchema>;

/** How a reader without a system of its own came to its numbers. Holds words of the page's heads, nothing of students. */
export const explainedSchema = z.strictObject({
  took: z
    .array(
      z.strictObject({ as: takenForSchema, label: words, because: z.array(becauseSchema).max(14) }),
    )
    .max(40),
  unit: z.strictObject({ unit: unitSchema, said: said.nullable() }).nullable(),
  window: said.nullable(),
  scope: scopeSchema,
  questions: z.array(questionSchema).max(4),
});
export type Explained = z.infer<typeof explainedSchema>;
