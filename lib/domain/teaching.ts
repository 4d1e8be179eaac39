import { unitSchema } from './page-reading.ts';
import {
  columnRefSchema,
  pageShapeSchema,
  taughtWindowSchema,
  type ColumnRef,
  type TaughtColumns,
  type TaughtLayout,
} from './taught-page.ts';
import { instantSchema } from './school-day.ts';
import { z } from './zod.ts';

/** Which absences a column counts: all of them, or one kind only. */
export const countedSchema = z.enum(['all', 'excused', 'unexcused']);
export type Counted = z.infer<typeof countedSchema>;

/**
 * A layout while somebody teaches it. Null is "nobody said so yet" for unit, window and which absences, and "not on this
 * page" for columns. Holds words of heads, nothing of students.
 */
export const layoutDraftSchema = z.strictObject({
  shape: pageShapeSchema,
  /** The column that was pointed at. */
  count: columnRefSchema,
  counted: countedSchema.nullable(),
  unit: unitSchema.nullable(),
  window: taughtWindowSchema.nullable(),
  name: columnRefSchema.nullable(),
  /** The first name, where it stands in a column of its own. */
  givenName: columnRefSchema.nullable().optional(),
  sisId: columnRefSchema.nullable(),
  enrolled: columnRefSchema.nullable(),
  tardies: columnRefSchema.nullable(),
  /** Where `count` is one kind only: the other kind; both together are then all absences. */
  otherKind: columnRefSchema.nullable(),
});
export type LayoutDraft = z.infer<typeof layoutDraftSchema>;

/** What a draft's columns may be changed to. */
export type DraftColumn = 'name' | 'givenName' | 'sisId' | 'enrolled' | 'tardies' | 'otherKind';

/** A column of the page with the values of its first rows, for a person to recognise it by. */
export type ShownColumn = { ref: ColumnRef; words: string; values: string[] };

/** Whether two names mean the same column of one page. */
export function isSameColumn(one: ColumnRef | null, other: ColumnRef | null): boolean {
  return one?.label === other?.label && one?.nth === other?.nth;
}

function kindsOf({
  count,
  counted,
  otherKind,
}: LayoutDraft): Pick<TaughtColumns, 'absences' | 'excused' | 'unexcused'> {
  if (counted === 'excused') return { absences: null, excused: count, unexcused: otherKind };
  if (counted === 'unexcused') return { absences: null, excused: otherKind, unexcused: count };
  return { absences: count, excused: null, unexcused: null };
}

/** The layout a draft stands for; null until a person said what it counts, in which unit, from when and for whom. */
export function layoutOf(draft: LayoutDraft): TaughtLayout | null {
  const { shape, counted, unit, window, name, givenName = null, sisId, enrolled, tardies } = draft;
  if (!counted || !unit || !window || !name) return null;
  const columns = {
    name,
    ...(givenName && { givenName }),
    sisId,
    ...kindsOf(draft),
    tardies,
    enrolled,
  };
  return { schema: 1, shape, columns, unit, window };
}

/**
 * How far somebody is with teaching the page of a tab. Key in `storage.session`: `teach:<tabId>`, so that a closed panel
 * loses nothing; gone with the browser. `frameId` and `origin` are of the frame that was pointed at.
 */
export const teachingSchema = z.discriminatedUnion('step', [
  /** The page is asked; `ended` is true after Escape in the page. */
  z.strictObject({ step: z.literal('point'), startedAt: instantSchema, ended: z.boolean() }),
  z.strictObject({
    step: z.enum(['say', 'check']),
    frameId: z.number().int(),
    origin: z.string().max(300),
    draft: layoutDraftSchema,
  }),
  z.strictObject({ step: z.literal('taught'), id: z.uuid() }),
]);
export type Teaching = z.infer<typeof teachingSchema>;

/** Somebody pointed at a column, and says or checks what it counts. */
export type Said = Extract<Teaching, { step: 'say' | 'check' }>;
