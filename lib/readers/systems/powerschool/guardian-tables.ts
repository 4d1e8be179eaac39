import { all, attribute, bodyOf, first, isTable, tagOf } from '../../page/dom.ts';
import { parameter } from '../../page/links.ts';
import { fold } from '../../page/text.ts';
import { isVisible, labelText, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import type { BodyRow } from '../../shapes/grid.ts';
import type { Table } from '../../shapes/table.ts';
import { isTotal, openTable } from '../../shapes/table.ts';
import { absentWords, says, totalWords } from '../../words/lexicon.ts';

/** Heads that only the table of classes has. */
const classWords = 'exp|meeting|course|curso|cours';

/** A table of the page's grid: of days with one row for the student, or of classes with one row each. */
export type AttendanceTable = { table: Table; of: 'days' | 'classes' };

/** The words over a column without the table's title, which stands over all columns and more. */
export function headOf(table: Table, index: number): string[] {
  return (table.columns[index]?.labels ?? []).slice(1);
}

/** The column whose upper words are among `words` and whose last one passes `last`; -1 for none or several. */
export function columnOf(table: Table, words: string, last: (label: string) => boolean): number {
  const found = table.columns.flatMap((_, index) => {
    const labels = headOf(table, index);
    return says(words, labels[0] ?? '') && last(labels.at(-1) ?? '') ? [index] : [];
  });
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

function kindOf(table: Table): AttendanceTable['of'] | null {
  const labels = table.columns.map((_, index) => headOf(table, index));
  if (!labels.some(([group]) => says(absentWords, group ?? ''))) return null;
  return labels.some((path) => path.some((label) => says(classWords, label))) ? 'classes' : 'days';
}

/** The grid of the home page: all inside it, the table that has its id, or in other versions tables of these classes. */
function gridTables(body: Element): Element[] {
  const inside = all(body, '#quickLookup table, table#quickLookup');
  if (inside.length > 0 || !first(body, 'table.linkDescList.grid')) return inside;
  return all(body, 'table.grid');
}

/** The attendance tables of the parents' and students' home page. */
export function attendanceTables(page: Page): AttendanceTable[] {
  return gridTables(bodyOf(page.document))
    .filter(isTable)
    .filter((element) => first(element, 'table') === null && isVisible(element))
    .flatMap((element) => {
      const table = openTable(element);
      const of = kindOf(table);
      return of ? [{ table, of }] : [];
    });
}

/** The student's own row of a table of days. In some versions the sums below repeat it in cells that are no heads. */
export function onlyRow(table: Table): BodyRow | null {
  const rows = Array.from(table.rows());
  const own = rows.filter((row) => !isTotal(row));
  const [row, ...more] = own.length > 0 ? own : rows;
  return row && more.length === 0 ? row : null;
}

/** Whether the table counts school days: its links say the mode, or its title does; a table of programs may look like it. */
export function countsDays(table: Table): boolean {
  const title = fold(table.columns[0]?.labels[0] ?? '');
  return (
    first(table.element, 'a[href*="ATT_ModeDaily"]') !== null || /\b(day|daily|dia)\b/u.test(title)
  );
}

/** The row of sums below the classes stands in the body and is made of `th` alone; its cells by column. */
export function totalsOf(table: Table): Element[] {
  for (const row of Array.from(table.element.rows).toReversed()) {
    const cells = Array.from(row.cells);
    const label = cells[0] && labelText(cells[0]);
    if (!label || !says(totalWords, label) || cells.some((cell) => tagOf(cell) !== 'th')) continue;
    return cells.flatMap((cell) => Array.from({ length: Math.min(cell.colSpan, 100) }, () => cell));
  }
  return [];
}

/** The term a count's link leads to: '' is the year to date; null where no cell of the column has a link. */
export function termOf(table: Table, column: number, codes: string): string | null {
  const links = Array.from(table.rows(), (row) => row.cells[column]).flatMap((cell) =>
    cell ? all(cell, `a[href*="codes=${codes}"]`) : [],
  );
  const terms = new Set(links.map((link) => parameter(link, 'term')));
  return terms.size === 1 ? ([...terms][0] ?? null) : null;
}

/** "Grades and Attendance: Last, First" is the page's heading; names in the menu may be the parent's own. */
export function nameOn(page: Page): { name: string; anchor: Element } | null {
  for (const heading of all(bodyOf(page.document), 'h1')) {
    const name = /^[^:]+:\s*(\S.*)$/u.exec(visibleText(heading))?.[1];
    if (name !== undefined && attribute(heading, 'aria-hidden') !== 'true')
      return { name, anchor: heading };
  }
  return null;
}
