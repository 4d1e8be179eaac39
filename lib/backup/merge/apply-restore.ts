import type { TableName } from '../../store/tables.ts';
import {
  type AnyRecord,
  backedUpTables,
  entry,
  type Entry,
  type RecordsByTable,
} from '../records.ts';
import { isIdentical } from './compare.ts';
import { mergedRecords } from './merged-records.ts';
import { type Difference, type RestorePlan, type Side } from './plan-restore.ts';

/** Which version is kept where two differ: by the id of the record, else the same rule for all. */
export type RestoreChoice = { all: 'newer' | Side; each: ReadonlyMap<string, Side> };

export const newerOfEach: RestoreChoice = { all: 'newer', each: new Map() };

export type RestoreChanges = {
  puts: Entry[];
  /** Only counts that move to the other of their two tables. */
  removes: { table: TableName; id: string }[];
  /** What was here and gives way to the file's version. */
  replaced: Difference[];
};

/** The version that a choice keeps. */
export function keptSide({ id, newer }: Difference, { all, each }: RestoreChoice): Side {
  return each.get(id) ?? (all === 'newer' ? newer : all);
}

/**
 * What has to be written so that this device knows all that it and the file knew. Restoring the same file again with the same
 * choice writes nothing; two devices that restore each other's files, newer first, end alike.
 */
export function applyRestore(plan: RestorePlan, choice: RestoreChoice): RestoreChanges {
  const merged = mergedRecords(plan, (difference) => keptSide(difference, choice));
  return {
    ...changesBetween(plan.current, merged),
    replaced: plan.differs.filter((difference) => keptSide(difference, choice) === 'file'),
  };
}

function changesBetween(
  before: RecordsByTable,
  after: RecordsByTable,
): Pick<RestoreChanges, 'puts' | 'removes'> {
  const changes: Pick<RestoreChanges, 'puts' | 'removes'> = { puts: [], removes: [] };
  for (const table of backedUpTables) {
    const stored = new Map<string, AnyRecord>(before[table].map((record) => [record.id, record]));
    for (const record of after[table]) {
      const known = stored.get(record.id);
      stored.delete(record.id);
      if (!known || !isIdentical(known, record)) changes.puts.push(entry(table, record));
    }
    for (const id of stored.keys()) changes.removes.push({ table, id });
  }
  return changes;
}
