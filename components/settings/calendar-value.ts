import {
  isWeekday,
  schoolDaysBetween,
  schoolDaysLeft,
  schoolYearOf,
  type SchoolCalendar,
  type SchoolYear,
} from '../../lib/domain/school-calendar.ts';
import { daysBetween, type SchoolDay } from '../../lib/domain/school-day.ts';

/** The school year as it is being filled in. */
export type CalendarDraft = {
  firstDay: SchoolDay | null;
  lastDay: SchoolDay | null;
  daysOff: SchoolDay[];
};

export type CalendarProblem = 'no-first-day' | 'no-last-day' | 'ends-before-start' | 'too-long';
export type DayOffProblem = 'no-day' | 'weekend' | 'outside-year' | 'there-already';

/** A school year is shorter than a year; a longer one is a slip of the year. */
const longest = 366;
/** Most days off a calendar keeps (school-calendar.ts). */
export const mostDaysOff = 400;

/** The stored calendar as a draft; without one, empty. */
export function draftOf(calendar: SchoolCalendar | null): CalendarDraft {
  return calendar ? { ...calendar } : { firstDay: null, lastDay: null, daysOff: [] };
}

/** What is wrong with the first and last day; null when they can be saved. */
export function calendarProblem({ firstDay, lastDay }: CalendarDraft): CalendarProblem | null {
  if (!firstDay) return 'no-first-day';
  if (!lastDay) return 'no-last-day';
  if (lastDay <= firstDay) return 'ends-before-start';
  return daysBetween(firstDay, lastDay) > longest ? 'too-long' : null;
}

/** The calendar to keep; null while it has a problem. Days off outside the year are left out. */
export function calendarFrom(draft: CalendarDraft): SchoolCalendar | null {
  const { firstDay, lastDay } = draft;
  if (!firstDay || !lastDay || calendarProblem(draft)) return null;
  const daysOff = draft.daysOff.filter((day) => day >= firstDay && day <= lastDay);
  return { firstDay, lastDay, daysOff };
}

/** What is wrong with one day off; null when it can be added. */
export function dayOffProblem(draft: CalendarDraft, day: SchoolDay | null): DayOffProblem | null {
  if (!day) return 'no-day';
  if (!isWeekday(day)) return 'weekend';
  if (draft.daysOff.includes(day)) return 'there-already';
  const isEarly = draft.firstDay !== null && day < draft.firstDay;
  const isLate = draft.lastDay !== null && day > draft.lastDay;
  return isEarly || isLate ? 'outside-year' : null;
}

/** Days off with others, in order, each once. */
export function withDaysOff(draft: CalendarDraft, days: readonly SchoolDay[]): CalendarDraft {
  const daysOff = [...new Set([...draft.daysOff, ...days])].toSorted();
  return { ...draft, daysOff: daysOff.slice(0, mostDaysOff) };
}

/** The days an import is looked for in: the year being filled in, else today's school year (1 July - 30 June). */
export function importYear({ firstDay, lastDay }: CalendarDraft, today: SchoolDay): SchoolYear {
  const year = schoolYearOf(firstDay ?? today);
  return {
    from: firstDay ?? year.from,
    to: lastDay && lastDay > (firstDay ?? '') ? lastDay : year.to,
  };
}

/** "180 school days, today is day 71, 109 left": what the calendar comes to. */
export type CalendarSum = { total: number; soFar: number; left: number };

/** School days of the whole year, up to and with today, and after it. */
export function calendarSum(calendar: SchoolCalendar, today: SchoolDay): CalendarSum {
  const { firstDay, lastDay } = calendar;
  return {
    total: schoolDaysBetween(calendar, firstDay, lastDay),
    soFar: schoolDaysBetween(calendar, firstDay, today),
    left:
      today < firstDay
        ? schoolDaysBetween(calendar, firstDay, lastDay)
        : schoolDaysLeft(calendar, today),
  };
}
