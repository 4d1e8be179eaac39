import type { RecordOf, TableName } from '../../store/tables.ts';
import {
  type AnyRecord,
  backedUpTables,
  type Counts,
  mapTables,
  noCounts,
  type RecordsByTable,
} from '../records.ts';
import { compareAge, sameContent } from './compare.ts';
import { underOurIds } from './same-thing.ts';

/** What people wrote, or see as theirs: where two versions differ they are asked. */
export const askedTables = [
  'students',
  'causes',
  'plans',
  'milestones',
  'notes',
  'contacts',
  'interviews',
  'preferences',
  'sessions',
  'modules',
  'obligations',
  'earnedTime',
  'transitions',
  'reviews',
  'outcomes',
  'tasks',
  'snoozes',
  'caseload',
] as const;
export type AskedTable = (typeof askedTables)[number];

export function isAsked(table: TableName): table is AskedTable {
  return askedTables.some((asked) => asked === table);
}

/** Where a record comes from: what is on this device, or the file. */
export type Side = 'here' | 'file';

/** One record of which this device and the file have different versions. `newer` is what is taken unless somebody chooses. */
export type Difference = {
  [Name in AskedTable]: {
    table: Name;
    id: string;
    here: RecordOf<Name>;
    file: RecordOf<Name>;
    newer: Side;
  };
}[AskedTable];

/** What restoring a file would do, before anything is done. */
export type RestorePlan = {
  current: RecordsByTable;
  /** The file's records under the ids they have here. */
  incoming: RecordsByTable;
  /** Records of the file that are not here, by table; counts already known in another table are not among them. */
  fresh: RecordsByTable;
  /** How many records of the file say nothing new, by table. */
  same: Counts;
  differs: Difference[];
};

/**
 * Lays the records of a file beside those of this device. Changes nothing; nothing here is ever deleted by a restore. Throws
 * BackupFileError where the file contradicts what is here.
 */
export function planRestore(current: RecordsByTable, incoming: RecordsByTable): RestorePlan {
  const ours = underOurIds(current, incoming);
  const known = mapTables(current, (list, table) => [...list, ...twinTable(current, table)]);
  const fresh = mapTables(ours, (list, table) => without(list, known[table]));
  const differs = askedTables.flatMap((table) => differencesIn(table, current, ours));
  return { current, incoming: ours, fresh, same: sameOf(ours, fresh, differs), differs };
}

/** Counts lie in two tables, and move from one to the other. */
function twinTable(records: RecordsByTable, table: TableName): AnyRecord[] {
  if (table === 'readings') return records.pastReadings;
  return table === 'pastReadings' ? records.readings : [];
}

function without(list: AnyRecord[], known: AnyRecord[]): AnyRecord[] {
  const ids = new Set(known.map(({ id }) => id));
  return list.filter(({ id }) => !ids.has(id));
}

function differencesIn(
  table: AskedTable,
  current: RecordsByTable,
  incoming: RecordsByTable,
): Difference[] {
  const stored = new Map(current[table].map((record) => [record.id, record]));
  return incoming[table].flatMap((file) => {
    const here = stored.get(file.id);
    if (!here || sameContent(here, file)) return [];
    const newer = compareAge(here, file) < 0 ? 'file' : 'here';
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both are records of this table
    return [{ table, id: here.id, here, file, newer } as Difference];
  });
}

function sameOf(
  incoming: RecordsByTable,
  fresh: RecordsByTable,
  differs: readonly Difference[],
): Counts {
  const same = noCounts();
  for (const table of backedUpTables) same[table] = incoming[table].length - fresh[table].length;
  for (const { table } of differs) same[table] -= 1;
  return same;
}
