import type { z } from '../domain/zod.ts';
import { causeSchema } from '../domain/cause.ts';
import { contactSchema } from '../domain/contact.ts';
import { crossingSchema } from '../domain/crossing.ts';
import { noteSchema } from '../domain/note.ts';
import { milestoneSchema, planSchema } from '../domain/plan.ts';
import { siteSchema } from '../domain/site.ts';
import { snapshotSchema } from '../domain/snapshot.ts';
import { studentSchema } from '../domain/student.ts';
import { disclosureSchema } from '../domain/disclosure.ts';
import { historyEntrySchema } from './history-entry.ts';

/**
 * Everything that is kept sealed, by table: what a record must be. `readings` holds the newest snapshot of every series,
 * `pastReadings` those a newer one replaced and those read for an earlier day.
 */
export const recordSchemas = {
  sites: siteSchema,
  students: studentSchema,
  readings: snapshotSchema,
  pastReadings: snapshotSchema,
  crossings: crossingSchema,
  causes: causeSchema,
  plans: planSchema,
  milestones: milestoneSchema,
  notes: noteSchema,
  contacts: contactSchema,
  history: historyEntrySchema,
  disclosures: disclosureSchema,
} as const;

export type TableName = keyof typeof recordSchemas;
export type RecordOf<Name extends TableName> = z.infer<(typeof recordSchemas)[Name]>;

/** Tables whose every record is about one student, or none. */
export type StudentTable = Exclude<TableName, 'sites' | 'students' | 'disclosures'>;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant
export const tableNames = Object.keys(recordSchemas) as TableName[];

/** Version of the payloads inside the seal; part of what each is bound to. Older ones are brought up when opened. */
export const payloadSchema = 1;
