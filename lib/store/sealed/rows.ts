import type { Store } from '../store.ts';
import type { RecordOf, StudentTable, TableName } from '../tables.ts';
import type { ChangeCounts } from '../changes.ts';
import { lookUp } from '../look-up.ts';
import type { KnownAt } from './known-rows.ts';
import type { Kept } from './known-table.ts';
import { pagesOf } from './pages.ts';
import { blindKey, keyed, type KeyedIndex, type KeyedTable, type SealedRow } from './sealed-row.ts';

/** What is kept, opened. Records are shared between readers and must not be changed. */
export type Rows = {
  get<Name extends TableName>(table: Name, id: string): Promise<RecordOf<Name> | undefined>;
  /** One entry per id, undefined where there is no such record. */
  getMany<Name extends TableName>(
    table: Name,
    ids: string[],
  ): Promise<(RecordOf<Name> | undefined)[]>;
  /** Everything about these students, in no order. */
  about<Name extends StudentTable>(table: Name, studentIds: string[]): Promise<RecordOf<Name>[]>;
  /** In the order of ids. The very same list as long as nothing in the table changed; it is frozen. */
  all<Name extends TableName>(table: Name): Promise<RecordOf<Name>[]>;
  count(table: TableName): Promise<number>;
  /**
   * How often the table had been changed when this reading began, for whoever remembers what was made of it; whoever watches then
   * hears of its next change (watch-store.ts). Null where that cannot be said: then nothing may be remembered.
   */
  changesOf(table: TableName): number | null;
  /** The records whose blind key is that of one of these values, in no order. */
  byKey<Index extends KeyedIndex>(
    index: Index,
    values: string[][],
  ): Promise<RecordOf<KeyedTable<Index>>[]>;
};

/**
 * Reads the sealed rows of one store and notes which tables it looked into. What this window knows already at these counts is
 * not asked of the disk again; see known-rows.ts.
 */
export class StoredRows implements Rows {
  readonly touched = new Set<TableName>();
  readonly #known: KnownAt;

  constructor(
    readonly store: Store,
    counts: ChangeCounts,
  ) {
    this.#known = store.unsealed.known.at(counts);
  }

  async get<Name extends TableName>(table: Name, id: string): Promise<RecordOf<Name> | undefined> {
    return (await this.getMany(table, [id]))[0];
  }

  async getMany<Name extends TableName>(
    table: Name,
    ids: string[],
  ): Promise<(RecordOf<Name> | undefined)[]> {
    const known = this.#knownOf(table);
    // Taken before anything is waited for: afterwards this window itself may have written.
    const before = ids.map((id) => typed<Name>(known?.byId(id)));
    const opened = await this.#read(
      table,
      ids.filter((_, index) => before[index] === undefined),
    );
    const byId = new Map(opened.map((record) => [record.id, record]));
    return ids.map((id, index) => before[index] ?? byId.get(id));
  }

  async about<Name extends StudentTable>(
    table: Name,
    studentIds: string[],
  ): Promise<RecordOf<Name>[]> {
    const known = this.#knownOf(table);
    const ids = [...new Set(studentIds)];
    const missing = ids.filter((id) => known?.ofStudent(id) === undefined);
    const before = ids.flatMap((id) => known?.ofStudent(id) ?? []);
    const found = await this.#readAbout(table, missing);
    return [...before.map((record) => typed<Name>(record)), ...found];
  }

  async all<Name extends TableName>(table: Name): Promise<RecordOf<Name>[]> {
    const known = this.#knownOf(table)?.whole();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was learned under this very table
    if (known) return known as RecordOf<Name>[];
    const pages: RecordOf<Name>[][] = [];
    for await (const rows of pagesOf(this.#rowsOf(table)))
      pages.push(await this.#open(table, rows));
    const all = pages.flat();
    Object.freeze(all);
    this.#known.learn(table, (one) => one.learnWhole(all));
    return all;
  }

  async count(table: TableName): Promise<number> {
    return this.#knownOf(table)?.whole()?.length ?? this.#rowsOf(table).count();
  }

  changesOf(table: TableName): number {
    this.touched.add(table);
    return this.#known.count(table);
  }

  async byKey<Index extends KeyedIndex>(
    index: Index,
    values: string[][],
  ): Promise<RecordOf<KeyedTable<Index>>[]> {
    const table: KeyedTable<Index> = keyed[index].table;
    const { keys } = this.store;
    const blinds = await Promise.all(values.map((parts) => blindKey(keys, index, parts)));
    const asked = new Set<string | undefined>(blinds);
    const wanted = (row: SealedRow) => asked.has(row[index]);
    return this.#open(table, await lookUp(this.#rowsOf(table), index, blinds, wanted));
  }

  /** Remembers what was read, once it is certain that nothing was written meanwhile (read-store.ts). */
  keepKnown(): void {
    this.#known.keep();
  }

  async #read<Name extends TableName>(table: Name, ids: string[]): Promise<RecordOf<Name>[]> {
    if (ids.length === 0) return [];
    const rows = await this.#rowsOf(table).bulkGet(ids);
    const there = rows.filter((row) => row !== undefined);
    const opened = await this.#open(table, there);
    const byId = new Map(opened.map((record) => [record.id, record]));
    this.#known.learn(table, (one) => {
      for (const id of ids) one.learnById(id, byId.get(id) ?? null);
    });
    return opened;
  }

  async #readAbout<Name extends StudentTable>(
    table: Name,
    studentIds: string[],
  ): Promise<RecordOf<Name>[]> {
    if (studentIds.length === 0) return [];
    const ids = new Set(studentIds);
    const wanted = ({ studentId }: SealedRow) => studentId !== undefined && ids.has(studentId);
    const found = await lookUp(this.#rowsOf(table), 'studentId', studentIds, wanted);
    const opened = await this.#open(table, found);
    this.#known.learn(table, (one) => one.learnAbout(studentIds, opened));
    return opened;
  }

  #knownOf(table: TableName) {
    this.touched.add(table);
    return this.#known.table(table);
  }

  #rowsOf(table: TableName) {
    this.touched.add(table);
    return this.store.db.rowsOf(table);
  }

  #open<Name extends TableName>(table: Name, rows: SealedRow[]): Promise<RecordOf<Name>[]> {
    const { unsealed, keys } = this.store;
    return unsealed.unsealAll(keys, table, rows);
  }
}

function typed<Name extends TableName>(record: Kept): RecordOf<Name>;
function typed<Name extends TableName>(
  record: Kept | null | undefined,
): RecordOf<Name> | null | undefined;
function typed<Name extends TableName>(
  record: Kept | null | undefined,
): RecordOf<Name> | null | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was learned under this very table
  return record as RecordOf<Name> | null | undefined;
}
