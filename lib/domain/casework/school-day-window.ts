import {
  isSchoolDay,
  isWeekday,
  schoolDaysBetween,
  type SchoolCalendar,
} from '../school-calendar.ts';
import { addDays, laterDay, type SchoolDay } from '../school-day.ts';

export type SchoolDayWindow = { from: SchoolDay; to: SchoolDay };

/** The first `count` school days on or after a day; null where the school year has fewer left, or `count` is none. */
export function schoolDayWindow(
  calendar: SchoolCalendar,
  from: SchoolDay,
  count: number,
): SchoolDayWindow | null {
  const start = laterDay(from, calendar.firstDay);
  if (count < 1 || schoolDaysBetween(calendar, start, calendar.lastDay) < count) return null;
  let left = count;
  let first: SchoolDay | null = null;
  let day = start;
  for (; ; day = addDays(day, 1)) {
    if (!isSchoolDay(calendar, day)) continue;
    first ??= day;
    left -= 1;
    if (left === 0) return { from: first, to: day };
  }
}

/**
 * The last day on or before `day` on which something could be missed: a school day, or the day before school began; without
 * a calendar, a weekday.
 */
export function lastOpenDay(calendar: SchoolCalendar | null, day: SchoolDay): SchoolDay {
  let current = day;
  while (!(calendar ? isSchoolDay(calendar, current) : isWeekday(current))) {
    if (calendar && current < calendar.firstDay) return current;
    current = addDays(current, -1);
  }
  return current;
}
