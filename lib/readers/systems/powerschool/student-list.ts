import type { Ending, Finding, FoundStudent } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { first } from '../../page/dom.ts';
import { fold } from '../../page/text.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import type { BodyRow, Grid } from '../../shapes/grid.ts';
import { gridsOn } from '../../shapes/grids.ts';
import { fits, isTotal } from '../../shapes/table.ts';
import { gradeWords, says, studentWords } from '../../words/lexicon.ts';
import { studentKeyIn } from './content.ts';

const nameWords = `${studentWords}|students|lastfirst|last, first`;

const idWords = 'id|student id|studentid|student number|student_number|student no';

const shownId = /^(?=.*\d)[\p{L}\d-]+$/u;

/** Columns that count attendance, or may: such lists are made by districts, what they count is in their words only. */
const counting =
  /absen|\babs\b|attend|tard|\blates?\b|pres|exc\b|unexc|enrolled|membership|missed|\bdays?\b/u;

/** A list with the places of its columns, -1 for one it does not have. */
type List = { grid: Grid; name: number; id: number; grade: number };

function columnOf(grid: Grid, words: string): number {
  return grid.columns.findIndex(({ labels }) => says(words, labels.at(-1) ?? ''));
}

/** Lists in which rows lead to students and which count nothing. */
function listsOn(page: Page): List[] {
  if (!first(page.document, 'table a[href*="frn=001"]')) return [];
  return gridsOn(page)
    .filter(({ element }) => first(element, 'a[href*="frn=001"]') !== null)
    .filter(({ columns }) => !columns.some(({ labels }) => counting.test(fold(labels.join(' ')))))
    .map((grid) => ({
      grid,
      name: columnOf(grid, nameWords),
      id: columnOf(grid, idWords),
      grade: columnOf(grid, gradeWords),
    }))
    .filter(({ name }) => name >= 0);
}

/** The number the list shows, as other lists of the school do; else the record's own number. */
function idIn(list: List, row: BodyRow, key: string): string {
  const cell = row.cells[list.id];
  const shown = cell ? visibleText(cell) : '';
  return shownId.test(shown) ? shown : key;
}

function studentIn(list: List, row: BodyRow): FoundStudent | null {
  const cell = row.cells[list.name];
  const key = studentKeyIn(row.element);
  const name = cell ? visibleText(cell) : '';
  if (!cell || key === null || !/\p{L}/u.test(name)) return null;
  const grade = row.cells[list.grade];
  return {
    name,
    sisId: idIn(list, row, key),
    unit: null,
    grade: () => (grade ? visibleText(grade) : ''),
    anchor: first(cell, 'a') ?? cell,
  };
}

function* walk(page: Page): Generator<Finding, Ending> {
  for (const list of listsOn(page))
    for (const row of list.grid.rows()) {
      const whole = isVisible(row.element) && fits(list.grid, row) && !isTotal(row);
      const student = whole ? studentIn(list, row) : null;
      if (student) yield { kind: 'student', student };
    }
  return {};
}

/**
 * Lists of students without counts, by the record number in their links; also lists of attendance points, which are no
 * absences. Lists that count absences are the district's own and are left to the readers that explain themselves.
 */
export const studentList = makeReader({
  id: 'powerschool/student-list',
  covers: 'unknown',
  detect: (page) => listsOn(page).length > 0,
  walk,
});
