import { addDays, eachDay, isoDay, nthWeekday, weekdayOf } from './days.ts';

const monday = 1;
const thursday = 4;

export type SchoolYear = {
  /** The calendar year in which the school year starts. */
  year: number;
  firstDay: string;
  lastDay: string;
  /** Weekdays without school, and why. */
  daysOff: Map<string, string>;
};

function daysOffIn(year: number): Map<string, string> {
  const thanksgiving = nthWeekday(year, 11, thursday, 4);
  const springBreak = nthWeekday(year + 1, 3, monday, 4);
  const daysOff = new Map<string, string>([
    [isoDay(year, 7, 3), 'Founders Day'],
    [nthWeekday(year, 9, monday, 1), 'Labor Day'],
    [nthWeekday(year, 10, monday, 2), 'Staff Day'],
    [isoDay(year, 11, 11), 'Veterans Day'],
    [thanksgiving, 'Thanksgiving'],
    [addDays(thanksgiving, 1), 'Thanksgiving'],
    [nthWeekday(year + 1, 1, monday, 3), 'King Day'],
    [nthWeekday(year + 1, 2, monday, 3), 'Presidents Day'],
  ]);
  for (const day of eachDay(isoDay(year, 12, 22), isoDay(year + 1, 1, 2)))
    daysOff.set(day, 'Winter Break');
  for (const day of eachDay(springBreak, addDays(springBreak, 4))) daysOff.set(day, 'Spring Break');
  return daysOff;
}

/**
 * The school year (July to June) that `today` falls in. Classes start on the second Monday of August; before
 * 20 September they started on 1 July instead, so that there are days enough to show.
 */
export function schoolYearOf(today: string): SchoolYear {
  const year = Number(today.slice(0, 4)) - (today.slice(5, 7) < '07' ? 1 : 0);
  const early = today < isoDay(year, 9, 20);
  return {
    year,
    firstDay: early ? isoDay(year, 7, 1) : nthWeekday(year, 8, monday, 2),
    lastDay: isoDay(year + 1, 6, 30),
    daysOff: daysOffIn(year),
  };
}

/** Whether classes meet on that day. */
export function isSchoolDay(year: SchoolYear, day: string): boolean {
  const weekday = weekdayOf(day);
  return (
    day >= year.firstDay &&
    day <= year.lastDay &&
    weekday > 0 &&
    weekday < 6 &&
    !year.daysOff.has(day)
  );
}

/** The school days from `from` to `to`, both included, oldest first. */
export function schoolDays(year: SchoolYear, from: string, to: string): string[] {
  const start = from > year.firstDay ? from : year.firstDay;
  const end = to < year.lastDay ? to : year.lastDay;
  return eachDay(start, end).filter((day) => isSchoolDay(year, day));
}

/** The first school day after the given day; null when the school year is over. */
export function nextSchoolDay(year: SchoolYear, after: string): string | null {
  return schoolDays(year, addDays(after, 1), year.lastDay)[0] ?? null;
}
