import type { z } from '../domain/zod.ts';
import { causeSchema } from '../domain/cause.ts';
import { contactSchema } from '../domain/contact.ts';
import { crossingSchema } from '../domain/crossing.ts';
import { noteSchema } from '../domain/note.ts';
import { caseloadSchema } from '../domain/casework/caseload.ts';
import { contactPreferencesSchema } from '../domain/casework/contact-preferences.ts';
import { interviewSchema } from '../domain/casework/interview.ts';
import { milestoneSchema } from '../domain/casework/milestone.ts';
import { moduleCreditSchema } from '../domain/casework/module-credit.ts';
import { outcomeSchema } from '../domain/casework/outcome.ts';
import {
  earnedTimeSchema,
  recoveryObligationSchema,
} from '../domain/casework/recovery-obligation.ts';
import { reviewSchema } from '../domain/casework/review.ts';
import { sessionSchema } from '../domain/casework/session.ts';
import { snoozeSchema } from '../domain/casework/snooze.ts';
import { taskSchema } from '../domain/casework/task.ts';
import { transitionSchema } from '../domain/casework/transition.ts';
import { planSchema } from '../domain/plan.ts';
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
  interviews: interviewSchema,
  preferences: contactPreferencesSchema,
  sessions: sessionSchema,
  modules: moduleCreditSchema,
  obligations: recoveryObligationSchema,
  earnedTime: earnedTimeSchema,
  transitions: transitionSchema,
  reviews: reviewSchema,
  outcomes: outcomeSchema,
  tasks: taskSchema,
  snoozes: snoozeSchema,
  caseload: caseloadSchema,
  history: historyEntrySchema,
  disclosures: disclosureSchema,
} as const;

export type TableName = keyof typeof recordSchemas;
export type RecordOf<Name extends TableName> = z.infer<(typeof recordSchemas)[Name]>;

/** Tables whose every record is about one student, or none. */
export type StudentTable = Exclude<TableName, 'sites' | 'students' | 'disclosures'>;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant
export const tableNames = Object.keys(recordSchemas) as TableName[];

/**
 * Version of the payloads inside the seal; part of what each is bound to. Older ones are brought up when opened: a field that
 * came later has a default in its schema, which says that nobody knows or decided it yet. 2: what a plan holds, and steps that
 * check themselves.
 */
export const payloadSchema = 2;
