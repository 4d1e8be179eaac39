import type { Instant, SchoolDay } from '../domain/school-day.ts';
import { dateFormat } from './formatters.ts';
import { locale } from './locale.ts';

/** A school day has no zone; it is formatted as UTC so that no zone can move it. */
const asUtc = (day: SchoolDay) => new Date(`${day}T00:00:00Z`);

/** "3 Oct", or "3 Oct 2025" when the year is not that of `today`; order and words follow the reader's locale. */
export function formatDay(day: SchoolDay, today: SchoolDay): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return dateFormat({
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(asUtc(day));
}

/** "3 Oct 2025": with the year always, for what is read long after. */
export function formatDayAndYear(day: SchoolDay): string {
  return dateFormat({
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(asUtc(day));
}

/** "Mon, 24 Nov": with the weekday, for days that are still to come. */
export function formatWeekday(day: SchoolDay): string {
  return dateFormat({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(asUtc(day));
}

/** "1 – 22 Nov" as the locale writes ranges. */
export function formatDays(from: SchoolDay, to: SchoolDay): string {
  return dateFormat({
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).formatRange(asUtc(from), asUtc(to));
}

/** "09:14" in the locale's own clock and the machine's zone. */
export function formatTime(instant: Instant): string {
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );
}
