import type { Cause } from '../domain/cause.ts';
import type { Contact } from '../domain/contact.ts';
import type { Crossing } from '../domain/crossing.ts';
import type { Note } from '../domain/note.ts';
import type { Milestone, Plan } from '../domain/plan.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Student } from '../domain/student.ts';
import type { Database } from './db.ts';
import { snapshotsOf } from './history.ts';
import { planOf } from './plans.ts';
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

/** One student's case at one moment; null when there is no such student. */
export function readCaseFile(db: Database, studentId: string): Promise<CaseFile | null> {
  const { students, readings, pastReadings, crossings } = db;
  const { causes, plans, milestones, notes, contacts } = db;
  const casework = [causes, plans, milestones, notes, contacts];
  const tables = [students, readings, pastReadings, crossings, ...casework];
  return db.transaction('r', tables, async () => {
    const student = await students.get(studentId);
    if (!student || student.deletedAt !== null) return null;
    return {
      student,
      snapshots: await snapshotsOf(db, studentId),
      crossings: await crossings.where({ studentId }).sortBy('createdAt'),
      causes: await liveRecords(db, 'causes', studentId),
      plan: await planOf(db, studentId),
      milestones: await liveRecords(db, 'milestones', studentId),
      notes: await liveRecords(db, 'notes', studentId),
      contacts: await liveRecords(db, 'contacts', studentId),
    };
  });
}
