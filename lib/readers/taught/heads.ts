import type { ColumnRef } from '../../domain/taught-page.ts';
import type { Column, Grid } from '../shapes/grid.ts';
import { clip, fold } from '../page/text.ts';

/** The limit of a head in taught-page.ts. */
const longest = 300;

/** The words over a column as the page shows them, groups first: "Absences / Total". */
export function headWords({ labels }: Column): string {
  return clip(labels.filter((label) => label !== '').join(' / '), longest);
}

/** The same folded, so that capitals, accents and a colon make no other column of it. */
export function headOf(column: Column): string {
  const parts = column.labels.map(fold).filter((label) => label !== '');
  return clip(parts.join(' / '), longest);
}

/** The folded words over each column of the grid, in page order. */
export function headsOf({ columns }: Grid): string[] {
  return columns.map(headOf);
}

/** How the column at this place is named, told apart from those of the same words. */
export function refAt(heads: readonly string[], place: number): ColumnRef {
  const label = heads[place] ?? '';
  const nth = heads.slice(0, place).filter((head) => head === label).length;
  return { label, nth };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((head, place) => head === other[place]);
}

/**
 * Where a taught column stands now, by its words. Null where it is gone, or where the page has more or fewer columns of
 * these words than before; columns of one word are only told apart while no column has moved at all.
 */
export function placeOf(
  taught: readonly string[],
  heads: readonly string[],
  { label, nth }: ColumnRef,
): number | null {
  const places = [...heads.keys()].filter((place) => heads[place] === label);
  const before = taught.filter((head) => head === label).length;
  if (places.length !== before) return null;
  if (before > 1 && !isSame(taught, heads)) return null;
  return places[nth] ?? null;
}

/** How much of what stood over the columns still does, 0 to 1; order does not count. */
export function likeness(taught: readonly string[], heads: readonly string[]): number {
  const before = new Set(taught);
  const now = new Set(heads);
  const shared = [...now].filter((head) => before.has(head)).length;
  return shared / Math.max(before.size, now.size, 1);
}
