import type { RecordOf, TableName } from '../tables.ts';

export type Kept = RecordOf<TableName>;

/** A record that is there, null for one that is not. */
type Answer = Kept | null;

/**
 * One table, as far as it was asked for, after so many changes. A list that was given out is never changed: what is written makes
 * another one.
 */
export class KnownTable {
  #whole: readonly Kept[] | null = null;
  #isIndexed = false;
  readonly #byId = new Map<string, Answer>();
  readonly #ofStudent = new Map<string, readonly Kept[]>();

  constructor(public count: number) {}

  /** Every record in the order of ids; null where the table was never read as a whole. */
  whole(): readonly Kept[] | null {
    return this.#whole;
  }

  /** Undefined where nobody asked yet. */
  byId(id: string): Answer | undefined {
    this.#index();
    const known = this.#byId.get(id);
    return known === undefined && this.#whole ? null : known;
  }

  /** Everything about a student; undefined where nobody asked yet. */
  ofStudent(studentId: string): readonly Kept[] | undefined {
    this.#index();
    return this.#ofStudent.get(studentId) ?? (this.#whole ? [] : undefined);
  }

  learnWhole(records: readonly Kept[]): void {
    // Two readings at one count hold the same; those who know the first list need not look again.
    if (this.#whole) return;
    this.#whole = records;
    this.#isIndexed = false;
  }

  learnById(id: string, answer: Answer): void {
    this.#byId.set(id, answer);
  }

  /** All there is about these students: whoever has none of the records has none at all. */
  learnAbout(studentIds: readonly string[], records: readonly Kept[]): void {
    const groups = Map.groupBy(records, studentOf);
    for (const id of studentIds) this.#ofStudent.set(id, groups.get(id) ?? []);
    for (const record of records) this.#byId.set(record.id, record);
  }

  /** The table after this window's own change: what is known of everything else stays true. */
  write(puts: readonly Kept[], removes: readonly string[]): void {
    this.#index();
    this.count += 1;
    const changed = new Map<string, Answer>(removes.map((id) => [id, null]));
    for (const record of puts) changed.set(record.id, record);
    for (const [id, now] of changed) this.#replace(id, now);
    if (this.#whole) this.#whole = replaced(this.#whole, changed);
  }

  /** A record known in a student's list is known by its id, so a list that is to lose it is found. */
  #replace(id: string, now: Answer): void {
    const before = this.#byId.get(id);
    const lists = new Set([before, now].map((one) => one && studentOf(one)));
    for (const studentId of lists) {
      const list = studentId && this.#listOf(studentId);
      if (!list) continue;
      const others = list.filter((one) => one.id !== id);
      const belongs = now !== null && studentOf(now) === studentId;
      this.#ofStudent.set(studentId, belongs ? inserted(others, now) : others);
    }
    this.#byId.set(id, now);
  }

  #listOf(studentId: string): readonly Kept[] | undefined {
    return this.#ofStudent.get(studentId) ?? (this.#whole ? [] : undefined);
  }

  #index(): void {
    if (this.#isIndexed || !this.#whole) return;
    this.#isIndexed = true;
    this.#byId.clear();
    this.#ofStudent.clear();
    for (const record of this.#whole) this.#byId.set(record.id, record);
    for (const [id, list] of Map.groupBy(this.#whole, studentOf)) {
      if (id !== undefined) this.#ofStudent.set(id, list);
    }
  }
}

function studentOf(record: Kept): string | undefined {
  return 'studentId' in record ? (record.studentId ?? undefined) : undefined;
}

/** In the order of ids, as the database gives them. */
function inserted(list: readonly Kept[], record: Kept): Kept[] {
  const at = list.findIndex(({ id }) => id > record.id);
  return list.toSpliced(at === -1 ? list.length : at, 0, record);
}

function replaced(list: readonly Kept[], changed: ReadonlyMap<string, Answer>): readonly Kept[] {
  const kept = list.filter(({ id }) => !changed.has(id));
  const put = [...changed.values()].filter((one) => one !== null);
  const sorted = put.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return Object.freeze(merged(kept, sorted));
}

/** Two lists in the order of ids as one. */
function merged(one: readonly Kept[], other: readonly Kept[]): Kept[] {
  const all: Kept[] = [];
  let at = 0;
  for (const record of one) {
    for (let next = other[at]; next && next.id < record.id; next = other[at]) {
      all.push(next);
      at += 1;
    }
    all.push(record);
  }
  return [...all, ...other.slice(at)];
}
