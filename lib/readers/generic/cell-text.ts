import { all, first, firstElementIn } from '../page/dom.ts';
import type { BodyRow } from '../shapes/grid.ts';
import { ownText } from '../shapes/own-text.ts';
import { collapse } from '../page/text.ts';
import { plainText, visibleText } from '../page/visible-text.ts';
import { nameAmong } from './name-parts.ts';

/** Words for screen readers beside a value; styles keep them off the screen in ways that cost a layout to find out. */
const spokenOnly = [
  'sr-only',
  'sronly',
  'visually-hidden',
  'visuallyhidden',
  'screen-reader',
  'screenreader',
  'ariadescription',
  'assistive',
]
  .map((name) => `[class*="${name}" i]`)
  .join(', ');
/** Small print below a name: an id, a status, a class. */
const smallPrint =
  'small, [class*="muted" i], [class*="subtext" i], [class*="subtitle" i], [class*="secondary" i]';

function isPlain(cell: Element): boolean {
  return firstElementIn(cell) === null;
}

/** The text without the words of some elements in it; the whole text where nothing else would be left. */
function without(text: string, cell: Element, selector: string): string {
  if (first(cell, selector) === null) return text;
  const rest = all(cell, selector)
    .map(visibleText)
    .filter((part) => part !== '')
    .reduce((whole, part) => cutOff(whole, part), text);
  return collapse(rest) === '' ? text : collapse(rest);
}

function cutOff(text: string, part: string): string {
  if (text.endsWith(part)) return text.slice(0, -part.length);
  return text.startsWith(part) ? text.slice(part.length) : text;
}

/** A row whose cells show other words besides these texts. */
export function rowOf(
  element: Element,
  facts: { cell: Element | undefined; text: string }[],
): BodyRow {
  return {
    element,
    cells: facts.map(({ cell }) => cell),
    texts: facts.map(({ text }) => text),
  };
}

/** Whether the row is made of a card's facts. */
export function isWritten(row: BodyRow): boolean {
  return row.texts !== undefined;
}

/** What a row shows in a column, '' where it has no cell. */
export function textIn(row: BodyRow, column: number): string {
  return row.texts?.[column] ?? cellText(row.cells[column]);
}

/** Whether a row shows just these words in a column; cheap where its cell does not. */
export function saysIn(row: BodyRow, column: number, words: string): boolean {
  const cell = isWritten(row) ? undefined : row.cells[column];
  if (cell && isPlain(cell) && ownText(cell) !== words) return false;
  return textIn(row, column) === words;
}

/** The name a row shows in a column. */
export function nameTextIn(row: BodyRow, column: number): string {
  return row.texts?.[column] ?? nameText(row.cells[column]);
}

/** What a cell shows on the screen. */
export function cellText(cell: Element | undefined): string {
  if (!cell) return '';
  return isPlain(cell) ? plainText(cell) : without(visibleText(cell), cell, spokenOnly);
}

/** The same without small print, for cells that show a name. */
export function nameText(cell: Element | undefined): string {
  if (!cell) return '';
  return isPlain(cell)
    ? plainText(cell)
    : nameAmong(without(cellText(cell), cell, smallPrint), cell);
}
