import { attribute, first, parentOf, tagOf } from '../page/dom.ts';
import { ownText } from './own-text.ts';
import { cellsOf } from './spans.ts';
import { isHead } from './table.ts';

/** More rows of heads than any real table has. */
const mostHeads = 8;
/** Rows looked at to see whether numbers stand below. */
const sampled = 12;

const headClass =
  /(?:^|[\s_-])(?:head|header|heading|headings|headers|hdr|thead|columnheader|colhead|bold|bolded|titles|trtitre)(?:[\s_-]|$)|[a-z](?:Header|Heading|Head)|^(?:Cat|Col(?:umn)?)?Header/iu;

/** What the rows that are not yet heads look like. */
type Look = 'title' | 'blank' | 'head' | 'text' | 'data';

function texts(row: HTMLTableRowElement): string[] {
  return cellsOf(row).map(ownText);
}

function isNumeric(text: string): boolean {
  return /\d/u.test(text) && !/\p{L}/u.test(text);
}

function isMarked(element: Element): boolean {
  return (
    attribute(element, 'role') === 'columnheader' || headClass.test(attribute(element, 'class'))
  );
}

/** Heads made of `td`: by role or class. Where the page has such a class on every row it means nothing. */
function isMarkedHead(row: HTMLTableRowElement): boolean {
  const cells = cellsOf(row).filter((cell) => ownText(cell) !== '');
  if (cells.length === 0 || texts(row).some(isNumeric)) return false;
  return isMarked(row) || cells.every(isMarked);
}

/** One cell over the whole table says what the table is; beside other cells, blank ones too, it names a group of columns. */
function isTitle(row: HTMLTableRowElement): boolean {
  return row.cells.length === 1 && texts(row)[0] !== '';
}

function isSpanned(row: HTMLTableRowElement): boolean {
  return Array.from(row.cells).some((cell) => cell.colSpan > 1 || cell.rowSpan > 1);
}

function lookOf(row: HTMLTableRowElement, marks: boolean, wide: boolean): Look {
  const words = texts(row);
  if (words.every((text) => text === '') && !first(row, 'input, select, img, [aria-label]'))
    return 'blank';
  const inHead = tagOf(parentOf(row) ?? row) === 'thead';
  if (wide && isTitle(row)) return 'title';
  if (inHead || isHead(row) || (marks && isMarkedHead(row))) return 'head';
  return words.some(isNumeric) ? 'data' : 'text';
}

/** Whether numbers stand below the words of a row, and nothing else does. */
function standsOverNumbers(head: string[], below: string[][]): boolean {
  const worded = head.filter((text) => /\p{L}/u.test(text));
  if (worded.length < 2 || head.some(isNumeric)) return false;
  return head.some((text, column) => {
    const values = below
      .map((row) => row[column] ?? '')
      // The head may come back further down.
      .filter((value) => value !== text)
      .filter((value) => /[\p{L}\d]/u.test(value));
    return /\p{L}/u.test(text) && values.length > 0 && values.every(isNumeric);
  });
}

/** Heads that nothing marks as such: rows with spans, then one row of words, over numbers. */
function plainHeads(rows: HTMLTableRowElement[], from: number): number {
  let at = from;
  for (; at < from + mostHeads; at++) {
    const row = rows[at];
    if (!row || texts(row).some(isNumeric)) return from;
    if (!Array.from(row.cells).some((cell) => cell.colSpan > 1)) break;
  }
  const head = rows[at];
  if (!head) return from;
  // Cells under a head that reaches down are not there: then widths differ, and columns cannot be compared by place.
  const spanned = rows.slice(from, at).some(isSpanned);
  const below = rows.slice(at + 1, at + 1 + sampled).map(texts);
  const compared = spanned ? below.map((cells) => cells.slice(-head.cells.length)) : below;
  return standsOverNumbers(texts(head), compared) ? at + 1 : from;
}

export type Heads = {
  /** How many leading rows are no body rows. */
  count: number;
  /** Rows of heads and rows of titles among them. */
  heads: HTMLTableRowElement[];
  titles: HTMLTableRowElement[];
};

/** A page of `th` only: the first row of words is the head, and all others are rows. */
function spareTheBody(heads: HTMLTableRowElement[], all: number): HTMLTableRowElement[] {
  if (heads.length < all || heads.length < 3) return heads;
  const last = heads.findIndex((row) => !isSpanned(row));
  return heads.slice(0, last + 1);
}

/**
 * The rows above the body, whatever they are made of: `thead`, `th`, bold cells, cells with the role or a class of a head,
 * or words over numbers. `wide` says that the table has several columns, so that one cell over all of them is a title.
 */
export function headRowsOf(rows: HTMLTableRowElement[], wide: boolean): Heads {
  const lastRow = rows.at(-1);
  const marks = rows.length === 1 || (lastRow !== undefined && !isMarkedHead(lastRow));
  const looks: Look[] = [];
  for (const row of rows.slice(0, mostHeads)) {
    const look = lookOf(row, marks, wide && !looks.includes('title'));
    if (look === 'data' || look === 'text') break;
    looks.push(look);
  }
  const leading = rows.slice(0, looks.length);
  const titles = leading.filter((_, index) => looks[index] === 'title');
  const marked = leading.filter((_, index) => looks[index] === 'head');
  if (marked.length > 0) {
    const heads = spareTheBody(marked, rows.length - titles.length);
    const spared = marked.length - heads.length;
    return { count: leading.length - spared, heads, titles };
  }
  const count = plainHeads(rows, leading.length);
  return { count, heads: rows.slice(leading.length, count), titles };
}
