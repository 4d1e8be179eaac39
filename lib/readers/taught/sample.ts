import type { ColumnRef } from '../../domain/taught-page.ts';
import { textIn } from '../generic/cell-text.ts';
import { isVisible } from '../page/visible-text.ts';
import type { Grid } from '../shapes/grid.ts';
import { fits, isTotal } from '../shapes/table.ts';
import { headsOf, headWords, refAt } from './heads.ts';

/** A column with the values of its first rows, blank ones left out. */
export type SampledColumn = { ref: ColumnRef; words: string; values: string[] };

/** Rows that are looked at; enough to tell names from numbers. */
const looked = 12;

/** The columns of a grid with what their first rows say. */
export function sampleColumns(grid: Grid): SampledColumn[] {
  const heads = headsOf(grid);
  const columns = grid.columns.map((column, place) => ({
    ref: refAt(heads, place),
    words: headWords(column),
    values: [] as string[],
  }));
  let rows = 0;
  for (const row of grid.rows()) {
    if (!fits(grid, row) || !isVisible(row.element) || isTotal(row)) continue;
    row.cells.forEach((_, place) => {
      const text = textIn(row, place);
      if (text !== '') columns[place]?.values.push(text);
    });
    rows += 1;
    if (rows === looked) break;
  }
  return columns;
}
