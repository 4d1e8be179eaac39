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

function monthNames(language: string, style: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => fold(format.format(Date.UTC(2026, month, 15))));
}

function validLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/**
 * A month as number 1-12: "08", "August", "AUG", "agosto". Names are those of `language` (the page's `lang`) and of
 * English; null for anything else.
 */
export function readMonth(text: string, language = 'en'): number | null {
  const label = fold(text);
  if (/^\d{1,2}$/u.test(label))
    return Number(label) >= 1 && Number(label) <= 12 ? Number(label) : null;
  for (const tongue of [validLanguage(language), 'en'])
    for (const style of ['long', 'short'] as const) {
      const month = monthNames(tongue, style).indexOf(label);
      if (month >= 0) return month + 1;
    }
  return null;
}
