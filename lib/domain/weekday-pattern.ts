import { weekdayOf } from './school-day.ts';
import { missedPerDay, type Daily } from './trend.ts';

/** Days missed of days with a known answer on one weekday (ISO: 1 is Monday). */
export type WeekdayRate = { weekday: number; missed: number; days: number };

/** Fewer days than these of a weekday say nothing of it. */
export const minimumPerWeekday = 6;

/**
 * Days missed per weekday, Monday first; null until every weekday that occurs has at least `minimum` days with a known
 * answer and there are two to compare (domain.md R12).
 */
export function weekdayPattern(daily: Daily, minimum = minimumPerWeekday): WeekdayRate[] | null {
  const rates = new Map<number, WeekdayRate>();
  for (const { date, missed } of missedPerDay(daily)) {
    const weekday = weekdayOf(date);
    const rate = rates.get(weekday) ?? { weekday, missed: 0, days: 0 };
    rates.set(weekday, { weekday, missed: rate.missed + missed, days: rate.days + 1 });
  }
  const sorted = [...rates.values()].toSorted((one, other) => one.weekday - other.weekday);
  return sorted.length >= 2 && sorted.every((rate) => rate.days >= minimum) ? sorted : null;
}
