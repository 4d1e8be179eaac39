import { compareInstants } from '../domain/instant.ts';
import type { Rows } from './read-store.ts';
import type { StaffRecord, StaffTable } from './staff-records.ts';

/** The records of each student; a student's list is the same one as long as nothing in it changed. */
export type ByStudent<Name extends StaffTable> = ReadonlyMap<string, readonly StaffRecord<Name>[]>;

type Made = { createdAt: string };
type Groups = Map<string, { asRead: Records; inOrder: Records }>;
type Known = { all: Records; groups: Groups; byStudent: ByStudent<StaffTable> };

/**
 * Whole tables by student as they were last read, each taken apart anew only once it changed: the week looks into a dozen of
 * them, and most changes are in one. For one open vault, and forgotten with the screen.
 */
export class WeekTables {
  readonly #known = new Map<StaffTable, Known>();

  /** What is not in the bin, by student, in the order it was made. */
  async live<Name extends StaffTable>(rows: Rows, table: Name): Promise<ByStudent<Name>> {
    const all = await rows.all(table);
    const before = this.#known.get(table);
    // The same list as long as nothing in it changed (known-rows.ts).
    if (before?.all === all) return typed<Name>(before.byStudent);
    const groups = grouped(all, before?.groups);
    const byStudent = new Map([...groups].map(([id, { inOrder }]) => [id, inOrder]));
    this.#known.set(table, { all, groups, byStudent });
    return typed<Name>(byStudent);
  }
}

function typed<Name extends StaffTable>(groups: ByStudent<StaffTable>): ByStudent<Name> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- read under this very table
  return groups as ByStudent<Name>;
}

type Records = readonly StaffRecord<StaffTable>[];

/** Rows come in the order of their ids, so a student's list that holds the same records is the same list. */
function grouped(all: Records, before: Groups | undefined): Groups {
  const live = all.filter(({ deletedAt }) => deletedAt === null);
  const groups: Groups = new Map();
  for (const [studentId, records] of Map.groupBy(live, (record) => record.studentId)) {
    const known = before?.get(studentId);
    const isSame = known !== undefined && holdSame(known.asRead, records);
    groups.set(studentId, isSame ? known : { asRead: records, inOrder: records.toSorted(byAge) });
  }
  return groups;
}

function holdSame(one: Records, other: Records): boolean {
  return one.length === other.length && one.every((record, index) => record === other[index]);
}

/** Instants written alike sort as text, which spares thousands of them being taken apart. */
function byAge({ createdAt: one }: Made, { createdAt: other }: Made): number {
  if (one.length !== other.length) return compareInstants(one, other);
  return one === other ? 0 : one < other ? -1 : 1;
}
