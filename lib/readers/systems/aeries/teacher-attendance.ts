import type { Ending, Finding } from '../../finding.ts';
import { skip } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { all, attribute, bodyOf, closest, first } from '../../page/dom.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import { isStudentName } from './content.ts';

/** A row of the class: the cell with the student's permanent ID in it. Cells of one row may repeat it. */
type Row = { element: Element; sisId: string };

function rowsOn(page: Page): Row[] {
  const body = bodyOf(page.document);
  if (!first(body, 'span[data-cd] input')) return [];
  const rows = new Map<Element, string>();
  for (const cell of all(body, 'td[data-studentid]')) {
    const row = closest(cell, 'tr');
    const id = attribute(cell, 'data-studentid');
    if (row && id !== '' && !rows.has(row)) rows.set(row, id);
  }
  return Array.from(rows, ([element, sisId]) => ({ element, sisId }));
}

/** The name stands left of what a school adds to the class list, such as a counselor. */
function nameCell(row: Element): Element | undefined {
  return all(row, 'td').find((cell) => !first(cell, 'td') && isStudentName(visibleText(cell)));
}

function* walk(page: Page): Generator<Finding, Ending> {
  for (const { element, sisId } of rowsOn(page)) {
    if (!isVisible(element)) continue;
    const cell = nameCell(element);
    if (!cell) yield skip(visibleText(element), 'no-name');
    else {
      const name = visibleText(cell);
      yield { kind: 'student', student: { name, sisId, unit: null, anchor: cell } };
    }
  }
  return {};
}

/** Taking attendance of one period: who is in the class. The boxes are those of one meeting and are not read. */
export const teacherAttendance = makeReader({
  id: 'aeries/teacher-attendance',
  covers: 'unknown',
  detect: (page) => rowsOn(page).length > 0,
  walk,
});
