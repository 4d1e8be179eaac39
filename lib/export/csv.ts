/** One cell: text stays text, a number may be counted with, null is "not known" and stays empty. */
export type Cell = string | number | null;

/**
 * What a spreadsheet could run or swallow at the start of a cell, also behind spaces, quotes and signs that cannot be seen; and the
 * apostrophe itself, so that taking one away always gives back what was written (trust.md, "CSV rule that passed").
 */
const needsGuard = /^["\p{Z}\p{Cc}\p{Cf}]*[=+\-@\t\r\n\0＝＋－＠']/u;

/**
 * Where a cell could begin inside a text, in a program that separates cells by semicolon or tab, as Excel does in many
 * countries, or that minds no quotes: after such a sign, when a formula's beginning follows as above; or an apostrophe right after
 * the sign, so that taking one away there gives back what was written. A tab or end of line that follows needs no guard of
 * its own: it is such a sign itself, and an empty line stays an empty line.
 */
const innerStart = /(?<=[;,\t\r\n])(?='|[["\p{Z}\p{Cc}\p{Cf}]--[\t\r\n]]*[=+\-@\0＝＋－＠])/gv;
const guardedStart = /(?<=^|[;,\t\r\n])'/g;

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
  return `"${guardText(cell).replaceAll('"', '""')}"`;
}

/**
 * A text as it goes into a cell: one apostrophe wherever a spreadsheet could take what follows for a formula, at the start and
 * after each `;`, `,`, tab and end of line, whichever of them it separates cells by. `readGuarded` gives the text back.
 */
export function guardText(text: string): string {
  const inside = text.replaceAll(innerStart, "'");
  return needsGuard.test(text) ? `'${inside}` : inside;
}

/** The text that was written into a cell: takes away the one apostrophe of each guard. */
export function readGuarded(cell: string): string {
  return cell.replaceAll(guardedStart, '');
}
