import { compareInstants } from '../domain/instant.ts';
import type { Instant } from '../domain/school-day.ts';
import { changeStore } from './change-store.ts';
import type { HistoryEntry } from './history-entry.ts';
import type { Rows } from './read-store.ts';
import type { Author, StoredRecord } from './record.ts';
import {
  reviseRecord,
  type Seen,
  type StaffChanges,
  type StaffRecord,
  type StaffTable,
  staffTables,
} from './staff-records.ts';
import type { Store } from './store.ts';
import { recordSchemas } from './tables.ts';

/** A record as it stood before one change, with who made that change and when. */
export type EarlierVersion<Name extends StaffTable = StaffTable> = {
  id: string;
  at: Instant;
  by: string;
  act: HistoryEntry['act'];
  before: StaffRecord<Name>;
};

/** One change of any record that staff write: what was done, and how the record stood before. */
export type RecordChange = {
  [Name in StaffTable]: EarlierVersion<Name> & { table: Name };
}[StaffTable];

function changesOf(entry: HistoryEntry): RecordChange[] {
  const { id, at, by, act, before } = entry;
  const table = staffTables.find((known) => known === entry.table);
  if (table === undefined) return [];
  const parsed = recordSchemas[table].safeParse(before);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by the table's own schema
  return parsed.success ? [{ id, at, by, act, table, before: parsed.data } as RecordChange] : [];
}

/** Every change of what staff wrote about one student, newest first. Unreadable ones are left out. */
export async function changesAbout(rows: Rows, studentId: string): Promise<RecordChange[]> {
  const entries = await rows.about('history', [studentId]);
  return entries.flatMap(changesOf).toSorted((one, other) => compareInstants(other.at, one.at));
}

/** The earlier versions of one student's records of a table, by record id, newest first. Unreadable ones are left out. */
export async function earlierVersions<Name extends StaffTable>(
  rows: Rows,
  table: Name,
  studentId: string,
): Promise<Map<string, EarlierVersion<Name>[]>> {
  const entries = await rows.about('history', [studentId]);
  const versions = entries
    .filter((entry) => entry.table === table)
    .flatMap(changesOf)
    .toSorted((one, other) => compareInstants(other.at, one.at));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only changes of this table are left
  return Map.groupBy(versions as unknown as EarlierVersion<Name>[], ({ before }) => before.id);
}

/** Writes an earlier version again as the newest one; the one it replaces stays in the history. Rejects as reviseRecord does. */
export function bringBack<Name extends StaffTable>(
  store: Store,
  table: Name,
  seen: Seen,
  version: EarlierVersion<Name>,
  author: Author,
): Promise<StaffRecord<Name>> {
  const changes = contentOf(version.before);
  return changeStore(store, (rows) => reviseRecord(rows, table, seen, changes, author));
}

/** What a person wrote, without what the store gave. */
function contentOf<Name extends StaffTable>(record: StaffRecord<Name>): StaffChanges<Name> {
  const given: Record<keyof StoredRecord | 'studentId', unknown> = {
    id: null,
    createdAt: null,
    updatedAt: null,
    createdBy: null,
    revision: null,
    deletedAt: null,
    studentId: null,
  };
  const entries = Object.entries(record).filter(([key]) => !(key in given));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same fields, fewer of them
  return Object.fromEntries(entries) as StaffChanges<Name>;
}
