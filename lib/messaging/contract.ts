import { z } from '../domain/zod.ts';
import type { PageMarks } from '../domain/mark.ts';
import { explainedSchema } from '../domain/explained.ts';
import { coversSchema, pageReadingSchema, type PageReading } from '../domain/page-reading.ts';
import type { TaughtLayout, TaughtPage } from '../domain/taught-page.ts';
import { layoutDraftSchema, type LayoutDraft, type ShownColumn } from '../domain/teaching.ts';

/**
 * Everything a content script may say. Parsed strictly in the background and checked for sender, tab, frame and granted
 * origin before it is believed (design.md 1.5, trust.md S6).
 */
export const fromPageSchema = z.discriminatedUnion('type', [
  /** A frame was read. Answered with what may be drawn. */
  z.strictObject({
    type: z.literal('page-read'),
    reading: pageReadingSchema,
    covers: coversSchema,
    /** How a reader without a system of its own came to its numbers. */
    explained: explainedSchema.nullable(),
    /** How many students the whole list has, where the page says that it shows a part. */
    listed: z.number().int().min(0).max(1_000_000).nullable(),
    /** Whether the drawing script is there already; where it is missing, it is loaded before the answer. */
    canDraw: z.boolean(),
  }),
  /** A person clicked a mark: open the panel on that student of this frame's last reading. */
  z.strictObject({
    type: z.literal('open-student'),
    student: z.number().int().min(0).max(20_000),
    want: z.enum(['case', 'cause']),
  }),
  /** A person clicked the pill: open the panel on this page's list. */
  z.strictObject({ type: z.literal('open-page') }),
  /** The page changed too often; watching stopped until it is loaded again. */
  z.strictObject({ type: z.literal('watching-stopped') }),
  /** A frame is about to be read. Answered with the layouts people taught for its site. */
  z.strictObject({
    type: z.literal('ask-taught'),
    /** Whether the reading script is there already; where it is missing, it is loaded before the answer. */
    canRead: z.boolean(),
  }),
  /** A person pointed at a column, after the panel asked for it: what the page seems to say. */
  z.strictObject({ type: z.literal('pointed'), draft: layoutDraftSchema }),
  /** A person pressed Escape instead. */
  z.strictObject({ type: z.literal('pointing-ended') }),
]);
export type FromPage = z.infer<typeof fromPageSchema>;

/** Answers to {@link FromPage}. `refused` draws nothing. */
export type PageReadAnswer = { marks: PageMarks } | { refused: true };
export type AskTaughtAnswer = { taught: TaughtPage[] };

/** Everything the background may say to a content script. */
export type ToPage =
  /** Settings or memory changed: read and report again. */
  | { type: 'read-again' }
  /** Access to this site was taken back: remove every mark and stop. */
  | { type: 'withdraw' }
  /** A person chose this student in the panel: bring the row into view and light its cells. */
  | { type: 'show-student'; student: number };

/** What the panel may say to the teaching script of a frame (entrypoints/teach.ts). */
export type ToTeaching =
  /** Light the columns under the pointer until one is chosen. */
  | { type: 'point' }
  | { type: 'stop-pointing' }
  /** Say how the page is built, without a name, an id or a number in it. */
  | { type: 'describe' }
  /** Say which columns there are, and what would be read by the layout where the draft says enough for one. */
  | { type: 'try-draft'; draft: LayoutDraft; layout: TaughtLayout | null };

/**
 * Answers to {@link ToTeaching}: `point` with how many tables can be pointed at; `describe` with lines; `try-draft` with the columns there are,
 * and the reading where the draft says enough for one. Both null where the page is no longer the one that was pointed at.
 */
export type PointAnswer = { tables: number };
export type DescribeAnswer = { description: string };
export type TryDraftAnswer = { columns: ShownColumn[] | null; reading: PageReading | null };
