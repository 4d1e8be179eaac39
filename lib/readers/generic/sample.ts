import type { BodyRow, Grid } from '../shapes/grid.ts';
import { fits } from '../shapes/table.ts';
import { isWritten, textIn } from './cell-text.ts';

/** Enough to tell names from other words; the same rows decide whether a page is read and how. */
const sampled = 40;
/** Rows looked at for the sample: a list may start with thousands of hidden ones. */
const looked = 400;

/** The first data rows of a grid, with the texts of a column on demand. */
export type Sample = {
  rows: BodyRow[];
  /** What the column shows in each row, '' where it has no cell. */
  texts: (column: number) => string[];
};

/** One cell across the whole row: the name of a group, "No records found". */
export function isAcross(row: BodyRow): boolean {
  // A sentence holds all of a card's facts.
  if (isWritten(row)) return false;
  const only = row.cells.find((cell) => cell !== undefined);
  return row.cells.every((cell) => cell === undefined || cell === only);
}

function* dataRows(grid: Grid): Generator<BodyRow> {
  let count = 0;
  for (const row of grid.rows()) {
    if (count === looked) return;
    count += 1;
    if (!isAcross(row) && fits(grid, row)) yield row;
  }
}

/** Looks at no more rows than it needs. */
export function sampleOf(grid: Grid): Sample {
  const rows: BodyRow[] = [];
  for (const row of dataRows(grid)) if (rows.push(row) === sampled) break;
  const read = new Map<number, string[]>();
  return {
    rows,
    texts(column) {
      const texts = read.get(column) ?? rows.map((row) => textIn(row, column));
      read.set(column, texts);
      return texts;
    },
  };
}
