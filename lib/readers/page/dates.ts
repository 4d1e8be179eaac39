import { fold } from './text.ts';

/** Year, month 1-12 and day as `YYYY-MM-DD`, or null when there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1900 && year < 2200;
  return real ? date.toISOString().slice(0, 10) : null;
}

/**
 * "2026-08-10" or "20260810" as `YYYY-MM-DD`. Null for everything else: "03/04/2026" is two different days, depending on
 * the country.
 */
export function readIsoDate(text: string): string | null {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})$/u.exec(text.trim());
  return parts ? isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The value of a select of months as number 1-12: "08", or "AUG" as older versions have it. Null for anything else: the
 * words a select shows follow the language of the screen, its values do not.
 */
export function readMonth(value: string): number | null {
  const label = fold(value);
  const month = /^\d{1,2}$/u.test(label) ? Number(label) : months.indexOf(label) + 1;
  return month >= 1 && month <= 12 ? month : null;
}
