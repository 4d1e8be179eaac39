import { calendarFor, isSchoolDay, isWeekday, type SchoolCalendar } from './school-calendar.ts';
import { addDays, type SchoolDay } from './school-day.ts';

/** Longest look ahead, in days: beyond it weekdays stand for school days again, as over a long summer. */
const daysAhead = 60;

function comingDays(today: SchoolDay, count: number, isOne: (day: SchoolDay) => boolean) {
  const days: SchoolDay[] = [];
  for (let step = 0; step < daysAhead && days.length < count; step += 1) {
    const day = addDays(today, step);
    if (isOne(day)) days.push(day);
  }
  return days;
}

/** The next school days, today among them; weekdays where no calendar tells, or where it has too few to come. */
export function comingSchoolDays(
  calendar: SchoolCalendar | null,
  today: SchoolDay,
  count: number,
): SchoolDay[] {
  const current = calendarFor(calendar, today);
  if (current !== null) {
    const days = comingDays(today, count, (day) => isSchoolDay(current, day));
    if (days.length === count) return days;
  }
  return comingDays(today, count, isWeekday);
}
