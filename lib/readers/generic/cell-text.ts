import { all, first, ofElement } from '../page/dom.ts';
import type { BodyRow } from '../shapes/grid.ts';
import { ownText } from '../shapes/own-text.ts';
import { collapse } from '../page/text.ts';
import { visibleText } from '../page/visible-text.ts';
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
  return ofElement('firstElementChild', cell) === null;
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

/** Texts of rows that are made of a card's facts: there one element may hold several of them. */
const written = new WeakMap<BodyRow, string[]>();

/** A row whose cells show other words besides these texts. */
export function rowOf(
  element: Element,
  facts: { cell: Element | undefined; text: string }[],
): BodyRow {
  const row = { element, cells: facts.map(({ cell }) => cell) };
  written.set(
    row,
    facts.map(({ text }) => text),
  );
  return row;
}

/** Whether the row is made of a card's facts. */
export function isWritten(row: BodyRow): boolean {
  return written.has(row);
}

/** What a row shows in a column, '' where it has no cell. */
export function textIn(row: BodyRow, column: number): string {
  return written.get(row)?.[column] ?? cellText(row.cells[column]);
}

/** Whether a row shows just these words in a column; cheap where its cell does not. */
export function saysIn(row: BodyRow, column: number, words: string): boolean {
  const cell = written.has(row) ? undefined : row.cells[column];
  if (cell && isPlain(cell) && ownText(cell) !== words) return false;
  return textIn(row, column) === words;
}

/** The name a row shows in a column. */
export function nameTextIn(row: BodyRow, column: number): string {
  return written.get(row)?.[column] ?? nameText(row.cells[column]);
}

/** What a cell shows on the screen. */
export function cellText(cell: Element | undefined): string {
  if (!cell) return '';
  return isPlain(cell) ? visibleText(cell) : without(visibleText(cell), cell, spokenOnly);
}

/** The same without small print, for cells that show a name. */
export function nameText(cell: Element | undefined): string {
  if (!cell) return '';
  return isPlain(cell)
    ? visibleText(cell)
    : nameAmong(without(cellText(cell), cell, smallPrint), cell);
}
