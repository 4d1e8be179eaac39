import type { Page } from '../../reader.ts';
import type { Finding, FoundStudent, Skipped } from '../../finding.ts';
import { skip } from '../../finding.ts';
import { all, attribute, closest, first, hasClass, isTable } from '../../page/dom.ts';
import { daysAbsentWords, gradeWords, says, studentWords } from '../../words/lexicon.ts';
import { parameter } from '../../page/links.ts';
import type { BodyRow, Column } from '../../shapes/grid.ts';
import type { Table } from '../../shapes/table.ts';
import { fits, openTable } from '../../shapes/table.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import { contentOf, programOf } from './content.ts';

/** A list as RosarioSIS draws them all: its table and, per column, the name the program gives the column. */
export type List = { table: Table; keys: string[]; outer: Element | null };

/** Names of columns by their words, for versions that do not write them into the markup. */
const keyByLabel = {
  'full-name': studentWords,
  'grade-id': gradeWords,
  'state-abs': `${daysAbsentWords}|state abs`,
};

/** The program's own name of the column, in every language of the screen: from the head's class, else from its sort link. */
function keyOf(heads: Element[], labels: string[]): string {
  for (const head of heads) {
    const named = /(?:^|\s)list-column-(\S*)/u.exec(attribute(head, 'class'))?.[1];
    if (named !== undefined) return named;
    const link = first(head, 'a[href*="LO_sort="]');
    if (link)
      return parameter(link, 'LO_sort')
        .toLowerCase()
        .replace(/[^a-z0-9-]+/gu, '-');
  }
  const label = labels.join(' ');
  const known = Object.entries(keyByLabel).find(([, words]) => says(words, label));
  return known?.[0] ?? (/\bID$/u.test(label) ? 'student-id' : '');
}

/** Whether the list may name persons. A page may hold hundreds of lists that do not: they are not even opened. */
function mayName(element: Element): boolean {
  return (
    first(element, '.list-column-full-name') !== null ||
    first(element, '[class*="list-column-"]') === null
  );
}

/** Of two columns of one key the one that is shown; where the whole head is hidden, all columns count. */
function withoutHiddenTwins(keys: string[], columns: Column[]): string[] {
  const isTwin = (key: string): boolean => keys.indexOf(key) !== keys.lastIndexOf(key);
  return keys.map((key, at) => (isTwin(key) && !columns[at]?.heads.some(isVisible) ? '' : key));
}

/** The lists of persons the page shows, in page order. */
export function listsOf(page: Page): List[] {
  return all(contentOf(page), 'table.list')
    .filter(isTable)
    .filter((element) => mayName(element) && isVisible(element))
    .map((element) => {
      const table = openTable(element);
      const keys = table.columns.map(({ heads, labels }) => keyOf(heads, labels));
      const outer = closest(element, '.list-outer');
      return { table, keys: withoutHiddenTwins(keys, table.columns), outer };
    });
}

export function has(list: List, ...keys: string[]): boolean {
  return keys.every((key) => list.keys.includes(key));
}

/** A list of students: it names them and gives their id, or says in its own name that it lists students. */
export function listsStudents(list: List): boolean {
  const students =
    has(list, 'student-id') || (list.outer !== null && hasClass(list.outer, 'students'));
  return has(list, 'full-name') && students && !has(list, 'staff-id');
}

/** The program that made the list, or null where it is not said. */
export function programOfList(list: List): string | null {
  return programOf(list.outer ?? list.table.element);
}

/** The row's cell in the named column. */
export function cellIn(list: List, row: BodyRow, key: string): Element | undefined {
  const column = list.keys.indexOf(key);
  return column < 0 ? undefined : row.cells[column];
}

/** The words of a named column as the page shows them. */
export function labelOf(list: List, key: string): string {
  return list.table.columns[list.keys.indexOf(key)]?.labels.join(' ') ?? '';
}

function idIn(list: List, row: BodyRow, name: Element): string | null {
  const cell = cellIn(list, row, 'student-id');
  const shown = cell ? visibleText(cell) : '';
  if (/\d/u.test(shown)) return shown;
  const link = first(name, 'a[href*="student_id="]');
  return link ? parameter(link, 'student_id') || null : null;
}

/** The student a row names, or null when the row is hidden or names nobody. */
export function studentIn(list: List, row: BodyRow): FoundStudent | null {
  const cell = cellIn(list, row, 'full-name');
  const name = cell ? visibleText(cell) : '';
  if (!cell || name === '') return null;
  const grade = cellIn(list, row, 'grade-id');
  return {
    name,
    sisId: idIn(list, row, cell),
    grade: () => (grade ? visibleText(grade) : ''),
    unit: null,
    anchor: first(cell, 'a') ?? cell,
  };
}

/** Rows that hold data: not the one for adding or summing up, not a hidden one. */
export function* rowsOf(list: List): Generator<BodyRow> {
  for (const row of list.table.rows())
    if (!hasClass(row.element, 'list-add-row') && !hasClass(row.element, 'thead-repeat')) yield row;
}

/** One finding per row that is shown, with `enrich` adding what this kind of list says of a student; returns how many rows. */
export function* walkRows(
  list: List,
  enrich: (student: FoundStudent, row: BodyRow) => FoundStudent,
): Generator<Finding, number> {
  let count = 0;
  for (const row of rowsOf(list)) {
    count += 1;
    const student = studentIn(list, row);
    if (student && fits(list.table, row)) yield { kind: 'student', student: enrich(student, row) };
    else if (isVisible(row.element))
      yield skip(visibleText(row.element), student ? 'row-out-of-shape' : 'no-name');
  }
  return count;
}

/** "41 students were found." over fewer rows: the list is still being built or was cut off. Null when all are there. */
export function missingRows(list: List, rows: number): Skipped | null {
  const note = list.outer ? first(list.outer, '.list-nav .size-1') : null;
  const text = note ? visibleText(note) : '';
  const [announced, ...paging] = text.match(/\d+/gu) ?? [];
  if (announced === undefined || paging.length > 0) return null;
  return rows < Number(announced) ? { text, reason: 'rows-missing' } : null;
}
