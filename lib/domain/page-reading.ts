import { z } from './zod.ts';
import { schoolDaySchema } from './school-day.ts';

/** Units stay as the page counts them; they are never converted (domain.md R6). `period` also stands for class meetings. */
export const unitSchema = z.enum(['day', 'period', 'hour', 'half-day', 'minute']);
export type Unit = z.infer<typeof unitSchema>;

const count = z.number().finite().min(0).max(100_000);
const shortText = z.string().max(300);

export const dayStatusSchema = z.enum(['present', 'absent', 'half', 'tardy', 'unknown']);
export type DayStatus = z.infer<typeof dayStatusSchema>;

export const studentReadingSchema = z.strictObject({
  name: shortText.min(1),
  sisId: z.string().min(1).max(100).nullable(),
  grade: shortText.nullable(),
  unit: unitSchema.nullable(),
  absences: count.nullable(),
  excused: count.nullable(),
  unexcused: count.nullable(),
  tardies: count.nullable(),
  enrolled: count.nullable(),
  attendanceRate: z.number().min(0).max(1).nullable(),
  daily: z
    .array(z.strictObject({ date: schoolDaySchema, status: dayStatusSchema }))
    .max(400)
    .nullable(),
});
/** What one row, card or sentence of a page says of one student. Null is "not read", never 0. */
export type StudentReading = z.infer<typeof studentReadingSchema>;

export const pageStatusSchema = z.enum(['read', 'incomplete', 'ambiguous', 'nothing']);
export type PageStatus = z.infer<typeof pageStatusSchema>;

export const pageReadingSchema = z.strictObject({
  status: pageStatusSchema,
  reader: z.string().max(100).nullable(),
  range: z.strictObject({
    from: schoolDaySchema.nullable(),
    to: schoolDaySchema.nullable(),
    label: shortText.nullable(),
  }),
  students: z.array(studentReadingSchema).max(20_000),
  rows: z.strictObject({ seen: z.number().int().min(0), read: z.number().int().min(0) }),
  skipped: z.array(z.strictObject({ text: shortText, reason: shortText })).max(20_000),
});
/** What a page says, as plain data (design.md 3). Shape and names are a contract. */
export type PageReading = z.infer<typeof pageReadingSchema>;

/**
 * What a reader's counts cover by the system's own definition: `school-year` counts run from the first day of school to
 * the day of reading even where the page prints no dates; `dated` counts cover `PageReading.range`, and nothing is known
 * of them without it; `unknown` is never compared with a threshold.
 */
export const coversSchema = z.enum(['school-year', 'dated', 'unknown']);
export type Covers = z.infer<typeof coversSchema>;
