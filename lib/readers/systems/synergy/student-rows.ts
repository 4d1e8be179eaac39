import type { Ending, Finding } from '../../finding.ts';
import { skip } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { all, attribute, bodyOf, childrenOf, isElement, tagOf } from '../../page/dom.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';

function rowsOn(page: Page): Element[] {
  return all(bodyOf(page.document), 'tr[data-studentid]');
}

/** The name stands in the second cell of the row. */
function nameCell(row: Element): Element | undefined {
  return Array.from(childrenOf(row))
    .filter(isElement)
    .filter((cell) => tagOf(cell) === 'td')[1];
}

/** "Oakes, Robert (Student)" as the list writes students beside staff. */
function nameIn(cell: Element): string {
  const text = visibleText(cell);
  return text.endsWith('(Student)') ? text.slice(0, -'(Student)'.length).trim() : text;
}

function* walk(page: Page): Generator<Finding, Ending> {
  for (const row of rowsOn(page).filter(isVisible)) {
    const cell = nameCell(row);
    const name = cell ? nameIn(cell) : '';
    const sisId = attribute(row, 'data-studentid') || null;
    if (!cell || !/\p{L}/u.test(name)) yield skip(visibleText(row), 'no-name');
    else yield { kind: 'student', student: { name, sisId, unit: null, anchor: cell } };
  }
  return {};
}

/**
 * Lists of a class in the staff's content frame, such as the gradebook: who is in it. "Absent" beside a score is a
 * comment on one assignment and is not read.
 */
export const studentRows = makeReader({
  id: 'synergy/student-rows',
  covers: 'unknown',
  detect: (page) => rowsOn(page).length > 0,
  walk,
});
