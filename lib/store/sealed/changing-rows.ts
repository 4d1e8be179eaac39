import { keyed, type KeyedIndex, type KeyedTable } from './sealed-row.ts';
import type { RecordOf, StudentTable, TableName } from '../tables.ts';
import type { Database } from '../db.ts';
import type { Rows, StoredRows } from './rows.ts';

/** An act on what lies beside the sealed records (inbox, drafts), done in the same transaction. */
export type Beside = {
  tables: ('inbox' | 'drafts' | 'settings' | 'housekeeping' | 'vault')[];
  act: (db: Database) => Promise<unknown>;
};

/** Rows that may be changed. Nothing is written before the work is done; what was put is what is read back. */
export type ChangingRows = Rows & {
  put<Name extends TableName>(table: Name, record: RecordOf<Name>): void;
  remove(table: TableName, id: string): void;
  beside(beside: Beside): void;
};

type Changed = Map<string, RecordOf<TableName> | null>;

/** Collects changes over what is stored, and shows the rows as they will be. */
export class BufferedRows implements ChangingRows {
  readonly besides: Beside[] = [];
  readonly #stored: StoredRows;
  readonly #changed = new Map<TableName, Changed>();

  constructor(stored: StoredRows) {
    this.#stored = stored;
  }

  /** What is to be written: a record, or null for one that goes. */
  changes(): [table: TableName, id: string, record: RecordOf<TableName> | null][] {
    return [...this.#changed].flatMap(([table, changed]) =>
      [...changed].map(([id, record]): [TableName, string, RecordOf<TableName> | null] => [
        table,
        id,
        record,
      ]),
    );
  }

  put<Name extends TableName>(table: Name, record: RecordOf<Name>): void {
    this.#changedIn(table).set(record.id, record);
  }

  remove(table: TableName, id: string): void {
    this.#changedIn(table).set(id, null);
  }

  beside(beside: Beside): void {
    this.besides.push(beside);
  }

  async get<Name extends TableName>(table: Name, id: string): Promise<RecordOf<Name> | undefined> {
    return (await this.getMany(table, [id]))[0];
  }

  async getMany<Name extends TableName>(
    table: Name,
    ids: string[],
  ): Promise<(RecordOf<Name> | undefined)[]> {
    const stored = await this.#stored.getMany(table, ids);
    const changed = this.#changedIn(table);
    return ids.map((id, index) => {
      const now = changed.get(id);
      return now === undefined ? stored[index] : (this.#typed<Name>(now) ?? undefined);
    });
  }

  async about<Name extends StudentTable>(
    table: Name,
    studentIds: string[],
  ): Promise<RecordOf<Name>[]> {
    const ids = new Set<string | undefined>(studentIds);
    const stored = await this.#stored.about(table, studentIds);
    return this.#over(
      table,
      stored,
      (record) => 'studentId' in record && ids.has(record.studentId),
    );
  }

  async all<Name extends TableName>(table: Name): Promise<RecordOf<Name>[]> {
    return this.#over(table, await this.#stored.all(table), () => true);
  }

  async count(table: TableName): Promise<number> {
    return (await this.all(table)).length;
  }

  changesOf(table: TableName): number | null {
    const count = this.#stored.changesOf(table);
    return this.#changedIn(table).size === 0 ? count : null;
  }

  async byKey<Index extends KeyedIndex>(
    index: Index,
    values: string[][],
  ): Promise<RecordOf<KeyedTable<Index>>[]> {
    const asked = new Set(values.map((parts) => JSON.stringify(parts)));
    const { table, of } = keyed[index];
    const stored = await this.#stored.byKey(index, values);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `of` belongs to the table of the same entry
    const partsOf = of as (record: RecordOf<TableName>) => string[];
    return this.#over<KeyedTable<Index>>(table, stored, (one) =>
      asked.has(JSON.stringify(partsOf(one))),
    );
  }

  #changedIn(table: TableName): Changed {
    const found = this.#changed.get(table) ?? new Map();
    this.#changed.set(table, found);
    return found;
  }

  /** Stored rows without those that changed, and the changed ones that belong here. */
  #over<Name extends TableName>(
    table: Name,
    stored: RecordOf<Name>[],
    belongs: (record: RecordOf<TableName>) => boolean,
  ): RecordOf<Name>[] {
    const changed = this.#changedIn(table);
    if (changed.size === 0) return stored;
    const now = [...changed.values()].filter((record) => record !== null).filter(belongs);
    const kept = stored.filter(({ id }) => !changed.has(id));
    return [...kept, ...now.map((record) => this.#typed<Name>(record))];
  }

  #typed<Name extends TableName>(record: RecordOf<TableName>): RecordOf<Name>;
  #typed<Name extends TableName>(record: RecordOf<TableName> | null): RecordOf<Name> | null;
  #typed<Name extends TableName>(record: RecordOf<TableName> | null): RecordOf<Name> | null {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `put` took it for this very table
    return record as RecordOf<Name> | null;
  }
}
