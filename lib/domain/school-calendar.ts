import { z } from './zod.ts';
import {
  addDays,
  daysBetween,
  earlierDay,
  laterDay,
  schoolDaySchema,
  weekdayOf,
  type SchoolDay,
} from './school-day.ts';

/** The school year as the school gave it: first and last day of school, and weekdays without school in between. */
export const schoolCalendarSchema = z.strictObject({
  firstDay: schoolDaySchema,
  lastDay: schoolDaySchema,
  daysOff: z.array(schoolDaySchema).max(400),
});
export type SchoolCalendar = z.infer<typeof schoolCalendarSchema>;

/** A school year from 1 July to 30 June, both included. */
export type SchoolYear = { from: SchoolDay; to: SchoolDay };

/** The school year (1 July - 30 June) that a day belongs to (domain.md 6, R10). */
export function schoolYearOf(day: SchoolDay): SchoolYear {
  const start = Number(day.slice(0, 4)) - (day.slice(5) < '07-01' ? 1 : 0);
  return { from: `${start}-07-01`, to: `${start + 1}-06-30` };
}

/** The calendar when it is that of the day's school year, else null: last year's calendar says nothing of this year. */
export function calendarFor(
  calendar: SchoolCalendar | null,
  day: SchoolDay,
): SchoolCalendar | null {
  if (!calendar) return null;
  const year = schoolYearOf(day).from;
  const years = [calendar.firstDay, calendar.lastDay].map((edge) => schoolYearOf(edge).from);
  return years.includes(year) ? calendar : null;
}

/** Whether a day is Monday to Friday. */
export function isWeekday(day: SchoolDay): boolean {
  return weekdayOf(day) <= 5;
}

/** Whether the school was open: a weekday from the first to the last day of school that is not a day off (domain.md R9). */
export function isSchoolDay(calendar: SchoolCalendar, day: SchoolDay): boolean {
  return (
    day >= calendar.firstDay &&
    day <= calendar.lastDay &&
    isWeekday(day) &&
    !calendar.daysOff.includes(day)
  );
}

function weekdaysBetween(from: SchoolDay, to: SchoolDay): number {
  const days = daysBetween(from, to) + 1;
  const rest = Array.from({ length: days % 7 }, (_, index) => (weekdayOf(from) - 1 + index) % 7);
  return Math.floor(days / 7) * 5 + rest.filter((weekday) => weekday < 5).length;
}

/** School days from `from` to `to`, both included; 0 when there are none or `to` is earlier (domain.md R9). */
export function schoolDaysBetween(
  calendar: SchoolCalendar,
  from: SchoolDay,
  to: SchoolDay,
): number {
  const first = laterDay(from, calendar.firstDay);
  const last = earlierDay(to, calendar.lastDay);
  if (last < first) return 0;
  const off = new Set(
    calendar.daysOff.filter((day) => day >= first && day <= last && isWeekday(day)),
  );
  return weekdaysBetween(first, last) - off.size;
}

/** School days after `today` up to the last day of school: today is already part of a count as of today (domain.md R11, r). */
export function schoolDaysLeft(calendar: SchoolCalendar, today: SchoolDay): number {
  return schoolDaysBetween(calendar, addDays(today, 1), calendar.lastDay);
}

/**
 * The last school day before the `count` school days that end on `day`, or the day before school began where there is
 * none; null when there are fewer than `count` (domain.md R12).
 */
export function dayBeforeLast(
  calendar: SchoolCalendar,
  day: SchoolDay,
  count: number,
): SchoolDay | null {
  let left = count;
  let current = addDays(earlierDay(day, calendar.lastDay), 1);
  do {
    current = addDays(current, -1);
    if (current < calendar.firstDay) return left > 0 ? null : addDays(calendar.firstDay, -1);
    if (isSchoolDay(calendar, current)) left -= 1;
  } while (left >= 0);
  return current;
}
