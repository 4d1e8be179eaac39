import type { CountField, Ending, Figure, Finding, FoundStudent, Skipped } from '../../finding.ts';
import { figureIn, skip } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { all, bodyOf } from '../../page/dom.ts';
import { fold } from '../../page/text.ts';
import { isVisible, labelText, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import type { BodyRow, Grid } from '../../shapes/grid.ts';
import { gridsOn } from '../../shapes/grids.ts';
import { fits } from '../../shapes/table.ts';
import { meaningOf, speaksOf } from '../../words/vocabulary.ts';

/** A list by the fields of the database its columns show: "attPeriodMarkCount.periodAbsences" is `periodabsences`. */
type List = { grid: Grid; columns: Map<string, number> };

/** The database counts per student, term and period: a list that names terms or periods has parts of a student in each row. */
const partOfYear = /^(term|period|schedule)(name|id|seq)$/u;

const counts: [CountField, string][] = [
  ['absences', 'periodabsences'],
  ['excused', 'absencesexcused'],
  ['unexcused', 'absencesunexcused'],
  ['tardies', 'tardies'],
];

function labelOf({ grid, columns }: List, field: string): string {
  return grid.columns[columns.get(field) ?? -1]?.labels.at(-1) ?? '';
}

function listsOn(page: Page): List[] {
  return gridsOn(page)
    .map((grid): List => {
      const fields = grid.columns.map(
        ({ labels }) =>
          fold(labels.at(-1) ?? '')
            .split('.')
            .at(-1) ?? '',
      );
      return { grid, columns: new Map(fields.map((field, index) => [field, index])) };
    })
    .filter(({ columns }) => columns.has('periodabsences') && columns.has('lastname'));
}

function cellIn({ columns }: List, row: BodyRow, field: string): Element | undefined {
  return row.cells[columns.get(field) ?? -1];
}

function textIn(list: List, row: BodyRow, field: string): string {
  const cell = cellIn(list, row, field);
  return cell ? visibleText(cell) : '';
}

/** First, middle and last name stand in cells of their own. */
function nameIn(list: List, row: BodyRow): string {
  const parts = ['firstname', 'middlename', 'lastname'].map((field) => textIn(list, row, field));
  return parts.filter(Boolean).join(' ');
}

function idIn(list: List, row: BodyRow): string | null {
  return textIn(list, row, 'personid') || textIn(list, row, 'studentnumber') || null;
}

function figuresOf(list: List, row: BodyRow): Figure[] {
  return counts.flatMap(([field, source]) =>
    figureIn(field, cellIn(list, row, source), labelOf(list, source)),
  );
}

function studentIn(list: List, row: BodyRow, whole: boolean): FoundStudent | null {
  const anchor = cellIn(list, row, 'lastname');
  if (!anchor || visibleText(anchor) === '') return null;
  return {
    name: nameIn(list, row),
    sisId: idIn(list, row),
    unit: whole ? 'period' : null,
    anchor,
    grade: () => textIn(list, row, 'grade'),
    figures: () => (whole ? figuresOf(list, row) : []),
  };
}

/** Whether each row is all of a student: no term or period is named, and nobody stands there twice. */
function isWhole(list: List): boolean {
  if ([...list.columns.keys()].some((field) => partOfYear.test(field))) return false;
  const rows = Array.from(list.grid.rows(), (row) => idIn(list, row) ?? nameIn(list, row));
  return new Set(rows).size === rows.length;
}

/** Whoever makes a filter gives it a name; only that may say how far back it counts. */
function saysYear(page: Page, lists: List[]): boolean {
  const headings = all(bodyOf(page.document), 'h1, h2, h3').map(labelText);
  const captions = lists.map(({ grid }) => grid.caption);
  return [...headings, ...captions].some((text) => speaksOf(meaningOf(text), 'ytd'));
}

function* walk(page: Page): Generator<Finding, Ending> {
  const lists = listsOn(page);
  const skipped: Skipped[] = [];
  for (const list of lists) {
    const whole = isWhole(list);
    if (!whole) skipped.push({ text: labelOf(list, 'periodabsences'), reason: 'per-class' });
    for (const row of list.grid.rows()) {
      const student = isVisible(row.element) ? studentIn(list, row, whole) : null;
      if (student && fits(list.grid, row)) yield { kind: 'student', student };
      else if (student) yield skip(visibleText(row.element), 'row-out-of-shape');
    }
  }
  const year = skipped.length === 0 && saysYear(page, lists);
  return year ? { covers: 'school-year' } : { skipped };
}

/** Lists made with the filter designer from the fields of "Period Mark Count": class periods, never days. */
export const periodCounts = makeReader({
  id: 'infinite-campus/period-counts',
  covers: 'unknown',
  detect: (page) => listsOn(page).length > 0,
  walk,
});
