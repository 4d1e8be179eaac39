import type { Ending, Finding } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { bodyOf, first } from '../../page/dom.ts';
import { clip } from '../../page/text.ts';
import { isVisible, labelText, visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import { chosenStudent } from './content.ts';

function calendarOn(page: Page): Element | null {
  const calendar = first(bodyOf(page.document), 'table#plnMain_cldAttendance');
  return calendar && isVisible(calendar) ? calendar : null;
}

/** The calendar's first row is a table of its own, with the month between two arrows. */
function monthOf(calendar: Element): string {
  const title = first(calendar, 'table');
  return title ? labelText(title) : clip(visibleText(calendar), 40);
}

function* walk(page: Page): Generator<Finding, Ending> {
  const calendar = calendarOn(page);
  if (!calendar) return {};
  const student = chosenStudent(page);
  if (student) yield { kind: 'student', student };
  return { skipped: [{ text: monthOf(calendar), reason: 'one-period' }] };
}

/**
 * Attendance > Month View: what was noted on the days of one month, period by period, in a hint of each day. Nothing is
 * counted there, and an absence from some periods is not a day: no day is read.
 */
export const monthView = makeReader({
  id: 'eschoolplus/month-view',
  covers: 'unknown',
  detect: (page) => calendarOn(page) !== null,
  walk,
});
