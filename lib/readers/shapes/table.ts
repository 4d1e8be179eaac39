import { firstElementIn, nextElementTo, parentOf, tagOf } from '../page/dom.ts';
import { fold } from '../page/text.ts';
import { labelText, visibleText } from '../page/visible-text.ts';
import type { BodyRow, Column, Grid } from './grid.ts';
import { says, totalWords } from '../words/lexicon.ts';
import { ownText } from './own-text.ts';
import type { Carried } from './spans.ts';
import { isCell, place, rowsOf } from './spans.ts';

/** A grid of one `<table>`. */
export type Table = Grid & { element: HTMLTableElement };

/** `<td><b>Month</b></td>` stands where others write `<th>`. */
function isBold(cell: Element): boolean {
  const only = firstElementIn(cell);
  if (only === null || !['b', 'strong'].includes(tagOf(only))) return false;
  const alone = nextElementTo(only) === null;
  return alone && ownText(cell) === ownText(only);
}

function isHeadCell(cell: Element): boolean {
  return tagOf(cell) === 'th' || isBold(cell);
}

/** Whether all of the row are heads: in `thead`, or every cell `th` or bold. */
export function isHead(row: HTMLTableRowElement): boolean {
  const parent = parentOf(row);
  if (parent && tagOf(parent) === 'thead') return true;
  // The first cell that is none decides: most rows are no heads, and a table has as many as students.
  let cells = 0;
  let child = firstElementIn(row);
  for (; child; child = nextElementTo(child)) {
    if (!isCell(child)) continue;
    if (!isHeadCell(child)) return false;
    cells += 1;
  }
  return cells > 0;
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
const shortestTotal = Math.min(...totals.map((word) => word.length));
const plainText = /^[ -~]*$/u;
const totalInPlain = new RegExp(totalWords, 'iu');

function mayBeTotal(text: string): boolean {
  if (text.length < shortestTotal) return false;
  // In plain letters there is nothing to fold.
  if (plainText.test(text)) return totalInPlain.test(text);
  const folded = fold(text);
  return totals.some((word) => folded.includes(word));
}

/** The first words of the row say that it adds up the others. */
export function isTotal(row: BodyRow): boolean {
  for (const cell of row.cells) {
    const text = cell ? ownText(cell) : '';
    // What is shown is only looked at where the markup has such a word: there are as many rows as students.
    if (cell && text !== '') return mayBeTotal(text) && says(totalWords, visibleText(cell));
  }
  return false;
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
      for (const row of rowsOf(element).slice(headRows.length)) {
        const cells = place(row, carried);
        if (!isHead(row) && !isFoot(row)) yield { element: row, cells };
      }
    },
  };
}
