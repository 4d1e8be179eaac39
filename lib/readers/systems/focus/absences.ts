import type { Ending, Finding } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import type { Page } from '../../reader.ts';
import type { ShownName } from '../../shapes/card-name.ts';
import { namedHeadings } from '../../shapes/card-name.ts';
import type { FullDays } from './full-days.ts';
import { daysAbsent, fullDaysOn } from './full-days.ts';

/** The one student a heading of the page names for sure; null for none or several. Teachers stand in hints only. */
function studentOn(page: Page): ShownName | null {
  const [one, ...more] = namedHeadings(page.document).filter(({ sure }) => sure);
  return one && more.every(({ text }) => text === one.text) ? one : null;
}

/** How the page writes a total, for the list of what was not read. */
function said({ label, days }: FullDays): string {
  return `${label}: ${days}`;
}

function* walk(page: Page): Generator<Finding, Ending> {
  const totals = fullDaysOn(page);
  const absent = daysAbsent(totals);
  const student = studentOn(page);
  if (!absent)
    return { skipped: totals.map((each) => ({ text: said(each), reason: 'column-unclear' })) };
  if (!student) return { skipped: [{ text: said(absent), reason: 'no-name' }] };
  const { label: column, days: value, cell: element } = absent;
  yield {
    kind: 'student',
    student: {
      name: student.text,
      sisId: null,
      unit: 'day',
      anchor: student.element,
      figures: () => [{ field: 'absences', value, element, column }],
    },
  };
  return {};
}

/**
 * Attendance > Absence Summary of one student: totals of full days, and below a row per day on which something was noted.
 * Days without a note are not in the list, so the rows are no record of every day; "12 periods (during 4 days)" counts
 * class periods and days missed in part. The page does not say whether the possible days are those to date, nor where it
 * begins to count.
 */
export const absences = makeReader({
  id: 'focus/absences',
  covers: 'unknown',
  detect: (page) => fullDaysOn(page).length > 0,
  walk,
});
