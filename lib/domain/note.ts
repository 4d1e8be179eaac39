import { z } from './zod.ts';
import { longTextSchema, studentRecordFields } from './record.ts';

/**
 * `record`: part of the education record. `restricted`: health, immigration, child protection; out of exports unless
 * ticked. `private`: one person's memory aid, never shared, never exported unless ticked by that person (domain.md 9).
 */
export const noteKindSchema = z.enum(['record', 'restricted', 'private']);
export type NoteKind = z.infer<typeof noteKindSchema>;

export const noteSchema = z.strictObject({
  ...studentRecordFields,
  kind: noteKindSchema,
  text: longTextSchema.min(1),
});
export type Note = z.infer<typeof noteSchema>;
