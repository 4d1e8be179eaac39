import type { Cause } from '../domain/cause.ts';
import type { Contact } from '../domain/contact.ts';
import type { Crossing } from '../domain/crossing.ts';
import type { Note } from '../domain/note.ts';
import type { Milestone, Plan } from '../domain/plan.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Student } from '../domain/student.ts';
import { snapshotsOf } from './history.ts';
import { planOf } from './plans.ts';
import type { Rows } from './read-store.ts';
import { liveRecords } from './staff-records.ts';

/** Everything this device knows of one student, without what is in the bin; lists oldest first. */
export type CaseFile = {
  student: Student;
  snapshots: Snapshot[];
  crossings: Crossing[];
  causes: Cause[];
  plan: Plan | null;
  milestones: Milestone[];
  notes: Note[];
  contacts: Contact[];
};

/** One student's case; null when there is no such student. */
export async function readCaseFile(rows: Rows, studentId: string): Promise<CaseFile | null> {
  const student = await rows.get('students', studentId);
  if (!student || student.deletedAt !== null) return null;
  const crossings = await rows.about('crossings', [studentId]);
  return {
    student,
    snapshots: await snapshotsOf(rows, studentId),
    crossings: crossings.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt)),
    causes: await liveRecords(rows, 'causes', studentId),
    plan: await planOf(rows, studentId),
    milestones: await liveRecords(rows, 'milestones', studentId),
    notes: await liveRecords(rows, 'notes', studentId),
    contacts: await liveRecords(rows, 'contacts', studentId),
  };
}
