import { visibleText } from '../page/visible-text.ts';
import type { BodyRow } from './grid.ts';

/** One student with all rows of theirs: the name stands in the first, or reaches down over all. */
export type StudentRows = { name: Element; rows: BodyRow[] };

/** Rows gathered by student: a row whose name cell is blank, or is the cell of the row above, belongs to that student. */
export function* studentRows(rows: Iterable<BodyRow>, nameColumn: number): Generator<StudentRows> {
  let current = null as StudentRows | null;
  for (const row of rows) {
    const name = row.cells[nameColumn];
    const further = !name || name === current?.name || visibleText(name) === '';
    if (further) current?.rows.push(row);
    else {
      if (current) yield current;
      current = { name, rows: [row] };
    }
  }
  if (current) yield current;
}
