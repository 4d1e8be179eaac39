import { z } from '../domain/zod.ts';
import type { PageMarks } from '../domain/mark.ts';
import { explainedSchema } from '../domain/explained.ts';
import { coversSchema, pageReadingSchema } from '../domain/page-reading.ts';

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
]);
export type FromPage = z.infer<typeof fromPageSchema>;

/** Answers to {@link FromPage}. `refused` draws nothing. */
export type PageReadAnswer = { marks: PageMarks } | { refused: true };

/** Everything the background may say to a content script. */
export type ToPage =
  /** Settings or memory changed: read and report again. */
  | { type: 'read-again' }
  /** Access to this site was taken back: remove every mark and stop. */
  | { type: 'withdraw' }
  /** A person chose this student in the panel: bring the row into view and light its cells. */
  | { type: 'show-student'; student: number };
