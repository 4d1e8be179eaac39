import type { Ending, Finding, Figure } from '../../finding.ts';
import { figureIn } from '../../finding.ts';
import { makeReader } from '../../make-reader.ts';
import { bodyOf, first } from '../../page/dom.ts';
import { visibleText } from '../../page/visible-text.ts';
import type { Page } from '../../reader.ts';
import type { Total } from './attendance-totals.ts';
import { daysAbsent, dayTotalsOn, gradeInBlock, letterTotalsOn } from './attendance-totals.ts';
import { nameInBlock, onlyStudent } from './content.ts';

/** Staff's page of one student's attendance, and not the one on which a class is taken. */
function isAttendancePage({ document, url }: Page): boolean {
  const body = bodyOf(document);
  const named = first(
    body,
    'form[action="./Attendance.aspx" i], form[action$="/Attendance.aspx" i]',
  );
  const address = named !== null || /\/attendance\.aspx$/iu.test(url.pathname);
  const summary = first(body, '[id*="_subAttSummary"] .topbox-container');
  return address && first(body, '[id*="_subStuTop"]') !== null && summary === null;
}

function figuresOf(absent: Total | null): Figure[] {
  return absent ? figureIn('absences', absent.value, absent.label) : [];
}

function labelsOf(totals: Total[]): string {
  return totals.map(({ label }) => label).join(', ');
}

function* walk(page: Page): Generator<Finding, Ending> {
  const anchor = nameInBlock(page);
  const days = dayTotalsOn(page);
  if (!anchor) return { skipped: [{ text: labelsOf(days), reason: 'no-name' }] };
  const figures = figuresOf(daysAbsent(days));
  const unit = figures.length > 0 ? ('day' as const) : null;
  const student = { name: visibleText(anchor), sisId: onlyStudent(page), unit, anchor };
  yield {
    kind: 'student',
    student: { ...student, grade: () => gradeInBlock(page), figures: () => figures },
  };
  const letters = letterTotalsOn(page);
  const skipped = letters ? [{ text: letters, reason: 'unit-unknown' as const }] : [];
  if (days.length === 0 || unit) return { skipped };
  const unclear = { text: labelsOf(days), reason: 'column-unclear' as const };
  return { status: 'ambiguous', skipped: [unclear, ...skipped] };
}

/**
 * Attendance of one student: letters per day and period, how often each letter stands there, and totals of days below. How
 * far the days go is a setting of the district, by default to the end of the year: days enrolled are not read, and days
 * absent have no time. A letter counts periods in some schools and days in others, and is not read either.
 */
export const attendancePage = makeReader({
  id: 'aeries/attendance-page',
  covers: 'unknown',
  detect: isAttendancePage,
  walk,
});
