import { exactDifference } from './exact.ts';
import type { StudentReading } from './page-reading.ts';
import { dayBeforeLast, type SchoolCalendar } from './school-calendar.ts';
import type { SchoolDay } from './school-day.ts';
import type { Snapshot } from './snapshot.ts';
import { coveredUntil, inOrder } from './snapshots.ts';

export type Daily = NonNullable<StudentReading['daily']>;
export type TrendWindow = 20 | 40;
/** Days missed in the last `window` instructional days and in the `window` days before those. */
export type Trend = {
  window: TrendWindow;
  recent: number;
  before: number;
  direction: 'fewer' | 'same' | 'more';
};

function trend(window: TrendWindow, recent: number, before: number): Trend {
  const direction = recent === before ? 'same' : recent < before ? 'fewer' : 'more';
  return { window, recent, before, direction };
}

/** Days missed per day, oldest first; days the page is not sure of, or shows twice with two answers, are left out. */
export function missedPerDay(daily: Daily): { date: SchoolDay; missed: number }[] {
  const missed = { present: 0, tardy: 0, half: 0.5, absent: 1 };
  const statuses = new Map<SchoolDay, Daily[number]['status']>();
  for (const { date, status } of daily) {
    const known = statuses.get(date);
    statuses.set(date, known === undefined || known === status ? status : 'unknown');
  }
  return [...statuses]
    .flatMap(([date, status]) => (status === 'unknown' ? [] : [{ date, missed: missed[status] }]))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/**
 * Days missed in the last 20 or 40 days against as many before, from a day-by-day page; the windows do not overlap. Null
 * until both are full of days with a known answer; half days count half, tardies not at all (domain.md R8, R12).
 */
export function trendOfDays(daily: Daily, window: TrendWindow): Trend | null {
  const days = missedPerDay(daily).map((day) => day.missed);
  if (days.length < 2 * window) return null;
  const sum = (part: number[]) => part.reduce((total, missed) => total + missed, 0);
  return trend(window, sum(days.slice(-window)), sum(days.slice(-2 * window, -window)));
}

/** The count as of a day; null where it changed at some unknown day around it. */
function countAt(ordered: readonly Snapshot[], day: SchoolDay, timeZone?: string): number | null {
  const before = ordered.findLast((snapshot) => snapshot.asOf <= day);
  if (!before) return null;
  const after = ordered.find((snapshot) => snapshot.asOf > day);
  const stood = coveredUntil(before, timeZone) >= day || after?.absences === before.absences;
  return stood ? before.absences : null;
}

/**
 * The same from one series of this year's snapshots in days, year to date: only where the counts at both edges of the
 * windows are certain, else null; nothing was missed before the first day of school (domain.md R10, R12).
 */
export function trendOfSnapshots(
  history: readonly Snapshot[],
  calendar: SchoolCalendar,
  window: TrendWindow,
  timeZone?: string,
): Trend | null {
  const ordered = inOrder(history).filter((snapshot) => snapshot.asOf >= calendar.firstDay);
  const latest = ordered.at(-1);
  const middle = latest && dayBeforeLast(calendar, coveredUntil(latest, timeZone), window);
  const start = middle && dayBeforeLast(calendar, middle, window);
  if (!latest || !middle || !start) return null;
  const atMiddle = countAt(ordered, middle, timeZone);
  const atStart = start < calendar.firstDay ? 0 : countAt(ordered, start, timeZone);
  if (atMiddle === null || atStart === null) return null;
  const recent = exactDifference(latest.absences, atMiddle);
  const before = exactDifference(atMiddle, atStart);
  return recent < 0 || before < 0 ? null : trend(window, recent, before);
}
