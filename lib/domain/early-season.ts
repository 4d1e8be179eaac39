import { addMonths, type SchoolDay } from './school-day.ts';

/** Days missed that are a signal in the first, second and third month of school (domain.md R4). */
const linePerMonth = [2, 4, 6];

/**
 * Days missed that are an early signal on `day`; null before the first day of school and from the fourth month on.
 *
 * The reading of "2 in month 1, 4 by the end of month 2, 6 by month 3": months run from the school's first day to the
 * same day of the next month (a month without that day ends on its last), and the line of the running month applies to
 * the whole count so far. A cumulative count does not say when days were missed, so 3 days in month 2 are no signal even
 * if 2 of them fell in month 1 (domain.md R4).
 */
export function earlySeasonLine(firstDay: SchoolDay, day: SchoolDay): number | null {
  if (day < firstDay) return null;
  const month = linePerMonth.findIndex((_, index) => day < addMonths(firstDay, index + 1));
  return linePerMonth[month] ?? null;
}

/** Whether days missed meet the early-season line on the day the count covers; needs no denominator (domain.md R4). */
export function isEarlySignal(absences: number, firstDay: SchoolDay, day: SchoolDay): boolean {
  const line = earlySeasonLine(firstDay, day);
  return line !== null && absences >= line;
}
