import { element, escape } from '../html.ts';
import type { Sheet, SheetRow } from '../sheet.ts';

function heads(sheet: Sheet): string {
  const cells = sheet.columns.map(({ head, group, hiding }) =>
    element('div', escape(`${group} ${head}`.trim()), `role="columnheader" ${hiding}`.trim()),
  );
  return element('div', cells.join(''), 'role="row"');
}

function row(sheet: Sheet, { kind, cells, attributes, hiding }: SheetRow, index: number): string {
  if (kind === 'head') return heads(sheet);
  const role = (cell: string, at: number): string =>
    element('div', cell, `role="gridcell" ${sheet.columns[at]?.hiding ?? ''}`.trim());
  const own = `role="row" aria-rowindex="${index + 2}" ${attributes} ${hiding}`.trim();
  return element('div', cells.map(role).join(''), own);
}

function body(sheet: Sheet): string {
  return sheet.rows.map((one, index) => row(sheet, one, index)).join('\n');
}

/** A grid of `div`s with roles, as libraries of grids build it. */
export function roleGrid(role: 'grid' | 'treegrid' | 'table'): (sheet: Sheet) => string {
  return (sheet) =>
    element(
      'div',
      element('div', heads(sheet), 'role="rowgroup"') +
        element('div', body(sheet), 'role="rowgroup"'),
      `role="${role}" aria-rowcount="${sheet.rows.length + 1}"`,
    );
}

/** A list that holds only the rows in sight, and says how many there are. */
export function virtualGrid(sheet: Sheet): string {
  return element('div', heads(sheet) + body(sheet), 'role="grid" aria-rowcount="320"');
}

/** Each row a second time beside the first, because its name column stays while the rest scrolls. */
export function frozenCopy(sheet: Sheet): string {
  const names = {
    ...sheet,
    columns: sheet.columns.filter((_, index) => index === sheet.name),
    rows: sheet.rows.map((one) => ({
      ...one,
      cells: one.kind === 'note' ? one.cells : [one.cells[sheet.name] ?? ''],
    })),
  };
  const side = (part: Sheet, kind: string): string =>
    element('div', heads(part) + body(part), `class="${kind}" role="presentation"`);
  return element('div', side(names, 'frozen') + side(sheet, 'moving'), 'role="grid"');
}
