import { coversSchema, pageReadingSchema } from './page-reading.ts';
import { instantSchema, schoolDaySchema } from './school-day.ts';
import { z } from './zod.ts';

/** What happened while the vault was locked, and is taken in when it is opened (trust.md S13). */
export const waitingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('reading'),
    origin: z.string().min(1).max(300),
    reading: pageReadingSchema,
    covers: coversSchema,
    at: instantSchema,
    /** The school day of `at` on this machine. */
    today: schoolDaySchema,
  }),
  z.strictObject({
    kind: z.literal('site'),
    origin: z.string().min(1).max(300),
    allowed: z.boolean(),
    at: instantSchema,
  }),
]);
export type Waiting = z.infer<typeof waitingSchema>;
