import { parentOf } from '../page/dom.ts';

/** Wider tables are cut off: spans come from the page and may be absurd (`colspan="1000000000"`). */
export const widest = 500;

/** Cells that reach down from rows above, by column. */
export type Carried = ({ cell: Element; rows: number } | undefined)[];

/** `rowspan="0"` reaches to the end of the table's section. */
function rowsBelow(cell: HTMLTableCellElement): number {
  return cell.rowSpan === 0 ? Infinity : cell.rowSpan - 1;
}

/** The cells of one table row by column; `carried` holds the cells that reach down from rows above and is brought up to date. */
export function place(row: HTMLTableRowElement, carried: Carried): (Element | undefined)[] {
  const placed: (Element | undefined)[] = [];
  const takeCarried = (): void => {
    for (let above = carried[placed.length]; above; above = carried[placed.length]) {
      above.rows -= 1;
      if (above.rows === 0) carried[placed.length] = undefined;
      placed.push(above.cell);
    }
  };
  for (const cell of row.cells) {
    takeCarried();
    const rows = rowsBelow(cell);
    for (let span = Math.max(1, cell.colSpan); span > 0 && placed.length < widest; span--) {
      if (rows > 0) carried[placed.length] = { cell, rows };
      placed.push(cell);
    }
  }
  takeCarried();
  return placed;
}

/** Rows with their cells by column. A span ends with the section (`thead`, `tbody`) it stands in. */
export function* placeAll(
  rows: Iterable<HTMLTableRowElement>,
): Generator<{ element: HTMLTableRowElement; cells: (Element | undefined)[] }> {
  let carried: Carried = [];
  let section: Element | null = null;
  for (const element of rows) {
    if (parentOf(element) !== section) carried = [];
    section = parentOf(element);
    yield { element, cells: place(element, carried) };
  }
}
