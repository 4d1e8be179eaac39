import { besideLists } from '../page/beside-lists.ts';
import { attribute, contains, first, hasAttribute, isTable, rootOf, tagOf } from '../page/dom.ts';
import { isVisible, visibleText } from '../page/visible-text.ts';
import { cellsOf, positive, roleOf, rowsOf } from './aria-parts.ts';
import type { BodyRow, Column } from './grid.ts';
import { headLabel } from './labels.ts';
import { ownText } from './own-text.ts';
import { rowKey } from './row-key.ts';
import { widest } from './spans.ts';
import type { Sheet } from './split-tables.ts';
import { isTotal } from './table.ts';

type Cells = (Element | undefined)[];
type Placed = { element: Element; cells: Cells };

/**
 * How many body rows a page says there are, from `aria-rowcount` as written. Some widgets count the heads and some do not:
 * where one of the two is what stands in the page, nothing is missing.
 */
export function announcedRows(written: string, shown: number, heads: number): number | null {
  const said = /^\d{1,9}$/u.test(written) ? Number(written) : null;
  if (said === null) return null;
  return said === shown ? shown : Math.max(0, said - heads);
}

/** Cells by the column they say they are in, or one after the other. */
function place(row: Element): Cells {
  const placed: Cells = [];
  let at = 0;
  for (const cell of cellsOf(row)) {
    at = (positive(cell, 'aria-colindex') ?? at + 1) - 1;
    const span = positive(cell, 'aria-colspan') ?? positive(cell, 'colspan') ?? 1;
    for (let left = span; left > 0 && at < widest; left--, at++) placed[at] ??= cell;
  }
  return Array.from(placed);
}

/**
 * Heads whose row lists a blank place-holder for every column a head spans: counted twice, the columns would shift. There are
 * as many cells then as the rows below have columns, and none more may be made of them.
 */
function withoutSpans({ element, cells }: Placed, width: number): Cells {
  const own = cellsOf(element);
  return cells.length > width && own.length === width ? own : cells;
}

function isHeadRow({ cells }: Placed): boolean {
  const roles = cells.flatMap((cell) => (cell ? [roleOf(cell)] : []));
  return (
    roles.includes('columnheader') && !roles.some((role) => role === 'gridcell' || role === 'cell')
  );
}

/** Whether two pieces may be one row: where both have a cell, it says the same, or one is a blank place-holder. */
function agree(one: Cells, other: Cells): boolean {
  return other.every((cell, index) => {
    const [mine, theirs] = [ownText(one[index]), ownText(cell)];
    return mine === '' || theirs === '' || mine === theirs;
  });
}

function overlay(one: Cells, other: Cells): Cells {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, index) =>
    ownText(one[index]) === '' ? (other[index] ?? one[index]) : one[index],
  );
}

/** Pieces of rows that stand in several containers (columns kept in place) as whole rows. */
function unite(rows: Placed[]): Placed[] {
  const byKey = new Map<string, Placed>();
  const united: Placed[] = [];
  for (const row of rows) {
    const key = rowKey(row.element);
    const before = key === '' ? undefined : byKey.get(key);
    if (before && agree(before.cells, row.cells)) before.cells = overlay(before.cells, row.cells);
    else {
      united.push(row);
      if (key !== '') byKey.set(key, row);
    }
  }
  return united;
}

function inOrder(rows: Placed[]): Placed[] {
  const places = new Map(rows.map((row) => [row, positive(row.element, 'aria-rowindex')]));
  if ([...places.values()].includes(null)) return rows;
  return rows.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}

function readColumns(heads: Cells[], width: number): Column[] {
  return Array.from({ length: width }, (_, index) => {
    const cells = [...new Set(heads.flatMap((row) => row[index] ?? []))];
    const labels = cells.filter(isVisible).map(headLabel);
    return { heads: cells, labels: labels.filter((label) => label !== '') };
  });
}

/** A grid of tables and nothing more is read as tables are; roles of its own say more only where cells are numbered. */
function isOfTables(root: Element, rows: Element[], looseHeads: Element[]): boolean {
  if (looseHeads.length > 0 || hasAttribute(root, 'aria-owns')) return false;
  return rows.every((row) => tagOf(row) === 'tr') && first(root, '[aria-colindex]') === null;
}

function captionOf(root: Element): string {
  const caption = first(root, '[role=caption], caption');
  return caption ? visibleText(caption).slice(0, 300) : attribute(root, 'aria-label').slice(0, 300);
}

function leaves(heads: Element[]): Element[] {
  return heads.filter((head) => isVisible(head) && first(head, '[role=columnheader]') === null);
}

function isBody(row: Placed): boolean {
  const distinct = new Set(row.cells);
  distinct.delete(undefined);
  return (distinct.size > 1 || row.cells.length === 1) && !isTotal(row);
}

function sheetOf(root: Element): Sheet | null {
  const { rows, looseHeads } = rowsOf(root);
  if (rows.length === 0 || isOfTables(root, rows, looseHeads)) return null;
  const placed = inOrder(
    unite(rows.filter(isVisible).map((element) => ({ element, cells: place(element) }))),
  );
  const width = Math.max(
    0,
    ...placed
      .filter((row) => !isHeadRow(row))
      .slice(0, 40)
      .map(({ cells }) => cells.length),
  );
  const heads = placed.filter(isHeadRow).map((row) => withoutSpans(row, width));
  if (heads.length === 0 && looseHeads.length > 0) heads.push(leaves(looseHeads));
  const body = placed.filter((row) => !isHeadRow(row) && row.cells.length > 0);
  const columns = readColumns(heads, Math.max(width, ...heads.map(({ length }) => length)));
  return {
    element: root,
    holder: null,
    caption: captionOf(root),
    columns,
    named: columns.some(({ labels }) => labels.length > 0),
    size: body.length,
    *body() {
      for (const { element, cells } of body) {
        const row: BodyRow = { element, cells: Array.from(columns, (_, index) => cells[index]) };
        if (isBody(row)) yield row;
      }
    },
  };
}

/** Grids made by ARIA roles alone, or of tables whose cells are numbered by ARIA; rows that are not there are not claimed. */
export function ariaSheets(document: Document): Sheet[] {
  const roles = '[role=grid], [role=treegrid], [role=table]';
  const roots = besideLists(rootOf(document), roles).filter(
    (root) => !isTable(root) && isVisible(root),
  );
  const found: Sheet[] = [];
  for (const root of roots.slice(0, 300)) {
    const inner = found.some(({ element }) => contains(element, root));
    const sheet = inner ? null : sheetOf(root);
    if (sheet && sheet.size > 0) found.push(sheet);
  }
  return found;
}
