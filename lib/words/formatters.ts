import { locale } from './locale.ts';

const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** A formatter of the reader's locale, made once for each way to write: making one takes longer than a hundred uses. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const reader = locale();
  const key = `${reader} ${JSON.stringify(options)}`;
  const known = dates.get(key) ?? new Intl.DateTimeFormat(reader, options);
  dates.set(key, known);
  return known;
}

/** The same for numbers. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const reader = locale();
  const key = `${reader} ${JSON.stringify(options)}`;
  const known = numbers.get(key) ?? new Intl.NumberFormat(reader, options);
  numbers.set(key, known);
  return known;
}
