import { letterOf, monthOf } from './date-words.ts';
import type { ImportProblemReason } from './imported-day.ts';
import type { SchoolYear } from './school-calendar.ts';
import { schoolDayFrom, type SchoolDay } from './school-day.ts';

/** How numbers like 9/7 are meant, where a person has said so. */
export type DateOrder = 'month-first' | 'day-first';

/** A date as written: the year may be missing, and two numbers may stand for month and day in either order. */
export type WrittenDate = { year: number | null } & (
  | { month: number; day: number }
  | { numbers: [number, number] }
);

/** The order that two numbers tell by themselves: one of them is no month. Null when both may be. */
export function orderOf(date: WrittenDate): DateOrder | null {
  if (!('numbers' in date)) return null;
  if (date.numbers[0] > 12) return 'day-first';
  return date.numbers[1] > 12 ? 'month-first' : null;
}

function monthAndDay(date: WrittenDate, order: DateOrder | null): [number, number] | null {
  if (!('numbers' in date)) return [date.month, date.day];
  const [first, second] = date.numbers;
  if (first === second) return [first, second];
  const known = orderOf(date) ?? order;
  if (known === null) return null;
  return known === 'month-first' ? [first, second] : [second, first];
}

export type ResolvedDate = { day: SchoolDay } | { reason: ImportProblemReason };

/**
 * The school day a written date names. A missing year is the one of the school year `within`; an order of day and month
 * that nothing tells is `day-or-month`, never guessed.
 */
export function resolveDate(
  date: WrittenDate,
  within: SchoolYear,
  order: DateOrder | null,
): ResolvedDate {
  const parts = monthAndDay(date, order);
  if (!parts) return { reason: 'day-or-month' };
  const years =
    date.year === null
      ? [within.from, within.to].map((day) => Number(day.slice(0, 4)))
      : [date.year];
  const days = years.flatMap((year) => schoolDayFrom(year, ...parts) ?? []);
  if (days.length === 0) return { reason: 'no-such-day' };
  const day = days.find((candidate) => candidate >= within.from && candidate <= within.to);
  return day === undefined ? { reason: 'outside-year' } : { day };
}

function fromNumbers(letters: string, numbers: number[]): WrittenDate[] {
  const [first = 0, second = 0, third] = numbers;
  if (letters.startsWith('Y')) return [{ year: first, month: second, day: third ?? 0 }];
  const century = letters.endsWith('Y') ? 0 : 2000;
  return [{ year: third === undefined ? null : third + century, numbers: [first, second] }];
}

function fromWords(letters: string, numbers: number[], month: number): WrittenDate[] {
  const year = letters.includes('Y') ? (numbers.at(-1) ?? null) : null;
  const days = letters.includes('Y') ? numbers.slice(0, -1) : numbers;
  return days.map((day) => ({ year, month, day }));
}

/** The one date, or first and last of a span like "23-27 Nov", that tokens in a known order of letters stand for. */
export function writtenDates(tokens: readonly string[]): WrittenDate[] {
  const letters = tokens.map(letterOf).join('');
  const numbers = tokens.filter((token) => /^\d/u.test(token)).map(Number);
  const month = tokens.map(monthOf).find((found) => found !== null) ?? null;
  return month === null ? fromNumbers(letters, numbers) : fromWords(letters, numbers, month);
}
