import { z } from './zod.ts';
import { recordFields } from './record.ts';
import { instantSchema } from './school-day.ts';

/** A student is a site's origin and that SIS's own id, never a name (design.md 4). */
export const studentSchema = z.strictObject({
  ...recordFields,
  origin: z.string().min(1).max(300),
  sisId: z.string().min(1).max(100),
  name: z.string().min(1).max(300),
  /** Folded name for look-ups on pages without ids; see `nameKey` in names.ts. */
  nameKey: z.string().max(300),
  grade: z.string().max(300).nullable(),
  lastSeenAt: instantSchema,
});
export type Student = z.infer<typeof studentSchema>;
