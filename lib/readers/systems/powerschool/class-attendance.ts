import type { Ending, Finding } from '../../finding.ts';
import { skip } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { all, bodyOf } from '../../page/dom.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import { studentKeyIn } from './content.ts';

function rowsOn(page: Page): Element[] {
  return all(bodyOf(page.document), '#attendance-table tr.studentrow');
}

/** "Last, First" stands in one of the cells left of the dividing line; districts put columns of their own beside it. */
function nameCell(row: Element): Element | undefined {
  const cells = all(row, 'td.cvDemarcation').filter((cell) => /\p{L}/u.test(visibleText(cell)));
  return cells.find((cell) => visibleText(cell).includes(',')) ?? cells[0];
}

function* walk(page: Page): Generator<Finding, Ending> {
  for (const row of rowsOn(page).filter(isVisible)) {
    const cell = nameCell(row);
    const name = cell ? visibleText(cell) : '';
    if (!cell || name === '') yield skip(visibleText(row), 'no-name');
    else
      yield {
        kind: 'student',
        student: { name, sisId: studentKeyIn(row), unit: null, anchor: cell },
      };
  }
  return {};
}

/**
 * PowerTeacher, taking attendance: the names of one class. The row's own number (`ccid_`) is the enrollment in this class
 * and no key of the student; the codes are those of one meeting and are not read.
 */
export const classAttendance = makeReader({
  id: 'powerschool/class-attendance',
  covers: 'unknown',
  detect: (page) => rowsOn(page).length > 0,
  walk,
});
