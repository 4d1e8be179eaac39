import { z } from '../domain/zod.ts';
import { instantSchema } from '../domain/school-day.ts';

const everyEntry = { id: z.uuid(), at: instantSchema, by: z.string().max(200) };

/** What left this device in one export: headings, whose records, how many rows, what was ticked (trust.md S16). */
export const exportedSchema = z.strictObject({
  columns: z.array(z.string()),
  students: z.array(z.uuid()),
  rows: z.number().int().min(0),
  includes: z.strictObject({
    causes: z.boolean(),
    restrictedNotes: z.boolean(),
    privateNotes: z.boolean(),
  }),
});
export type Exported = z.infer<typeof exportedSchema>;

/** One line of the append-only log. A change keeps the whole record as it was before. */
export const logEntrySchema = z.discriminatedUnion('act', [
  z.strictObject({
    ...everyEntry,
    act: z.enum(['edit', 'delete', 'restore']),
    table: z.string(),
    recordId: z.string(),
    before: z.record(z.string(), z.unknown()),
  }),
  z.strictObject({ ...everyEntry, act: z.literal('export'), exported: exportedSchema }),
]);
export type LogEntry = z.infer<typeof logEntrySchema>;
