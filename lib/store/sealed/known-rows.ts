import type { ChangeCounts } from '../changes.ts';
import type { TableName } from '../tables.ts';
import { KnownTable } from './known-table.ts';

type Tables = Map<TableName, KnownTable>;
type Lesson = { table: TableName; learn: (known: KnownTable) => void };

/**
 * What this window has read of an open vault, so that a tap does not read a whole school again. It answers only for the very
 * count of changes it was read at (changes.ts): whatever another window wrote since makes it worth nothing.
 */
export class KnownRows {
  #tables: Tables = new Map();

  /** What is known for a reading that begins at these counts. */
  at(counts: ChangeCounts): KnownAt {
    return new KnownAt(this.#tables, counts);
  }

  /** The same for counts that come later; when everything was forgotten by then, nothing is known. */
  begin(): (counts: ChangeCounts) => KnownAt {
    const tables = this.#tables;
    return (counts) => new KnownAt(tables, counts);
  }

  /** Forgets everything; what a reading under way still learns is lost with it. */
  clear(): void {
    this.#tables = new Map();
  }
}

/** What is known at the counts of one reading, and what that reading learns itself. */
export class KnownAt {
  readonly #lessons: Lesson[] = [];
  readonly #own: Tables = new Map();

  constructor(
    readonly tables: Tables,
    readonly counts: ChangeCounts,
  ) {}

  /** The table at this count, as it is known or as this reading began to know it; undefined where nothing of it is known. */
  table(table: TableName): KnownTable | undefined {
    return this.#shared(table) ?? this.#own.get(table);
  }

  #shared(table: TableName): KnownTable | undefined {
    const known = this.tables.get(table);
    return known?.count === this.count(table) ? known : undefined;
  }

  count(table: TableName): number {
    return this.counts.get(table) ?? 0;
  }

  learn(table: TableName, learn: Lesson['learn']): void {
    this.#lessons.push({ table, learn });
    const own = this.#own.get(table) ?? new KnownTable(this.count(table));
    learn(own);
    this.#own.set(table, own);
  }

  /** Keeps what was learned. Called once it is certain that nothing was written while it was read. */
  keep(): void {
    for (const { table, learn } of this.#lessons) {
      const count = this.count(table);
      const before = this.tables.get(table);
      // Another reading may have begun, and ended, after a later change.
      if (before && before.count > count) continue;
      const known = before?.count === count ? before : new KnownTable(count);
      learn(known);
      this.tables.set(table, known);
    }
  }
}
