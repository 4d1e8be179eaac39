import type { Ending, Finding } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { all, bodyOf, closest, first, isTable, parentOf } from '../../page/dom.ts';
import { isVisible, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import { chosenStudent } from './content.ts';

/** Rows looked at per list: the first is the head, and one with a day of the rotation is enough. */
const looked = 4;

/** "Thu(B)" and "10/01/2026": the day of the rotation, then the date. */
function isMeeting(row: HTMLTableRowElement): boolean {
  const [day, date] = Array.from(row.cells, visibleText);
  return (
    day !== undefined &&
    date !== undefined &&
    /\(\s*\w{1,4}\s*\)$/u.test(day) &&
    /^\d{1,2}\/\d{1,2}\/\d{2,4}$/u.test(date)
  );
}

/** A list may stand in a cell of another list; only the outer ones are lists of days. */
function meetingsOn(page: Page): Element | undefined {
  return all(bodyOf(page.document), 'table.list')
    .filter(isTable)
    .filter((list) => !closest(parentOf(list) ?? list, 'table.list') && isVisible(list))
    .find((list) => Array.from(list.rows).slice(0, looked).some(isMeeting));
}

function* walk(page: Page): Generator<Finding, Ending> {
  const list = meetingsOn(page);
  const head = list ? visibleText(first(list, 'tr') ?? list) : '';
  const student = chosenStudent(page);
  if (student) yield { kind: 'student', student };
  return { skipped: [{ text: head, reason: 'per-class' }] };
}

/** Student data > Attendance > Class: a row per day with what was noted class by class. Nothing is counted there. */
export const classAttendance = makeReader({
  id: 'genesis/class-attendance',
  covers: 'unknown',
  detect: (page) => meetingsOn(page) !== undefined,
  walk,
});
