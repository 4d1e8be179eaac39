import { z } from './zod.ts';
import { recordFields } from './record.ts';
import { instantSchema } from './school-day.ts';

/** A SIS address that a person allowed. `origin` is scheme, host and port; `removedAt` set means access was taken back. */
export const siteSchema = z.strictObject({
  ...recordFields,
  origin: z.string().min(1).max(300),
  allowedAt: instantSchema,
  removedAt: instantSchema.nullable(),
});
export type Site = z.infer<typeof siteSchema>;
