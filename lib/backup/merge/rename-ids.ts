import { type AnyRecord, mapTables, type RecordsByTable } from '../records.ts';

/**
 * The records with ids replaced wherever they stand: as a record's own, as the student it is about, in lists, and in what history
 * keeps. An id is a UUID, so a text that equals one is that id.
 */
export function renameIds(
  records: RecordsByTable,
  names: ReadonlyMap<string, string>,
): RecordsByTable {
  if (names.size === 0) return records;
  return mapTables(records, (list) => list.map((record) => renamed(record, names)));
}

function renamed(record: AnyRecord, names: ReadonlyMap<string, string>): AnyRecord {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only ids changed, and into ids
  return renamedIn(record, names) as AnyRecord;
}

function renamedIn(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((part) => renamedIn(part, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, renamedIn(part, names)]),
  );
}
