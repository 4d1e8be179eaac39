import type { Ending, Finding } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import type { BodyRow, Grid } from '../../shapes/grid.ts';
import { nameColumn, recapColumns } from './columns.ts';
import { listsOn, studentsInTotal } from './list.ts';

type Roster = { grid: Grid; name: number };

function isNamed(text: string): boolean {
  return /\p{L}/u.test(text) && studentsInTotal(text) === null;
}

function textAt(row: BodyRow, column: number): string {
  const cell = row.cells[column];
  return cell ? visibleText(cell) : '';
}

function rosterOn(page: Page): Roster | null {
  for (const grid of listsOn(page)) {
    if (recapColumns(grid)) return null;
    const name = nameColumn(grid);
    // A list of classes has a column of the same head with the number of their students.
    const [first] = grid.rows();
    if (first && isNamed(textAt(first, name))) return { grid, name };
  }
  return null;
}

function* walk(page: Page): Generator<Finding, Ending> {
  const roster = rosterOn(page);
  if (!roster) return {};
  for (const row of roster.grid.rows()) {
    const anchor = row.cells[roster.name];
    const name = textAt(row, roster.name);
    if (anchor && isNamed(name))
      yield { kind: 'student', student: { name, sisId: null, unit: null, anchor } };
  }
  return {};
}

/** Any other list on the screen with a column of students, such as marks: they are named, its numbers are not absences. */
export const studentList = makeReader({
  id: 'pronote/student-list',
  covers: 'unknown',
  detect: (page) => rosterOn(page) !== null,
  walk,
});
