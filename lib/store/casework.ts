import { changeStore } from './change-store.ts';
import type { Author } from './record.ts';
import {
  addRecord,
  reviseRecord,
  type Seen,
  type StaffChanges,
  type StaffFields,
  type StaffRecord,
  type StaffTable,
} from './staff-records.ts';
import type { Store } from './store.ts';

/** What is written in the course of a plan: records that answer no question and close nothing by being there. */
export type CaseworkTable = Exclude<StaffTable, 'causes' | 'plans' | 'notes' | 'contacts'>;

/** Keeps a new record. Rejects with ZodError on bad input and MissingRecordError without such a student; then keeps nothing. */
export function addCasework<Name extends CaseworkTable>(
  store: Store,
  table: Name,
  fields: StaffFields<Name>,
  author: Author,
): Promise<StaffRecord<Name>> {
  return changeStore(store, (rows) => addRecord(rows, table, fields, author));
}

/** Keeps several of one table, all or none of them: a whole group's sessions, a plan's first steps. */
export function addAllCasework<Name extends CaseworkTable>(
  store: Store,
  table: Name,
  list: readonly StaffFields<Name>[],
  author: Author,
): Promise<StaffRecord<Name>[]> {
  return changeStore(store, async (rows) => {
    const added: StaffRecord<Name>[] = [];
    for (const fields of list) added.push(await addRecord(rows, table, fields, author));
    return added;
  });
}

/** Changes a record; the one before stays in the history. Rejects with StaleRevisionError, MissingRecordError, ZodError. */
export function reviseCasework<Name extends CaseworkTable>(
  store: Store,
  table: Name,
  seen: Seen,
  changes: StaffChanges<Name>,
  author: Author,
): Promise<StaffRecord<Name>> {
  return changeStore(store, (rows) => reviseRecord(rows, table, seen, changes, author));
}
