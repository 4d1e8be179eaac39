import { z } from './zod.ts';
import { instantSchema } from './school-day.ts';

/** The ways in which something leaves this device by a person's hand (trust.md S16). */
export const disclosureActSchema = z.enum([
  'csv',
  'backup',
  'hand-over',
  'plain-json',
  'print',
  'copy',
  'log',
]);
export type DisclosureAct = z.infer<typeof disclosureActSchema>;

/** What leaves only when somebody ticks it, each time anew (domain.md 9). */
export const tickedPartSchema = z.enum(['causes', 'restrictedNotes', 'privateNotes']);
export type TickedPart = z.infer<typeof tickedPartSchema>;

/** What left: who, when, whose records, which fields, to whom and why; kept as long as the records (34 CFR 99.32). */
export const disclosureSchema = z.strictObject({
  id: z.uuid(),
  at: instantSchema,
  by: z.string().max(200),
  act: disclosureActSchema,
  /** Record ids of the students who are in it. */
  students: z.array(z.uuid()),
  /** Headings or kinds of record, in words. */
  fields: z.array(z.string()),
  /** The parts that were ticked; absent where nothing was asked. */
  ticked: z.array(tickedPartSchema).optional(),
  rows: z.number().int().min(0),
  to: z.string().max(500),
  why: z.string().max(500),
});
export type Disclosure = z.infer<typeof disclosureSchema>;
