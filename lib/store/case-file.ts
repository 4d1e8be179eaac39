import type { Crossing } from '../domain/crossing.ts';
import type { Plan } from '../domain/plan.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Student } from '../domain/student.ts';
import { snapshotsOf } from './history.ts';
import type { Rows } from './read-store.ts';
import { byStaffTable, liveRecords, type WrittenByStaff } from './staff-records.ts';

/** Everything this device knows of one student, without what is in the bin; lists oldest first. */
export type CaseFile = WrittenByStaff & {
  student: Student;
  snapshots: Snapshot[];
  crossings: Crossing[];
  /** The current plan: the newest of `plans`. */
  plan: Plan | null;
};

/** One student's case; null when there is no such student. */
export async function readCaseFile(rows: Rows, studentId: string): Promise<CaseFile | null> {
  const student = await rows.get('students', studentId);
  if (!student || student.deletedAt !== null) return null;
  const crossings = await rows.about('crossings', [studentId]);
  const written = await byStaffTable((table) => liveRecords(rows, table, studentId));
  return {
    ...written,
    student,
    snapshots: await snapshotsOf(rows, studentId),
    crossings: crossings.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt)),
    plan: written.plans.at(-1) ?? null,
  };
}
