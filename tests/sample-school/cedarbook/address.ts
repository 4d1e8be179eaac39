import { dayParts } from '../days.ts';
import type { School } from '../school.ts';

export type DateRange = { from: string; to: string };

/** What a Cedarbook address keeps from page to page, in this order. */
const kept = [
  'modname',
  'report',
  'search_modfunc',
  'school',
  'embedded',
  'period_id',
  'day_start',
  'month_start',
  'year_start',
  'day_end',
  'month_end',
  'year_end',
];

function write(entries: readonly (readonly [string, string])[]): string {
  const parts = entries.map(
    ([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2F', '/')}`,
  );
  return `Modules.php?${parts.join('&')}`;
}

/** The dates of a range as the parameters of an address. */
export function rangeParams(range: DateRange): Record<string, string> {
  const start = dayParts(range.from);
  const end = dayParts(range.to);
  return {
    day_start: start.day,
    month_start: start.month,
    year_start: start.year,
    day_end: end.day,
    month_end: end.month,
    year_end: end.year,
  };
}

/** This page's address, relative, with some parameters set, added, or (null) taken out. */
export function addressWith(
  params: URLSearchParams,
  changes: Record<string, string | null> = {},
): string {
  const wanted = (key: string): string | null =>
    key in changes ? (changes[key] ?? null) : params.get(key);
  const entries = kept.flatMap((key) => {
    const value = wanted(key);
    return value === null ? [] : [[key, value] as const];
  });
  const added = Object.entries(changes).flatMap(([key, value]) =>
    kept.includes(key) || value === null ? [] : [[key, value] as const],
  );
  return write([...entries, ...added]);
}

/** The absence summary's address; without a range the page shows the current month. */
export function summaryAddress(
  range: DateRange | null,
  extra: Record<string, string> = {},
): string {
  const params = new URLSearchParams({
    modname: 'Attendance/DailySummary.php',
    report: 'absence',
    search_modfunc: 'list',
  });
  return addressWith(params, { ...(range === null ? {} : rangeParams(range)), ...extra });
}

/** From the first day of school to the school's today. */
export function yearToDate(school: School): DateRange {
  return { from: school.year.firstDay, to: school.today };
}

function readDay(params: URLSearchParams, edge: 'start' | 'end', otherwise: string): string {
  const part = (name: string, length: number): string | undefined =>
    params.get(`${name}_${edge}`)?.padStart(length, '0');
  const fallback = dayParts(otherwise);
  const year = part('year', 4) ?? fallback.year;
  const month = part('month', 2) ?? fallback.month;
  const day = part('day', 2) ?? fallback.day;
  return /^\d{4}-\d{2}-\d{2}$/.test(`${year}-${month}-${day}`)
    ? `${year}-${month}-${day}`
    : otherwise;
}

/** The range that the address asks for; where it says nothing, the current month up to today. */
export function rangeAskedFor(school: School, params: URLSearchParams): DateRange {
  return {
    from: readDay(params, 'start', `${school.today.slice(0, 7)}-01`),
    to: readDay(params, 'end', school.today),
  };
}
