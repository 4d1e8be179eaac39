import type { RecordOf, TableName } from '../store/tables.ts';
import type { z } from '../domain/zod.ts';

/** Everything a backup can hold, by table. */
export type RecordsByTable = { [Name in TableName]: RecordOf<Name>[] };

/** One record and the table it belongs to. */
export type Entry = { [Name in TableName]: { table: Name; record: RecordOf<Name> } }[TableName];

/** What a record of each table must be; the store's `recordSchemas`. */
export type RecordSchemas = { readonly [Name in TableName]: z.ZodType<RecordOf<Name>> };

/** How many records of each table. */
export type Counts = { [Name in TableName]: number };

const order: Record<TableName, true> = {
  sites: true,
  students: true,
  readings: true,
  pastReadings: true,
  crossings: true,
  causes: true,
  plans: true,
  milestones: true,
  notes: true,
  contacts: true,
  interviews: true,
  preferences: true,
  sessions: true,
  modules: true,
  obligations: true,
  earnedTime: true,
  transitions: true,
  reviews: true,
  outcomes: true,
  tasks: true,
  snoozes: true,
  caseload: true,
  history: true,
  disclosures: true,
};

/** The tables of a backup, in the order in which they are written: students before what is about them. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant
export const backedUpTables = Object.keys(order) as TableName[];

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(order, name);
}

/** No record in any table. */
export function noRecords(): RecordsByTable {
  return {
    sites: [],
    students: [],
    readings: [],
    pastReadings: [],
    crossings: [],
    causes: [],
    plans: [],
    milestones: [],
    notes: [],
    contacts: [],
    interviews: [],
    preferences: [],
    sessions: [],
    modules: [],
    obligations: [],
    earnedTime: [],
    transitions: [],
    reviews: [],
    outcomes: [],
    tasks: [],
    snoozes: [],
    caseload: [],
    history: [],
    disclosures: [],
  };
}

export type AnyRecord = RecordOf<TableName>;

/** A list made for every table out of its records. `work` gives records of the same table. */
export function mapTables(
  records: RecordsByTable,
  work: (list: AnyRecord[], table: TableName) => AnyRecord[],
): RecordsByTable {
  const made: Record<string, AnyRecord[]> = {};
  for (const table of backedUpTables) made[table] = work(records[table], table);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every table was filled with its own records
  return made as RecordsByTable;
}

/** How many records there are of each table. */
export function countsOf(records: RecordsByTable): Counts {
  const counts = noCounts();
  for (const table of backedUpTables) counts[table] = records[table].length;
  return counts;
}

export function noCounts(): Counts {
  return {
    sites: 0,
    students: 0,
    readings: 0,
    pastReadings: 0,
    crossings: 0,
    causes: 0,
    plans: 0,
    milestones: 0,
    notes: 0,
    contacts: 0,
    interviews: 0,
    preferences: 0,
    sessions: 0,
    modules: 0,
    obligations: 0,
    earnedTime: 0,
    transitions: 0,
    reviews: 0,
    outcomes: 0,
    tasks: 0,
    snoozes: 0,
    caseload: 0,
    history: 0,
    disclosures: 0,
  };
}

/** Every record with its table, table by table. */
export function* entriesOf(records: RecordsByTable): Generator<Entry> {
  for (const table of backedUpTables) {
    for (const record of records[table]) yield entry(table, record);
  }
}

/** A record beside its table's name. */
export function entry<Name extends TableName>(table: Name, record: RecordOf<Name>): Entry {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both belong to one name; TypeScript cannot follow it
  return { table, record } as Entry;
}
