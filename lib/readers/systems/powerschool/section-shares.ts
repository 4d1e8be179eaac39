import type { Ending, Finding, FoundStudent } from '../../finding.ts';
import { skip } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { first } from '../../page/dom.ts';
import { readPercent } from '../../page/numbers.ts';
import { fold } from '../../page/text.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import type { BodyRow, Grid } from '../../shapes/grid.ts';
import { gridsOn } from '../../shapes/grids.ts';
import { fits, isTotal } from '../../shapes/table.ts';
import { studentKeyIn } from './content.ts';

/** A list by the names of its columns, which are those of the query that makes it. */
type List = { grid: Grid; columns: Map<string, number> };

function listsOn(page: Page): List[] {
  if (!first(page.document, 'table a[href*="frn=001"]')) return [];
  return gridsOn(page)
    .map((grid): List => {
      const heads = grid.columns.map(({ labels }) => fold(labels.at(-1) ?? ''));
      return { grid, columns: new Map(heads.map((head, index) => [head, index])) };
    })
    .filter(({ columns }) => columns.has('lastfirst') && columns.has('pres_percent'));
}

function cellIn({ columns }: List, row: BodyRow, head: string): Element | undefined {
  return row.cells[columns.get(head) ?? -1];
}

function textIn(list: List, row: BodyRow, head: string): string {
  const cell = cellIn(list, row, head);
  return cell ? visibleText(cell) : '';
}

function studentIn(list: List, row: BodyRow): FoundStudent | null {
  const cell = cellIn(list, row, 'lastfirst');
  const sisId = studentKeyIn(row.element);
  const name = cell ? visibleText(cell) : '';
  if (!cell || sisId === null || !/\p{L}/u.test(name)) return null;
  return {
    name,
    sisId,
    unit: 'period',
    anchor: first(cell, 'a') ?? cell,
    grade: () => textIn(list, row, 'grade_level'),
    rate: () => readPercent(textIn(list, row, 'pres_percent')),
  };
}

function* walk(page: Page): Generator<Finding, Ending> {
  for (const list of listsOn(page))
    for (const row of list.grid.rows()) {
      if (!isVisible(row.element) || isTotal(row)) continue;
      const student = fits(list.grid, row) ? studentIn(list, row) : null;
      if (student) yield { kind: 'student', student };
      else yield skip(visibleText(row.element), 'no-name');
    }
  return {};
}

/**
 * A teacher's section with the share of its meetings each student was present at. No absences are worked out of the
 * share, which is rounded; "full_count" beside it is a number of records, not of days.
 */
export const sectionShares = makeReader({
  id: 'powerschool/section-shares',
  covers: 'unknown',
  detect: (page) => listsOn(page).length > 0,
  walk,
});
