import { readDateLine, type DateLine } from './date-line.ts';
import {
  inDayOrder,
  type CalendarImport,
  type ImportedDay,
  type ImportProblemReason,
} from './imported-day.ts';
import { isWeekday, type SchoolYear } from './school-calendar.ts';
import { addDays, type SchoolDay } from './school-day.ts';
import { orderOf, resolveDate, type DateOrder, type WrittenDate } from './written-date.ts';

/** A longer line is no date, and a longer paste no list of days off. */
const longestLine = 300;
const mostLines = 2000;

type LineDays = { days: SchoolDay[] } | { reason: ImportProblemReason };

/** "Dec 21 - Jan 1, 2027": the first date takes the year of the last one, or the year before. */
function withYears(
  dates: readonly WrittenDate[],
  resolve: (date: WrittenDate) => SchoolDay | null,
) {
  const [first, last] = dates;
  if (!first || !last || first.year !== null || last.year === null) return dates;
  const same = { ...first, year: last.year };
  const [start, end] = [resolve(same), resolve(last)];
  return [start !== null && end !== null && start <= end ? same : { ...first, year: null }, last];
}

function resolveAll(line: DateLine, within: SchoolYear, order: DateOrder | null): LineDays {
  const known = line.dates.map(orderOf).find((found) => found !== null) ?? order;
  const resolve = (date: WrittenDate) => {
    const resolved = resolveDate(date, within, known);
    return 'day' in resolved ? resolved.day : null;
  };
  const dates = line.kind === 'list' ? line.dates : withYears(line.dates, resolve);
  const days: SchoolDay[] = [];
  for (const date of dates) {
    const resolved = resolveDate(date, within, known);
    if ('reason' in resolved) return resolved;
    days.push(resolved.day);
  }
  return { days };
}

function weekdaysFrom(first: SchoolDay, last: SchoolDay): LineDays {
  if (last < first) return { reason: 'ends-before-start' };
  const days: SchoolDay[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (isWeekday(day)) days.push(day);
  }
  return days.length > 0 ? { days } : { reason: 'weekend' };
}

function daysOf(line: DateLine, within: SchoolYear, order: DateOrder | null): LineDays {
  const resolved = resolveAll(line, within, order);
  if ('reason' in resolved) return resolved;
  const [first, last] = resolved.days;
  if (line.kind === 'span' && first && last) return weekdaysFrom(first, last);
  // Two days in a row are the same days either way.
  if (line.kind === 'either' && first && last !== addDays(first, 1))
    return { reason: 'range-or-list' };
  return resolved.days.every(isWeekday) ? resolved : { reason: 'weekend' };
}

function readLine(line: string, within: SchoolYear, order: DateOrder | null): CalendarImport {
  const problem = (reason: ImportProblemReason): CalendarImport => ({
    days: [],
    problems: [{ text: line.slice(0, longestLine), reason }],
  });
  if (line.length > longestLine) return problem('unreadable');
  const read = readDateLine(line);
  if ('reason' in read) return problem(read.reason);
  const found = daysOf(read, within, order);
  if ('reason' in found) return problem(found.reason);
  const days = found.days.map((day): ImportedDay => ({ day, title: read.title, looksOff: true }));
  return { days, problems: [] };
}

/**
 * Days off from pasted text, one date or span per line in English or Spanish, ISO or numbers, with or without a title and
 * a year (then that of the school year `within`). `order` says how 9/7 is meant; while it is null such lines are problems
 * unless a number above 12 in the same line tells. Lines that are not wholly understood are problems, never guesses
 * (domain.md R9, school calendar).
 */
export function readPastedDates(
  text: string,
  within: SchoolYear,
  order: DateOrder | null = null,
): CalendarImport {
  const lines = text
    .split(/\r\n|[\r\n]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const read = lines.slice(0, mostLines).map((line) => readLine(line, within, order));
  return {
    days: inDayOrder(read.flatMap((line) => line.days)),
    problems: [
      ...read.flatMap((line) => line.problems),
      ...lines
        .slice(mostLines)
        .map((line) => ({ text: line.slice(0, longestLine), reason: 'unreadable' as const })),
    ],
  };
}
