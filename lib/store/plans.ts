import type { Plan } from '../domain/plan.ts';
import { changeStore } from './change-store.ts';
import { type Author, MissingRecordError, StaleRevisionError } from './record.ts';
import { addRecord, liveRecords, reviseRecord, type StaffFields } from './staff-records.ts';
import type { Rows } from './read-store.ts';
import type { Store } from './store.ts';

/** The student's current plan: the newest that is not in the bin; null when there is none (domain.md 5). */
export async function planOf(rows: Rows, studentId: string): Promise<Plan | null> {
  return (await liveRecords(rows, 'plans', studentId)).at(-1) ?? null;
}

/** A plan with an outcome is over: the next one is a plan of its own. */
async function hasEnded(rows: Rows, { id, studentId }: Plan): Promise<boolean> {
  const outcomes = await liveRecords(rows, 'outcomes', studentId);
  return outcomes.some(({ planId }) => planId === id);
}

/**
 * Makes the student's plan or revises the current one. `expectedRevision` is the revision the person saw, null when they saw no
 * plan or one that is over. Rejects with StaleRevisionError when another window made or changed it meanwhile, MissingRecordError when it is gone,
 * ZodError on bad input.
 */
export function savePlan(
  store: Store,
  fields: StaffFields<'plans'>,
  expectedRevision: number | null,
  author: Author,
): Promise<Plan> {
  return changeStore(store, async (rows) => {
    const current = await planOf(rows, fields.studentId);
    if (expectedRevision === null) {
      if (current && !(await hasEnded(rows, current))) throw new StaleRevisionError(current);
      return addRecord(rows, 'plans', fields, author);
    }
    if (!current) throw new MissingRecordError('plans', fields.studentId);
    return reviseRecord(rows, 'plans', { id: current.id, expectedRevision }, fields, author);
  });
}
