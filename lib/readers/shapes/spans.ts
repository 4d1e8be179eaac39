import { childElementsOf, firstElementIn, nextElementTo, parentOf, tagOf } from '../page/dom.ts';

/** Wider tables are cut off: spans come from the page and may be absurd (`colspan="1000000000"`). */
export const widest = 500;

/** Cells that reach down from rows above, by column. */
export type Carried = ({ cell: Element; rows: number } | undefined)[];

/** `rowspan="0"` reaches to the end of the table's section. */
function rowsBelow(cell: HTMLTableCellElement): number {
  return cell.rowSpan === 0 ? Infinity : cell.rowSpan - 1;
}

/** Whether the element is a cell of a table row. */
export function isCell(element: Element): element is HTMLTableCellElement {
  const tag = tagOf(element);
  return tag === 'td' || tag === 'th';
}

/** The row's own cells, in order; what `row.cells` holds, without the price of asking a live collection. */
export function cellsOf(row: HTMLTableRowElement): HTMLTableCellElement[] {
  return childElementsOf(row).filter(isCell);
}

/** The rows of a table, in the order of `table.rows`: heads first, foot last. */
export function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
  const { rows } = table;
  const { length } = rows;
  const found: HTMLTableRowElement[] = [];
  for (let at = 0; at < length; at += 1) {
    const row = rows.item(at);
    if (row) found.push(row);
  }
  return found;
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
  const reaching = carried.length > 0;
  for (let cell = firstElementIn(row); cell; cell = nextElementTo(cell)) {
    if (!isCell(cell)) continue;
    if (reaching) takeCarried();
    // A span is an attribute: a cell without any has none.
    if (!Element.prototype.hasAttributes.call(cell)) {
      if (placed.length < widest) placed.push(cell);
      continue;
    }
    const rows = rowsBelow(cell);
    for (let span = Math.max(1, cell.colSpan); span > 0 && placed.length < widest; span--) {
      if (rows > 0) carried[placed.length] = { cell, rows };
      placed.push(cell);
    }
  }
  if (reaching) takeCarried();
  return placed;
}

/** Rows with their cells by column. A span ends with the section (`thead`, `tbody`) it stands in. */
export function* placeAll(
  rows: Iterable<HTMLTableRowElement>,
): Generator<{ element: HTMLTableRowElement; cells: (Element | undefined)[] }> {
  let carried: Carried = [];
  let section: Element | null = null;
  for (const element of rows) {
    const around = parentOf(element);
    if (around !== section) carried = [];
    section = around;
    yield { element, cells: place(element, carried) };
  }
}
