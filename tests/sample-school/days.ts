const dayLength = 86_400_000;

/** A day as `YYYY-MM-DD`, so many days after the given one; counted in UTC, so that no clock change can lose a day. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/** The days from `from` to `to`, both included; none when `to` comes first. */
export function eachDay(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The n-th (1-based) given weekday of a month (1 to 12). */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  const first = isoDay(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

/** Year, month and day as `YYYY-MM-DD`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Year, month and day as written in a `YYYY-MM-DD` day: `['2026', '08', '10']`. */
export function dayParts(day: string): { year: string; month: string; day: string } {
  return { year: day.slice(0, 4), month: day.slice(5, 7), day: day.slice(8, 10) };
}

/** Whether the text is a day of the calendar, such as `2026-02-28`, and not one such as `2026-02-30`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) return false;
  return addDays(text, 0) === text;
}

/** The same day one month earlier, or that month's last day. */
export function monthBefore(day: string): string {
  const { year, month, day: date } = dayParts(day);
  const earlier =
    month === '01'
      ? `${Number(year) - 1}-12`
      : `${year}-${String(Number(month) - 1).padStart(2, '0')}`;
  for (let last = Number(date); ; last -= 1) {
    const candidate = `${earlier}-${String(last).padStart(2, '0')}`;
    if (isDay(candidate)) return candidate;
  }
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const weekdayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** The month's name in English. */
export function monthName(day: string): string {
  return monthNames[Number(day.slice(5, 7)) - 1] ?? '';
}
