import type { ChangeCounts } from '../changes.ts';
import type { Keys } from '../../sealing/keys.ts';
import { SealError } from '../../sealing/seal-error.ts';
import { unseal } from '../../sealing/seal.ts';
import { payloadSchema, type RecordOf, recordSchemas, type TableName } from '../tables.ts';
import { KnownRows } from './known-rows.ts';
import type { KnownTable } from './known-table.ts';
import { pageSize } from './pages.ts';
import type { SealedRow } from './sealed-row.ts';

const ivLength = 12;

/** What a change wrote into one table: every record with the row it was sealed into, and the ids of those that went. */
export type Written = {
  table: TableName;
  records: RecordOf<TableName>[];
  puts: SealedRow[];
  removes: string[];
};

type Known = { iv: string; record: RecordOf<TableName> };

/**
 * Records that were unsealed already, so that lists of thousands are unsealed once and not at every look. An entry counts only
 * for the very seal it came from: every sealing has an IV of its own. Records are shared, so nobody may change one.
 */
export class UnsealedRecords {
  #known = new Map<TableName, Map<string, Known>>();
  /** What readings found out with them; forgotten together. */
  readonly known = new KnownRows();

  /**
   * The records in these rows, in their order. Page by page, so that a school's thousands do not all lie in memory sealed, opened
   * and as text at once, and the window can answer in between. Rejects with SealError when a row was altered or moved.
   */
  async unsealAll<Name extends TableName>(
    keys: Keys,
    table: Name,
    rows: SealedRow[],
  ): Promise<RecordOf<Name>[]> {
    const pages: RecordOf<Name>[][] = [];
    // Held from here on: what was forgotten meanwhile is not filled again.
    const known = this.#knownIn(table);
    for (let from = 0; from < rows.length; from += pageSize) {
      const page = rows.slice(from, from + pageSize);
      // oxlint-disable-next-line no-await-in-loop -- the next page waits on purpose
      pages.push(await unsealPage(known, keys, table, page));
    }
    return pages.flat();
  }

  /**
   * Begins a change of this window. What it returns takes over what was written on top of `counts`, so that it need not be read
   * and unsealed again; a vault locked, or records erased, in between keep nothing of it.
   */
  beginChange(): (counts: ChangeCounts, written: readonly Written[]) => void {
    const records = this.#known;
    const known = this.known.begin();
    return (counts, written) => {
      const at = known(counts);
      for (const one of written) {
        const table = at.table(one.table);
        if (table) takeOver(records.get(one.table), table, one);
      }
    };
  }

  #knownIn(table: TableName): Map<string, Known> {
    const known = this.#known.get(table) ?? new Map<string, Known>();
    this.#known.set(table, known);
    return known;
  }

  /** Forgets everything, for a vault that is locked. */
  clear(): void {
    this.#known = new Map();
    this.known.clear();
  }
}

async function unsealPage<Name extends TableName>(
  known: Map<string, Known>,
  keys: Keys,
  table: Name,
  rows: SealedRow[],
): Promise<RecordOf<Name>[]> {
  const records: RecordOf<Name>[] = [];
  const opening: Promise<void>[] = [];
  for (const [index, row] of rows.entries()) {
    const found = known.get(row.id);
    const iv = ivOf(row);
    if (found?.iv === iv) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was kept under this very table
      records[index] = found.record as RecordOf<Name>;
    } else {
      const keep = (record: RecordOf<Name>) => {
        known.set(row.id, { iv, record });
        records[index] = record;
      };
      opening.push(unsealRow(keys, table, row).then(keep));
    }
  }
  await Promise.all(opening);
  return records;
}

function takeOver(
  own: Map<string, Known> | undefined,
  table: KnownTable,
  { records, puts, removes }: Written,
): void {
  // As they would be read from the rows: what JSON leaves out is left out.
  const asRead = records.map((record): RecordOf<TableName> => JSON.parse(JSON.stringify(record)));
  for (const [index, record] of asRead.entries()) {
    const row = puts[index];
    if (row) own?.set(record.id, { iv: ivOf(row), record });
  }
  for (const id of removes) own?.delete(id);
  table.write(asRead, removes);
}

function ivOf({ sealed }: SealedRow): string {
  return String.fromCharCode(...sealed.subarray(0, ivLength));
}

async function unsealRow<Name extends TableName>(
  keys: Keys,
  table: Name,
  row: SealedRow,
): Promise<RecordOf<Name>> {
  const { id, schema, sealed } = row;
  const opened = await unseal(keys.record, { table, id, schema }, sealed);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was sealed here had been checked by its schema
  const record = (schema < payloadSchema ? broughtUp(table, opened) : opened) as RecordOf<Name>;
  if (!belongsTo(record, row)) throw new SealError('A row stands under another id.');
  return record;
}

/** A payload of an earlier version with what came later. One that does not fit is given as it is: it is whole, only older. */
function broughtUp(table: TableName, opened: unknown): unknown {
  return recordSchemas[table].safeParse(opened).data ?? opened;
}

/** The ids in the clear are looked up by, so they must be those in the seal. */
function belongsTo(record: RecordOf<TableName>, row: SealedRow): boolean {
  if (record.id !== row.id) return false;
  const studentId = 'studentId' in record ? record.studentId : undefined;
  return row.studentId === studentId;
}
