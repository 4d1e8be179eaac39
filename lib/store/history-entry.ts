import { z } from '../domain/zod.ts';
import { instantSchema } from '../domain/school-day.ts';

/** One change of the append-only history: the whole record as it was before (design.md 4, "edits keep history"). */
export const historyEntrySchema = z.strictObject({
  id: z.uuid(),
  at: instantSchema,
  by: z.string().max(200),
  act: z.enum(['edit', 'delete', 'restore']),
  table: z.string(),
  recordId: z.string(),
  /** Whose record it was; absent where it was about no student. */
  studentId: z.uuid().optional(),
  before: z.record(z.string(), z.unknown()),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
