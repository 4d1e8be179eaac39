import type { NamedColumn, Role } from './column.ts';
import type { Sample } from './sample.ts';
import type { Counts } from './sums.ts';
import { areCounts, countsOf } from './values.ts';

/** The columns to choose from, with the first rows below them. */
export type Choosing = {
  columns: NamedColumn[];
  sample: Sample;
  /** A line at the grid says that it is about absences, and of nothing else. */
  ofAbsence: boolean;
};

/** The columns of these roles that show counts. */
export function counting({ columns, sample }: Choosing, ...roles: Role[]): NamedColumn[] {
  return columns.filter(
    ({ role, index }) => roles.includes(role) && areCounts(sample.texts(index)),
  );
}

/** The one thing there is; null where there are several or none. */
export function only<Thing>(things: Thing[]): Thing | null {
  return things.length === 1 ? (things[0] ?? null) : null;
}

/** What the first rows show in a column. */
export function countsIn({ sample }: Choosing, { index }: NamedColumn): Counts {
  return countsOf(sample, index);
}

/** Whether the column's own words speak of absence. */
export function isOfAbsence({ meaning }: NamedColumn): boolean {
  return meaning.senses.has('absent') || meaning.senses.has('missed');
}
