import { z } from './zod.ts';
import { explainedSchema } from './explained.ts';
import { coversSchema, pageStatusSchema, studentReadingSchema } from './page-reading.ts';
import { schoolDaySchema, instantSchema } from './school-day.ts';

/** One student as read on an open tab. `studentId` is null where no record can be kept (no SIS id, name not unique). */
export const seenStudentSchema = z.strictObject({
  reading: studentReadingSchema.omit({ daily: true }),
  studentId: z.uuid().nullable(),
  /** Matched by name, because the page shows no id (design.md 3). */
  matchedByName: z.boolean(),
});
export type SeenStudent = z.infer<typeof seenStudentSchema>;

/** What one frame of a tab shows just now; kept in `storage.session`, gone with the browser. */
export const frameStateSchema = z.strictObject({
  origin: z.string(),
  /** Time of the frame's last reading. */
  readAt: instantSchema,
  status: pageStatusSchema,
  reader: z.string().nullable(),
  covers: coversSchema,
  /** How a reader without a system of its own came to its numbers. */
  explained: explainedSchema.nullable(),
  /** How many students the whole list has, where the page says that it shows a part. */
  listed: z.number().int().min(0).max(1_000_000).nullable(),
  range: z.strictObject({
    from: schoolDaySchema.nullable(),
    to: schoolDaySchema.nullable(),
    label: z.string().nullable(),
  }),
  rows: z.strictObject({ seen: z.number(), read: z.number() }),
  skipped: z.array(z.strictObject({ text: z.string(), reason: z.string() })),
  students: z.array(seenStudentSchema),
  /** Students over the line here, remembered counts included; the toolbar shows the sum over a tab's frames. */
  over: z.number().int().min(0),
  /** The page changed too often and watching stopped (trust.md R11). */
  stopped: z.boolean(),
});
export type FrameState = z.infer<typeof frameStateSchema>;

/** All frames of one tab, by frame id. Key in `storage.session`: `page:<tabId>`. */
export const pageStateSchema = z.strictObject({ frames: z.record(z.string(), frameStateSchema) });
export type PageState = z.infer<typeof pageStateSchema>;

/** What a click in the page asks of the panel. Key in `storage.session`: `panel:<windowId>`. */
export const panelRequestSchema = z.strictObject({
  at: instantSchema,
  tabId: z.number().int(),
  want: z.enum(['case', 'cause', 'page', 'teach']),
  studentId: z.uuid().nullable(),
  /** Who is meant where nothing is kept of them yet: as the site itself tells its students apart. */
  wanted: z.strictObject({ origin: z.string(), sisId: z.string() }).nullable(),
});
export type PanelRequest = z.infer<typeof panelRequestSchema>;
