import { z } from './zod.ts';
import { instantSchema } from './school-day.ts';

/** Fields every stored record carries (design.md 4). `deletedAt` set means "in the bin". */
export const recordFields = {
  id: z.uuid(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  createdBy: z.string().max(200),
  revision: z.number().int().min(1),
  deletedAt: instantSchema.nullable(),
};

/** The same as {@link recordFields}, and the student it belongs to. */
export const studentRecordFields = { ...recordFields, studentId: z.uuid() };

/** Text that staff write: kept as typed, well-formed, at most 64,000 characters. */
export const longTextSchema = z.string().max(64_000);
export const shortTextSchema = z.string().max(500);
