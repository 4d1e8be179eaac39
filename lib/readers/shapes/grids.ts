import { once } from '../once.ts';
import type { Page } from '../reader.ts';
import { all, attribute, closest, isTable, parentOf } from '../page/dom.ts';
import { isVisible } from '../page/visible-text.ts';
import { announcedRows, ariaSheets } from './aria-grid.ts';
import type { Grid } from './grid.ts';
import { isLayout, openedTable } from './opened-table.ts';
import { orderOf } from './page-order.ts';
import { mergeHalves } from './row-halves.ts';
import type { Sheet } from './split-tables.ts';
import { joinSplit } from './split-tables.ts';

/** A page of more tables than this is no list of students but made to keep a reader busy. */
const mostTables = 3_000;

function rowCountOf(table: Element): string {
  const grid = closest(table, '[aria-rowcount]');
  return grid ? attribute(grid, 'aria-rowcount') : '';
}

function gridOf(sheet: Sheet): Grid {
  const { element, holder, caption, columns, body, size } = sheet;
  const heads = Math.max(0, ...columns.map((column) => column.heads.length));
  const announced = announcedRows(rowCountOf(element), size, heads);
  return { element: holder ?? element, caption, columns, rows: body, announced };
}

function isInside(element: Element, claimed: Set<Element>): boolean {
  if (claimed.size === 0) return false;
  for (let at: Element | null = element; at; at = parentOf(at)) if (claimed.has(at)) return true;
  return false;
}

/**
 * Every grid the page shows, in page order: plain tables, tables whose heads stand in another table, halves and copies that
 * keep columns in place, ARIA grids. Each row stands in one grid once; foot, totals, bands and repeated heads are left out.
 * A grid without any heads has columns without labels. Heads are read at once, rows when asked.
 */
export function gridsOn(page: Page): Grid[] {
  return once(page, findGrids);
}

function findGrids(page: Page): Grid[] {
  const aria = ariaSheets(page.document);
  const claimed = new Set(aria.map(({ element }) => element));
  const tables = all(page.document, 'table')
    .slice(0, mostTables)
    .filter((table) => isTable(table))
    .filter((table) => !isInside(table, claimed) && isVisible(table))
    .map(openedTable)
    .filter((table) => !isLayout(table));
  const sheets = mergeHalves([...aria, ...joinSplit(tables)]);
  const grids = sheets.filter(({ size }) => size > 0).map(gridOf);
  if (aria.length === 0) return grids;
  const order = orderOf(page.document);
  return grids.toSorted((one, other) => order(one.element) - order(other.element));
}
