import type { Ending, Figure, Finding, FoundStudent, Skipped } from '../../finding.ts';
import { skip } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { bodyOf, first } from '../../page/dom.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import type { BodyRow, Grid } from '../../shapes/grid.ts';
import { gridsOn } from '../../shapes/grids.ts';
import { fits } from '../../shapes/table.ts';
import {
  absentWords,
  daysAbsentWords,
  gradeWords,
  says,
  studentWords,
} from '../../words/lexicon.ts';
import { meaningOf, speaksOf } from '../../words/vocabulary.ts';
import { columnOf, countIn, labelOf, shownIn, studentKeyIn, titleAbove } from './browse.ts';

const nameWords = `${studentWords}|full name|student full name|name lfm`;
const totalWords = `${daysAbsentWords}|${absentWords}`;

/** A browse of attendance totals with the places of its columns; -1 for one that the person's own view leaves out. */
type Totals = {
  grid: Grid;
  columns: Record<'name' | 'grade' | 'excused' | 'unexcused' | 'other', number>;
};

function totalsIn(grid: Grid): Totals {
  const columns = {
    name: columnOf(grid, nameWords),
    grade: columnOf(grid, gradeWords),
    excused: columnOf(grid, 'days excused'),
    unexcused: columnOf(grid, 'days unexcused'),
    other: columnOf(grid, 'days other'),
  };
  return { grid, columns };
}

/** Browse grids that name students and count days of excused and unexcused absence, without a total of their own. */
function totalsOn(page: Page): Totals[] {
  if (!first(bodyOf(page.document), 'td.browseDataCell')) return [];
  return gridsOn(page)
    .filter((grid) => !grid.columns.some((_, index) => says(totalWords, labelOf(grid, index))))
    .map(totalsIn)
    .filter(({ columns }) => Math.min(columns.name, columns.excused, columns.unexcused) >= 0);
}

/**
 * Days absent are the excused and the unexcused ones where the row says that there are no others. What a school keeps
 * under "other" may be a school activity as well as an absence, so with any of it the total is not known. Shown at its
 * last part.
 */
function totalIn({ grid, columns }: Totals, row: BodyRow): Figure[] {
  const [excused, unexcused, other] = [columns.excused, columns.unexcused, columns.other].map(
    (index) => countIn(row, index),
  );
  const element = row.cells[columns.unexcused];
  if (typeof excused !== 'number' || typeof unexcused !== 'number' || other !== 0) return [];
  if (!element) return [];
  const value = Number((excused + unexcused).toPrecision(12));
  const column = `${labelOf(grid, columns.excused)} + ${labelOf(grid, columns.unexcused)}`;
  return [{ field: 'absences', value, element, column }];
}

function partIn({ grid, columns }: Totals, row: BodyRow, field: 'excused' | 'unexcused'): Figure[] {
  const index = columns[field];
  const element = row.cells[index];
  const value = countIn(row, index);
  return element ? [{ field, value, element, column: labelOf(grid, index) }] : [];
}

function figuresOf(totals: Totals, row: BodyRow): Figure[] {
  if (totals.columns.other < 0) return [];
  return [
    ...totalIn(totals, row),
    ...partIn(totals, row, 'excused'),
    ...partIn(totals, row, 'unexcused'),
  ];
}

function studentIn(totals: Totals, row: BodyRow): FoundStudent | null {
  const cell = row.cells[totals.columns.name];
  const name = cell ? shownIn(cell) : '';
  if (!cell || !/\p{L}/u.test(name)) return null;
  const grade = row.cells[totals.columns.grade];
  return {
    name,
    sisId: studentKeyIn(row),
    unit: 'day',
    anchor: first(cell, 'a') ?? cell,
    grade: () => (grade ? shownIn(grade) : ''),
    figures: () => figuresOf(totals, row),
  };
}

/** Without the column of other days nothing says that excused and unexcused days are all of them. */
function unclear({ grid }: Totals): Skipped {
  const text = grid.columns.map((_, index) => labelOf(grid, index)).join(', ');
  return { text, reason: 'column-unclear' };
}

function isYearToDate(page: Page, grid: Grid): boolean {
  const { value: row } = grid.rows().next();
  return row ? speaksOf(meaningOf(titleAbove(page, row.element)), 'ytd') : false;
}

function endingOf(page: Page, found: Totals[]): Ending {
  const skipped = found.filter(({ columns }) => columns.other < 0).map(unclear);
  if (skipped.length > 0) return { status: 'ambiguous', skipped };
  return found.every(({ grid }) => isYearToDate(page, grid)) ? { covers: 'school-year' } : {};
}

function* walk(page: Page): Generator<Finding, Ending> {
  const found = totalsOn(page);
  for (const totals of found)
    for (const row of totals.grid.rows()) {
      if (!isVisible(row.element)) continue;
      const student = studentIn(totals, row);
      if (student && fits(totals.grid, row)) yield { kind: 'student', student };
      else yield skip(visibleText(row.element), student ? 'row-out-of-shape' : 'no-name');
    }
  return endingOf(page, found);
}

/**
 * Lists with a student's attendance totals in Qmlativ: days, also parts of days. "Days Possible" may be those of the
 * whole year and is not read; how far back the list counts only its title may say.
 */
export const attendanceTotals = makeReader({
  id: 'skyward/attendance-totals',
  covers: 'unknown',
  detect: (page) => totalsOn(page).length > 0,
  walk,
});
