import type { StudentReading } from '../../../domain/page-reading.ts';
import type { Ending, Finding, Range } from '../../finding.ts';
import { noRange } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { daysIn } from '../../page/dates-in-text.ts';
import { all, bodyOf, first, isTable } from '../../page/dom.ts';
import { isVisible, labelText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import { chosenStudent } from './content.ts';
import { markedDays } from './month-days.ts';

function calendarOn(page: Page): HTMLTableElement | null {
  const calendar = first(bodyOf(page.document), 'table#plnMain_cldAttendance');
  return calendar && isTable(calendar) && isVisible(calendar) ? calendar : null;
}

/** "November 2026", between two arrows in the calendar's first row, a table of its own; '' where it says no month. */
function monthOf(calendar: HTMLTableElement): string {
  const cells = all(calendar, 'table td').map(labelText);
  return cells.find((text) => daysIn(`1 ${text}`, null)[0]) ?? '';
}

/** The whole month on show. */
function rangeOf(month: string): Range {
  if (month === '') return noRange;
  const days = [28, 29, 30, 31].flatMap((day) => daysIn(`${day} ${month}`, null)[0] ?? []);
  const [from, to] = [daysIn(`1 ${month}`, null)[0], days.at(-1)];
  return from && to ? { from, to, label: month } : noRange;
}

function isSure(daily: StudentReading['daily']): boolean {
  return daily !== null && daily.every(({ status }) => status !== 'unknown');
}

function* walk(page: Page): Generator<Finding, Ending> {
  const calendar = calendarOn(page);
  if (!calendar) return {};
  const month = monthOf(calendar);
  const student = chosenStudent(page);
  const daily = student && month !== '' ? markedDays(page, calendar, month) : null;
  if (student) yield { kind: 'student', student: { ...student, daily: () => daily } };
  const skipped = isSure(daily) ? [] : [{ text: month, reason: 'one-period' as const }];
  const range = rangeOf(month);
  return { range, covers: range.from === null ? 'unknown' : 'dated', skipped };
}

/**
 * Attendance > Month View: what was noted on the days of one month, period by period. Nothing is counted there; days are
 * read where the notes say something of the whole day and the legend below explains their color in the same sense.
 */
export const monthView = makeReader({
  id: 'eschoolplus/month-view',
  covers: 'dated',
  detect: (page) => calendarOn(page) !== null,
  walk,
});
