import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import { z } from './zod.ts';

/** A day of the school calendar as `YYYY-MM-DD`, without time or zone (design.md 4). */
export const schoolDaySchema = z.iso.date();
export type SchoolDay = string;

/** A moment as an ISO instant in UTC. */
export const instantSchema = z.iso.datetime();
export type Instant = string;

function dateOf(day: SchoolDay): PlainDate.Record {
  return PlainDate.create(
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)),
    Number(day.slice(8, 10)),
  );
}

/** The school day of a year, month (1-12) and day of the month; null when there is no such day. */
export function schoolDayFrom(year: number, month: number, day: number): SchoolDay | null {
  const two = (part: number) => String(part).padStart(2, '0');
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return schoolDaySchema.safeParse(text).success ? text : null;
}

const aDay = 86_400_000;

/**
 * Days since 1970 by the clock's own arithmetic, which takes a tenth of Temporal's time where a week counts hundreds of thousands
 * of days; null for a day that some month does not have, or of a year that is not of our time: those are Temporal's to judge.
 */
function numberOf(day: SchoolDay): number | null {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8, 10));
  const isPlain = year >= 1000 && month >= 1 && month <= 12 && date >= 1 && date <= 28;
  return isPlain ? Date.UTC(year, month - 1, date) / aDay : null;
}

/** The day `days` calendar days later (earlier when negative). */
export function addDays(day: SchoolDay, days: number): SchoolDay {
  const from = numberOf(day);
  // A whole century either way stays within years of four figures.
  if (from !== null && Number.isInteger(days) && Math.abs(days) < 36_500 && day < '9') {
    return new Date((from + days) * aDay).toISOString().slice(0, 10);
  }
  return PlainDate.toString(PlainDate.addDays(dateOf(day), days));
}

/** The same day of the month `months` later, or that month's last day when it is shorter. */
export function addMonths(day: SchoolDay, months: number): SchoolDay {
  return PlainDate.toString(PlainDate.addMonths(dateOf(day), months));
}

/** Calendar days from `from` to `to`; 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: SchoolDay, to: SchoolDay): number {
  const [first, last] = [numberOf(from), numberOf(to)];
  if (first !== null && last !== null) return last - first;
  return PlainDate.diffDays(dateOf(from), dateOf(to));
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: SchoolDay): number {
  return PlainDate.dayOfWeek(dateOf(day));
}

/** The earlier of two days; ISO days sort as text. */
export function earlierDay(one: SchoolDay, other: SchoolDay): SchoolDay {
  return one < other ? one : other;
}

/** The later of two days. */
export function laterDay(one: SchoolDay, other: SchoolDay): SchoolDay {
  return one > other ? one : other;
}
