import { locale } from '../../lib/words/locale.ts';

/** 1 January 2024 was a Monday: ISO weekday n is the n-th of that month. */
export function weekdayName(weekday: number, weekdayStyle: 'short' | 'long'): string {
  const format = new Intl.DateTimeFormat(locale(), { weekday: weekdayStyle, timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2024, 0, weekday)));
}

/** ISO weekdays as the locale lists them: "Mon, Tue and Thu". */
export function weekdaysInWords(weekdays: readonly number[]): string {
  const names = weekdays
    .toSorted((one, other) => one - other)
    .map((weekday) => weekdayName(weekday, 'short'));
  return new Intl.ListFormat(locale(), { type: 'conjunction', style: 'short' }).format(names);
}
