import { readPair } from '../page/numbers.ts';
import type { BodyRow, Column, Grid } from '../shapes/grid.ts';
import { speaksOf } from '../words/vocabulary.ts';
import { textIn } from './cell-text.ts';
import type { NamedColumn, Role } from './column.ts';
import { nameColumn } from './column.ts';
import { isBlank } from '../page/blank.ts';

/** A column that shows two counts in each cell, and where the one of all days stands, if one of them is that. */
type TwoCounts = { index: number; labels: [string, string]; whole: 0 | 1 | null };

/** Rows looked at before the words over a column are believed. */
const sampled = 40;
const counting: Role[] = ['absences', 'excused', 'unexcused', 'tardies', 'attended'];
/** Words that run from right to left stand in another order than the digits below them. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** All days there were: "Working days", "Total days", "Total". */
function isWhole({ role, total, meaning }: NamedColumn): boolean {
  return role === 'enrolled' || (role === 'other' && total && !speaksOf(meaning, 'marks', 'money'));
}

/** What "Days absent / total days" names, in its order; null where a word of it is not known or says no count. */
function twoCountsOf({ labels }: Column, index: number): TwoCounts | null {
  const label = labels.at(-1) ?? '';
  const [one = '', other = '', ...more] = label.split('/').map((part) => part.trim());
  if (other === '' || more.length > 0) return null;
  const parts = [nameColumn(0, [one]), nameColumn(0, [other])];
  const whole = parts.findIndex(isWhole);
  const counts = parts.filter(({ role }) => counting.includes(role)).length;
  const isKnown = parts.every(({ meaning }) => meaning.unknown.length === 0);
  const differ = parts[0]?.role !== parts[1]?.role;
  if (!isKnown || !differ || counts !== (whole < 0 ? 2 : 1)) return null;
  if (whole < 0)
    return rightToLeft.test(label) ? null : { index, labels: [one, other], whole: null };
  return { index, labels: [one, other], whole: whole === 0 ? 0 : 1 };
}

/** The two counts of a cell; null where it shows no two, or more of a part than of the whole. */
function pairIn(row: BodyRow, { index, whole }: TwoCounts): [number, number] | null {
  const pair = readPair(textIn(row, index));
  if (!pair || whole === null) return pair;
  return pair[whole] >= pair[whole === 0 ? 1 : 0] ? pair : null;
}

function areTwoCounts(grid: Grid, found: TwoCounts): boolean {
  let pairs = 0;
  let looked = 0;
  for (const row of grid.rows()) {
    if (looked === sampled) break;
    looked += 1;
    if (pairIn(row, found)) pairs += 1;
    else if (row.cells[found.index] !== row.cells[0] && !isBlank(textIn(row, found.index)))
      return false;
  }
  return pairs > 0;
}

/** The row with a column more; where its cell shows no two counts, both are unknown. */
function withBoth(row: BodyRow, found: TwoCounts): BodyRow {
  const { index } = found;
  const pair = pairIn(row, found);
  const cell = pair ? row.cells[index] : undefined;
  const cells = [...row.cells];
  cells.splice(index, 1, cell, cell);
  if (!pair) return { element: row.element, cells };
  const texts: string[] = [];
  texts[index] = String(pair[0]);
  texts[index + 1] = String(pair[1]);
  return { element: row.element, cells, texts };
}

function* rowsWithBoth(grid: Grid, found: TwoCounts): Generator<BodyRow> {
  for (const row of grid.rows()) yield withBoth(row, found);
}

/**
 * The grid with a column for each of the two counts of "3/45" under "Days absent / total days": only where the words name
 * both in that order, every cell of the first rows shows both, and nobody has more of the part than of the whole. A grid
 * with several such columns, or none, is left as it is.
 */
export function withTwoCounts(grid: Grid): Grid {
  const [found, ...more] = grid.columns.flatMap(
    (column, index) => twoCountsOf(column, index) ?? [],
  );
  const column = found && grid.columns[found.index];
  if (!found || !column || more.length > 0 || !areTwoCounts(grid, found)) return grid;
  const over = column.labels.slice(0, -1);
  const both = found.labels.map((label) => ({ heads: column.heads, labels: [...over, label] }));
  const columns = [...grid.columns];
  columns.splice(found.index, 1, ...both);
  return { ...grid, columns, rows: () => rowsWithBoth(grid, found) };
}
