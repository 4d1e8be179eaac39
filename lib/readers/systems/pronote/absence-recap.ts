import type { Ending, Finding, FoundStudent } from '../../finding.ts';
import { figureIn, skip } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { bodyOf, closest, first } from '../../page/dom.ts';
import { readPercent } from '../../page/numbers.ts';
import { collapse } from '../../page/text.ts';
import { visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import type { BodyRow, Grid } from '../../shapes/grid.ts';
import { gridsOn } from '../../shapes/grids.ts';
import { fits } from '../../shapes/table.ts';
import type { RecapColumns } from './columns.ts';
import { recapColumns } from './columns.ts';
import { listsOn, studentsInTotal } from './list.ts';

type Recap = { grid: Grid; columns: RecapColumns };

/** Tables for printing lie in a page of their own. */
function* gridsWith(page: Page): Generator<Grid> {
  yield* listsOn(page);
  const print = 'table.ObjetListe_Impression';
  if (!first(bodyOf(page.document), print)) return;
  for (const grid of gridsOn(page)) if (closest(grid.element, print)) yield grid;
}

function recapOn(page: Page): Recap | null {
  for (const grid of gridsWith(page)) {
    const columns = recapColumns(grid);
    if (columns) return { grid, columns };
  }
  return null;
}

/** "9,33 %" of absence as the share attended. */
function attendedIn(cell: Element | undefined): number | null {
  const absent = cell ? readPercent(visibleText(cell)) : null;
  return absent === null ? null : Number((1 - absent).toPrecision(12));
}

function studentIn({ grid, columns }: Recap, row: BodyRow, anchor: Element): FoundStudent {
  const grade = row.cells[columns.grade];
  return {
    name: visibleText(anchor),
    sisId: null,
    unit: columns.unit,
    anchor,
    grade: () => (grade ? visibleText(grade) : ''),
    rate: () => attendedIn(row.cells[columns.absenceRate]),
    figures: () =>
      columns.counts.flatMap(([field, at]) => {
        const label = grid.columns[at]?.labels.join(' / ') ?? '';
        return figureIn(field, row.cells[at], label);
      }),
  };
}

function textOf(row: BodyRow): string {
  return collapse(row.cells.map((cell) => (cell ? visibleText(cell) : '')).join(' '));
}

function* walk(page: Page): Generator<Finding, Ending> {
  const recap = recapOn(page);
  if (!recap) return {};
  let rows = 0;
  let total: { count: number; text: string } | null = null;
  for (const row of recap.grid.rows()) {
    const cell = row.cells[recap.columns.name];
    const name = cell ? visibleText(cell) : '';
    const count = studentsInTotal(name);
    if (count !== null) total = { count, text: name };
    else if (cell && name !== '' && fits(recap.grid, row)) {
      rows += 1;
      yield { kind: 'student', student: studentIn(recap, row, cell) };
    } else if (textOf(row) !== '') yield skip(textOf(row), 'no-name');
  }
  if (!total || total.count <= rows) return {};
  const skipped = [{ text: total.text, reason: 'rows-missing' as const }];
  return { status: 'incomplete', listed: total.count, skipped };
}

/**
 * Absences > Récapitulatif, on the screen and as a table for printing. What is counted is set on the page, half days or
 * hours, and so are the weeks and the reasons; the weeks stand in a calendar without words, so the counts are of unknown
 * time. A long list holds only the rows that were scrolled to.
 */
export const absenceRecap = makeReader({
  id: 'pronote/absence-recap',
  covers: 'unknown',
  detect: (page) => recapOn(page) !== null,
  walk,
});
