import { first } from '../page/dom.ts';
import { isVisible, labelText } from '../page/visible-text.ts';
import type { BodyRow, Column } from './grid.ts';
import type { Heads } from './head-rows.ts';
import { headRowsOf } from './head-rows.ts';
import { headLabel } from './labels.ts';
import { ownText } from './own-text.ts';
import { placeAll, rowsOf } from './spans.ts';
import { isFoot, isHead, isTotal } from './table.ts';

/** One `<table>` taken apart; the pieces of a table split in several are put together later. */
export type OpenedTable = {
  element: Element;
  caption: string;
  /** As many as the body is wide; without labels where no head stands. */
  columns: Column[];
  /** Whether any column has a label. */
  named: boolean;
  /** Rows below the heads that the page shows, foot, totals and repeated heads left out. */
  body: () => Generator<BodyRow>;
  /** Body rows in the markup, whatever they are; 0 for a table of heads only. */
  size: number;
};

/** Rows whose width is looked at. */
const sampled = 40;

function widthOf(rows: HTMLTableRowElement[]): number {
  const seen = new Map<number, number>();
  for (const { cells } of placeAll(rows.slice(0, sampled)))
    if (cells.length > 0) seen.set(cells.length, (seen.get(cells.length) ?? 0) + 1);
  return [...seen].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** A last head that spans more columns than there are is cut to them; a head with a column of its own is not. */
function columnsWide(heads: Column[], bodyWidth: number): Column[] {
  if (bodyWidth === 0) return heads;
  const [last] = heads.slice(bodyWidth - 1);
  const beyond = heads.slice(bodyWidth);
  const overhang = beyond.every((column) =>
    column.heads.every((head) => last?.heads.includes(head)),
  );
  const columns = overhang ? heads.slice(0, bodyWidth) : heads;
  const missing = Math.max(0, bodyWidth - columns.length);
  return [...columns, ...Array.from({ length: missing }, () => ({ heads: [], labels: [] }))];
}

function isFilter(row: HTMLTableRowElement): boolean {
  return first(row, 'input:not([type=checkbox]), select') !== null;
}

function readHeads({ heads }: Heads): Column[] {
  const columns: Column[] = [];
  const [top] = heads;
  const rows = heads.filter((row) => row === top || !isFilter(row));
  for (const { cells } of placeAll(rows))
    cells.forEach((cell, index) => {
      const column = (columns[index] ??= { heads: [], labels: [] });
      if (cell && !column.heads.includes(cell)) column.heads.push(cell);
    });
  // Rows are not dense where a row of heads is shorter than the next.
  return Array.from(columns, (column) => column ?? { heads: [], labels: [] });
}

/** A head that is hidden while others beside it are shown: the page leaves the column out. */
function labelColumns(columns: Column[]): Column[] {
  const shown = new Map<Element, boolean>();
  for (const { heads } of columns) for (const head of heads) shown.set(head, isVisible(head));
  const someShown = [...shown.values()].includes(true);
  const labels = new Map([...shown.keys()].map((head) => [head, headLabel(head)]));
  return columns.map(({ heads }) => ({
    heads,
    labels: heads
      .filter((head) => !someShown || shown.get(head))
      .map((head) => labels.get(head) ?? '')
      .filter((label) => label !== ''),
  }));
}

function captionOf(element: HTMLTableElement, titles: HTMLTableRowElement[]): string {
  const caption = element.caption ? [element.caption] : [];
  return [...caption, ...titles]
    .map(labelText)
    .filter((text) => text !== '')
    .join(' / ')
    .slice(0, 300);
}

/** The words of the last head of each column, as a row that repeats them shows them. */
function repeats(columns: Column[]): (cells: (Element | undefined)[]) => boolean {
  const words = columns.map(({ heads }) => ownText(heads.at(-1)));
  const told = words.filter((word) => /\p{L}/u.test(word)).length;
  return (cells) => told > 1 && words.every((word, index) => word === ownText(cells[index]));
}

/** One cell over all columns names what follows, or says that there is nothing: no row of values. */
function isBand(cells: (Element | undefined)[]): boolean {
  const last = cells.at(-1);
  return cells.length > 1 && last === cells[0] && cells.every((cell) => cell === last);
}

/** Where every cell of the table is `th` or bold, that says nothing of a row. */
function isMadeOfHeads(rows: HTMLTableRowElement[]): boolean {
  const ends = [rows[0], rows[rows.length >> 1]];
  return ends.every((row) => row !== undefined && isHead(row));
}

/** Takes a table apart; reads its heads and a few rows, the body only when asked. */
export function openedTable(element: HTMLTableElement): OpenedTable {
  const rows = rowsOf(element);
  const wide = rows.slice(0, sampled).some((row) => row.cells.length > 1);
  const heads = headRowsOf(rows, wide);
  const below = rows.slice(heads.count);
  const columns = labelColumns(columnsWide(readHeads(heads), widthOf(below)));
  const isRepeated = repeats(columns);
  const marked = !isMadeOfHeads(below);
  return {
    element,
    caption: captionOf(element, heads.titles),
    columns,
    named: columns.some(({ labels }) => labels.length > 0),
    size: below.length,
    *body() {
      for (const row of placeAll(below)) {
        if (row.cells.length === 0 || isBand(row.cells) || isRepeated(row.cells)) continue;
        if ((marked && isHead(row.element)) || isFoot(row.element) || isTotal(row)) continue;
        if (isVisible(row.element)) yield row;
      }
    },
  };
}

/** Whether a table only arranges others: it holds tables, and no heads of its own over them. */
export function isLayout(table: OpenedTable): boolean {
  if (first(table.element, 'table') === null) return false;
  const named = table.columns.filter(({ labels }) => labels.length > 0).length;
  const inHeads = table.columns.some(({ heads }) => heads.some((head) => first(head, 'table')));
  return named < 2 || inHeads;
}
