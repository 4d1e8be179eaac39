import { originOf } from './origin.ts';
import { unitSchema } from './page-reading.ts';
import { instantSchema } from './school-day.ts';
import { z } from './zod.ts';

const headSchema = z.string().max(300);

/** A column by the words above it, folded and joined with " / "; `nth` tells columns of the same words apart, from 0. */
export const columnRefSchema = z.strictObject({
  label: headSchema,
  nth: z.number().int().min(0).max(500),
});
export type ColumnRef = z.infer<typeof columnRefSchema>;

/** What a page's counts run over, in a person's words: since the first day of school, this term, this month, something else. */
export const taughtWindowSchema = z.enum(['school-year', 'term', 'month', 'other']);
export type TaughtWindow = z.infer<typeof taughtWindowSchema>;

/** How a page is known again: not by its whole address, which names students and days, but by its path and its heads. */
export const pageShapeSchema = z.strictObject({
  /** The address's path, every part that is not a word replaced by `*`. */
  path: z.string().max(300),
  kind: z.enum(['table', 'split-table', 'aria-grid', 'cards']),
  /** The words over each column, folded, in page order; for cards the labels of one card. */
  heads: z.array(headSchema).min(1).max(100),
});
export type PageShape = z.infer<typeof pageShapeSchema>;

const columnsSchema = z
  .strictObject({
    /** The whole name, or the family name where the first name stands in a column of its own. */
    name: columnRefSchema,
    givenName: columnRefSchema.nullable().optional(),
    sisId: columnRefSchema.nullable(),
    absences: columnRefSchema.nullable(),
    excused: columnRefSchema.nullable(),
    unexcused: columnRefSchema.nullable(),
    tardies: columnRefSchema.nullable(),
    enrolled: columnRefSchema.nullable(),
  })
  .refine((columns) => columns.absences ?? columns.excused ?? columns.unexcused, {
    message: 'A taught page has a column of absences.',
  });
export type TaughtColumns = z.infer<typeof columnsSchema>;

/** What is to be read from pages of one shape: the columns and what they count. Holds words of heads, nothing of students. */
export const taughtLayoutSchema = z.strictObject({
  schema: z.literal(1),
  shape: pageShapeSchema,
  columns: columnsSchema,
  unit: unitSchema,
  window: taughtWindowSchema,
});
export type TaughtLayout = z.infer<typeof taughtLayoutSchema>;

/** A site as the browser names it: scheme, host and port. */
const originSchema = z
  .string()
  .max(300)
  .refine((text) => originOf(text) === text, {
    message: 'An origin is scheme, host and port.',
  });

/** A layout a person taught, or a school ships by policy; `origin` null is any site that may be read. */
export const taughtPageSchema = z.strictObject({
  id: z.uuid(),
  title: z.string().min(1).max(120),
  origin: originSchema.nullable(),
  taughtAt: instantSchema,
  layout: taughtLayoutSchema,
});
export type TaughtPage = z.infer<typeof taughtPageSchema>;

const columnOrNone = columnRefSchema.nullable().default(null);

/** The same as people write it into files and policies, which know no null: what is null may be left out. */
export const taughtFileSchema = z.strictObject({
  ...taughtPageSchema.shape,
  origin: taughtPageSchema.shape.origin.default(null),
  layout: z.strictObject({
    ...taughtLayoutSchema.shape,
    columns: z
      .strictObject({
        name: columnRefSchema,
        givenName: columnRefSchema.nullable().optional(),
        sisId: columnOrNone,
        absences: columnOrNone,
        excused: columnOrNone,
        unexcused: columnOrNone,
        tardies: columnOrNone,
        enrolled: columnOrNone,
      })
      .pipe(columnsSchema),
  }),
});
