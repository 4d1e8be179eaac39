import type { Plan } from '../domain/plan.ts';
import type { Database } from './db.ts';
import { type Author, MissingRecordError, StaleRevisionError } from './record.ts';
import {
  addRecord,
  changeCasework,
  liveRecords,
  reviseRecord,
  type StaffFields,
} from './staff-records.ts';

/** The student's current plan: the newest that is not in the bin; null when there is none (domain.md 5). */
export async function planOf(db: Database, studentId: string): Promise<Plan | null> {
  return (await liveRecords(db, 'plans', studentId)).at(-1) ?? null;
}

/**
 * Makes the student's plan or revises the current one. `expectedRevision` is the revision the person saw, null when they saw no
 * plan. Rejects with StaleRevisionError when another window made or changed it meanwhile, MissingRecordError when it is gone,
 * ZodError on bad input.
 */
export function savePlan(
  db: Database,
  fields: StaffFields<'plans'>,
  expectedRevision: number | null,
  author: Author,
): Promise<Plan> {
  return changeCasework(db, async () => {
    const current = await planOf(db, fields.studentId);
    if (expectedRevision === null) {
      if (current) throw new StaleRevisionError(current);
      return addRecord(db, 'plans', fields, author);
    }
    if (!current) throw new MissingRecordError('plans', fields.studentId);
    return reviseRecord(db, 'plans', { id: current.id, expectedRevision }, fields, author);
  });
}
