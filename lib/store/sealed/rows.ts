import type { Store } from '../store.ts';
import type { RecordOf, StudentTable, TableName } from '../tables.ts';
import { lookUp } from '../look-up.ts';
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
  all<Name extends TableName>(table: Name): Promise<RecordOf<Name>[]>;
  count(table: TableName): Promise<number>;
  /** The records whose blind key is that of one of these values, in no order. */
  byKey<Index extends KeyedIndex>(
    index: Index,
    values: string[][],
  ): Promise<RecordOf<KeyedTable<Index>>[]>;
};

/** Reads the sealed rows of one store and notes which tables it looked into. */
export class StoredRows implements Rows {
  readonly touched = new Set<TableName>();

  constructor(readonly store: Store) {}

  async get<Name extends TableName>(table: Name, id: string): Promise<RecordOf<Name> | undefined> {
    const row = await this.#rowsOf(table).get(id);
    return row && (await this.#open(table, [row]))[0];
  }

  async getMany<Name extends TableName>(
    table: Name,
    ids: string[],
  ): Promise<(RecordOf<Name> | undefined)[]> {
    const rows = await this.#rowsOf(table).bulkGet(ids);
    const opened = await this.#open(
      table,
      rows.filter((row) => row !== undefined),
    );
    const byId = new Map(opened.map((record) => [record.id, record]));
    return ids.map((id) => byId.get(id));
  }

  async about<Name extends StudentTable>(
    table: Name,
    studentIds: string[],
  ): Promise<RecordOf<Name>[]> {
    const ids = new Set(studentIds);
    const rows = this.#rowsOf(table);
    const wanted = ({ studentId }: SealedRow) => studentId !== undefined && ids.has(studentId);
    const found = await lookUp(rows, 'studentId', [...ids], wanted);
    return this.#open(table, found);
  }

  async all<Name extends TableName>(table: Name): Promise<RecordOf<Name>[]> {
    const pages: RecordOf<Name>[][] = [];
    for await (const rows of pagesOf(this.#rowsOf(table)))
      pages.push(await this.#open(table, rows));
    return pages.flat();
  }

  count(table: TableName): Promise<number> {
    return this.#rowsOf(table).count();
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

  #rowsOf(table: TableName) {
    this.touched.add(table);
    return this.store.db.rowsOf(table);
  }

  #open<Name extends TableName>(table: Name, rows: SealedRow[]): Promise<RecordOf<Name>[]> {
    const { unsealed, keys } = this.store;
    return unsealed.unsealAll(keys, table, rows);
  }
}
