import type { Covers, PageReading } from './page-reading.ts';
import { calendarFor, schoolYearOf, type SchoolCalendar } from './school-calendar.ts';
import { addDays, earlierDay, type SchoolDay } from './school-day.ts';

/** What days a page's counts cover: the school year so far, some other stretch, or nobody knows. */
export type WindowCoverage =
  | { kind: 'year-to-date'; from: SchoolDay | null; asOf: SchoolDay }
  | { kind: 'other-window' }
  | { kind: 'unknown' };

/** A range that starts this long before school still is the year to date: systems open their year in summer. */
const earliestLead = 120;

function startsTheYear(
  from: SchoolDay,
  calendar: SchoolCalendar | null,
  today: SchoolDay,
): boolean {
  const current = calendarFor(calendar, today);
  if (current) {
    return from <= current.firstDay && from > addDays(current.firstDay, -earliestLead);
  }
  const year = schoolYearOf(today).from;
  return from >= year && from <= `${year.slice(0, 4)}-09-15`;
}

function coverageOfDates(
  from: SchoolDay,
  to: SchoolDay,
  calendar: SchoolCalendar | null,
  today: SchoolDay,
): WindowCoverage {
  const asOf = earlierDay(to, today);
  if (asOf < from) return { kind: 'unknown' };
  if (!startsTheYear(from, calendar, today)) return { kind: 'other-window' };
  return { kind: 'year-to-date', from, asOf };
}

function coverageOfYear(range: { from: SchoolDay | null; to: SchoolDay | null }, today: SchoolDay) {
  const asOf = earlierDay(range.to ?? today, today);
  if (range.from !== null && asOf < range.from) return { kind: 'unknown' } as const;
  // A system that is set to last year shows last year's counts.
  if (asOf < schoolYearOf(today).from) return { kind: 'other-window' } as const;
  return { kind: 'year-to-date', from: range.from, asOf } as const;
}

/**
 * Whether counts run from the start of this school year (1 July - 30 June) and to which day. `school-year` counts do by
 * definition, up to the page's end date or today. `dated` counts need both dates, and a start at most 120 days before
 * and not after the school's first day, or, without a calendar of this year, from 1 July to 15 September. An end date in
 * the past leaves them year to date as of that day. An end before the start, or a missing date, is unknown
 * (design.md 3, domain.md R5, R13).
 */
export function coverageOf(
  covers: Covers,
  range: Pick<PageReading['range'], 'from' | 'to'>,
  calendar: SchoolCalendar | null,
  today: SchoolDay,
): WindowCoverage {
  if (covers === 'school-year') return coverageOfYear(range, today);
  if (covers === 'unknown' || range.from === null || range.to === null) return { kind: 'unknown' };
  return coverageOfDates(range.from, range.to, calendar, today);
}
