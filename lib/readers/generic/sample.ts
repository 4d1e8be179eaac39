import type { BodyRow, Grid } from '../shapes/grid.ts';
import { fits } from '../shapes/table.ts';
import { isWritten, nameTextIn, textIn } from './cell-text.ts';

/** Enough to tell names from other words; the same rows decide whether a page is read and how. */
const sampled = 40;
/** Rows looked at for the sample: a list may start with thousands of hidden ones. */
const looked = 400;

/** The first data rows of a grid, with the texts of a column on demand. */
export type Sample = {
  rows: BodyRow[];
  /** What the column shows in each row, '' where it has no cell. */
  texts: (column: number) => string[];
  /** The names the column shows; see {@link nameTextIn}. */
  names: (column: number) => string[];
};

/** One cell across the whole row: the name of a group, "No records found". */
export function isAcross(row: BodyRow): boolean {
  // A sentence holds all of a card's facts.
  if (isWritten(row)) return false;
  let only: Element | undefined;
  for (const cell of row.cells) {
    if (cell === undefined || cell === only) continue;
    if (only !== undefined) return false;
    only = cell;
  }
  return true;
}

function* dataRows(grid: Grid): Generator<BodyRow> {
  let count = 0;
  for (const row of grid.rows()) {
    if (count === looked) return;
    count += 1;
    if (!isAcross(row) && fits(grid, row)) yield row;
  }
}

/** Looks at a column of the rows once, however often it is asked for. */
function remembered(
  rows: BodyRow[],
  shown: (row: BodyRow, column: number) => string,
): (column: number) => string[] {
  const known = new Map<number, string[]>();
  return (column) => {
    let texts = known.get(column);
    if (!texts) {
      texts = rows.map((row) => shown(row, column));
      known.set(column, texts);
    }
    return texts;
  };
}

/** Looks at no more rows than it needs. */
export function sampleOf(grid: Grid): Sample {
  const rows: BodyRow[] = [];
  for (const row of dataRows(grid)) if (rows.push(row) === sampled) break;
  return { rows, texts: remembered(rows, textIn), names: remembered(rows, nameTextIn) };
}
