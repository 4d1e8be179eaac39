import type { Milestone } from '../domain/plan.ts';
import type { SchoolDay } from '../domain/school-day.ts';
import type { Database } from './db.ts';
import type { Author } from './record.ts';
import {
  addRecord,
  changeCasework,
  reviseRecord,
  type Seen,
  type StaffChanges,
  type StaffFields,
} from './staff-records.ts';

/** Adds a small dated step. Rejects with ZodError and then keeps nothing. */
export function addMilestone(
  db: Database,
  fields: StaffFields<'milestones'>,
  author: Author,
): Promise<Milestone> {
  return changeCasework(db, () => addRecord(db, 'milestones', fields, author));
}

/** Changes a step; the one before stays in the log. Rejects with StaleRevisionError, MissingRecordError, ZodError. */
export function reviseMilestone(
  db: Database,
  seen: Seen,
  changes: StaffChanges<'milestones'>,
  author: Author,
): Promise<Milestone> {
  return changeCasework(db, () => reviseRecord(db, 'milestones', seen, changes, author));
}

/** Says that a step was reached on a day, or takes that back with null. Rejects as reviseMilestone does. */
export function markReached(
  db: Database,
  seen: Seen,
  reachedOn: SchoolDay | null,
  author: Author,
): Promise<Milestone> {
  return reviseMilestone(db, seen, { reachedOn }, author);
}
