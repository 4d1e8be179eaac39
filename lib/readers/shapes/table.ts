import { parentOf, tagOf } from '../page/dom.ts';
import { fold } from '../page/text.ts';
import { labelText, visibleText } from '../page/visible-text.ts';
import type { BodyRow, Column, Grid } from './grid.ts';
import { says, totalWords } from '../words/lexicon.ts';
import { ownText } from './own-text.ts';
import type { Carried } from './spans.ts';
import { place } from './spans.ts';

/** A grid of one `<table>`. */
export type Table = Grid & { element: HTMLTableElement };

/** `<td><b>Month</b></td>` stands where others write `<th>`. */
function isBold(cell: Element): boolean {
  const [only, ...more] = cell.children;
  const bold = only !== undefined && more.length === 0 && ['b', 'strong'].includes(tagOf(only));
  return bold && ownText(cell) === ownText(only);
}

/** Whether all of the row are heads: in `thead`, or every cell `th` or bold. */
export function isHead(row: HTMLTableRowElement): boolean {
  const parent = parentOf(row);
  if (parent && tagOf(parent) === 'thead') return true;
  const cells = Array.from(row.cells);
  return cells.length > 0 && cells.every((cell) => tagOf(cell) === 'th' || isBold(cell));
}

/** Whether the row stands in `tfoot`. */
export function isFoot(row: HTMLTableRowElement): boolean {
  const parent = parentOf(row);
  return parent !== null && tagOf(parent) === 'tfoot';
}

/** Whether the row has a cell for every column and none besides; in any other row a cell may stand under the wrong head. */
export function fits(table: Grid, row: BodyRow): boolean {
  return row.cells.length === table.columns.length;
}

const totals = totalWords.split('|');

/** The first words of the row say that it adds up the others. */
export function isTotal(row: BodyRow): boolean {
  const label = row.cells.find((cell) => cell && ownText(cell) !== '');
  if (!label) return false;
  // What is shown is only looked at where the markup has such a word: there are as many rows as students.
  const folded = fold(ownText(label));
  return totals.some((word) => folded.includes(word)) && says(totalWords, visibleText(label));
}

/** Stops at the first body row: whether a page is of a kind is asked often, and a table may have thousands of rows. */
function leadingHeads(table: HTMLTableElement): HTMLTableRowElement[] {
  const heads: HTMLTableRowElement[] = [];
  for (const row of table.rows) {
    if (!isHead(row)) break;
    heads.push(row);
  }
  return heads;
}

function readColumns(headRows: HTMLTableRowElement[]): Column[] {
  const columns: Column[] = [];
  const carried: Carried = [];
  for (const row of headRows)
    place(row, carried).forEach((cell, index) => {
      const column = (columns[index] ??= { heads: [], labels: [] });
      if (!cell || column.heads.includes(cell)) return;
      column.heads.push(cell);
      column.labels.push(labelText(cell));
    });
  return columns;
}

/**
 * A table as columns and body rows. Only its own rows, never those of tables inside it; head rows may be several, of `th`
 * or of bold `td`, in `thead` or not; rows that repeat the head further down, all-`th` rows and `tfoot` are left out.
 */
export function openTable(element: HTMLTableElement): Table {
  const headRows = leadingHeads(element);
  return {
    element,
    caption: element.caption ? labelText(element.caption) : '',
    columns: readColumns(headRows),
    announced: null,
    *rows() {
      const carried: Carried = [];
      for (const row of Array.from(element.rows).slice(headRows.length)) {
        const cells = place(row, carried);
        if (!isHead(row) && !isFoot(row)) yield { element: row, cells };
      }
    },
  };
}
