/** One cell: text stays text, a number may be counted with, null is "not known" and stays empty. */
export type Cell = string | number | null;

/**
 * What a spreadsheet could run or swallow at the start of a cell, also behind spaces and marks that cannot be seen; and the
 * apostrophe itself, so that taking one away always gives back what was written (trust.md, "CSV rule that passed").
 */
const needsGuard = /^[\p{Zs}\p{Cf}]*[=+\-@\t\r\n\0＝＋－＠']/u;

/**
 * A CSV file's text for Excel, Sheets and LibreOffice: UTF-8 byte order mark, CRLF, every text quoted, numbers plain. A number
 * that is not finite is left empty, as not known.
 */
export function toCsv(header: string[], rows: Cell[][]): string {
  const lines = [header, ...rows].map((row) => row.map(writeCell).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = needsGuard.test(cell) ? `'${cell}` : cell;
  return `"${text.replaceAll('"', '""')}"`;
}

/** The text that was written into a cell: takes away the one apostrophe of the guard. */
export function readGuarded(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
