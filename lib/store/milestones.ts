import type { Milestone } from '../domain/casework/milestone.ts';
import type { SchoolDay } from '../domain/school-day.ts';
import { changeStore } from './change-store.ts';
import type { Author } from './record.ts';
import {
  addRecord,
  reviseRecord,
  type Seen,
  type StaffChanges,
  type StaffFields,
} from './staff-records.ts';
import type { Store } from './store.ts';

/** Adds a small dated step. Rejects with ZodError and then keeps nothing. */
export function addMilestone(
  store: Store,
  fields: StaffFields<'milestones'>,
  author: Author,
): Promise<Milestone> {
  return changeStore(store, (rows) => addRecord(rows, 'milestones', fields, author));
}

/** Changes a step; the one before stays in the log. Rejects with StaleRevisionError, MissingRecordError, ZodError. */
export function reviseMilestone(
  store: Store,
  seen: Seen,
  changes: StaffChanges<'milestones'>,
  author: Author,
): Promise<Milestone> {
  return changeStore(store, (rows) => reviseRecord(rows, 'milestones', seen, changes, author));
}

/** Says that a step in own words was reached on a day, or takes that back with null. Rejects as reviseMilestone does. */
export function markReached(
  store: Store,
  seen: Seen,
  reachedOn: SchoolDay | null,
  author: Author,
): Promise<Milestone> {
  return reviseMilestone(store, seen, { check: { kind: 'own-words', reachedOn } }, author);
}
