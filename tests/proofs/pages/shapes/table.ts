import { classed, element, escape } from '../html.ts';
import type { Sheet, SheetColumn, SheetRow } from '../sheet.ts';

/** How the head cells of a table are made. */
export type HeadStyle = 'th' | 'bold' | 'plain';

function headCell({ head, hiding }: SheetColumn, style: HeadStyle): string {
  const text = escape(head);
  if (style === 'th') return element('th', text, hiding);
  return element('td', style === 'bold' ? `<b>${text}</b>` : text, classed('hd', hiding));
}

/** The row of groups above the heads; columns without a group reach down over both rows. */
function groupedHeads(sheet: Sheet): string {
  const top: string[] = [];
  const below: string[] = [];
  for (const [index, column] of sheet.columns.entries()) {
    if (column.group === '') {
      top.push(element('th', escape(column.head), `rowspan="2" ${column.hiding}`.trim()));
      continue;
    }
    below.push(headCell(column, 'th'));
    if (sheet.columns[index - 1]?.group === column.group) continue;
    const rest = sheet.columns.slice(index);
    const end = rest.findIndex(({ group }) => group !== column.group);
    const span = end < 0 ? rest.length : end;
    top.push(element('th', escape(column.group), `colspan="${span}"`));
  }
  return element('tr', top.join('')) + element('tr', below.join(''));
}

/** The head row or rows of a table. */
export function headRows(sheet: Sheet, style: HeadStyle): string {
  if (sheet.grouped) return groupedHeads(sheet);
  return element('tr', sheet.columns.map((column) => headCell(column, style)).join(''));
}

/** One row of a table; notes reach over all columns. */
export function bodyRow(sheet: Sheet, row: SheetRow, style: HeadStyle = 'th'): string {
  if (row.kind === 'head') return headRows({ ...sheet, grouped: false }, style);
  if (row.kind === 'note')
    return element('tr', element('td', row.cells.join(' '), `colspan="${sheet.columns.length}"`));
  const cells = row.cells.map((cell, index) =>
    element('td', cell, sheet.columns[index]?.hiding ?? ''),
  );
  return element('tr', cells.join(''), `${row.attributes} ${row.hiding}`.trim());
}

/** All body rows of a table. */
export function bodyRows(sheet: Sheet, style: HeadStyle = 'th'): string {
  return sheet.rows.map((row) => bodyRow(sheet, row, style)).join('\n');
}

function caption(sheet: Sheet): string {
  return sheet.caption === '' ? '' : element('caption', escape(sheet.caption));
}

/** A table with its heads in `thead`, as most are. */
export function plainTable(sheet: Sheet): string {
  const head = element('thead', headRows(sheet, 'th'));
  return element('table', caption(sheet) + head + element('tbody', bodyRows(sheet)));
}

/** Heads in the body, of `th`, bold `td` or plain `td`. */
export function headsInBody(style: HeadStyle): (sheet: Sheet) => string {
  return (sheet) =>
    element('table', caption(sheet) + headRows(sheet, style) + bodyRows(sheet, style));
}

/** A title row above the heads that claims to be far wider than the table. */
export function titledTable(sheet: Sheet): string {
  const title = element('tr', '<th colspan="80">Attendance</th>');
  return element('table', element('thead', title + headRows(sheet, 'th')) + bodyRows(sheet));
}

/** A table for the heads and one for the rows, side by side so that one can stay while the other scrolls. */
export function splitTable(sheet: Sheet): string {
  const head = element('table', element('thead', headRows(sheet, 'th')));
  const body = element('table', element('tbody', bodyRows({ ...sheet, caption: '' })));
  return element('div', element('div', head) + element('div', body), 'class="split"');
}

/** The same list twice: a copy whose rows are hidden keeps the heads wide enough. */
export function hiddenTwin(sheet: Sheet): string {
  return element('div', plainTable(sheet), 'style="display:none"') + plainTable(sheet);
}
