import { exactPair } from './exact.ts';
import type { StudentReading } from './page-reading.ts';
import { calendarFor, schoolDaysBetween, type SchoolCalendar } from './school-calendar.ts';
import type { SchoolDay } from './school-day.ts';
import type { Denominator, Tier } from './standing.ts';
import { tierOf } from './tier.ts';
import { comparableWithDays } from './unit.ts';

/** What a page says that bears on the days enrolled. */
export type EnrolledFields = Pick<
  StudentReading,
  'unit' | 'absences' | 'enrolled' | 'attendanceRate'
>;

/** Whether the page contradicts itself: fewer days enrolled than missed. Such a figure is not used, and nothing replaces it. */
export function isEnrolledInDoubt({ absences, enrolled }: EnrolledFields): boolean {
  return enrolled !== null && absences !== null && enrolled < absences;
}

/** `absences / (1 - rate)`, rounded half up; null when the two give no days, or fewer than were missed. */
function computedDays(absences: number | null, rate: number | null): number | null {
  if (!absences || rate === null || rate >= 1) return null;
  const { first, second, places } = exactPair(absences, rate);
  const one = 10n ** BigInt(places);
  const missed = one - second;
  const days = Number((2n * first + missed) / (2n * missed));
  return days >= absences ? days : null;
}

function estimatedDays(
  student: EnrolledFields,
  calendar: SchoolCalendar | null,
  asOf: SchoolDay,
  from: SchoolDay | null,
): number | null {
  const current = calendarFor(calendar, asOf);
  if (!current || !comparableWithDays(student.unit)) return null;
  const days = schoolDaysBetween(current, from ?? current.firstDay, asOf);
  return days > 0 && days >= (student.absences ?? 0) ? days : null;
}

/**
 * Days enrolled to date with where they came from: as read; else computed from attendance rate and count; else estimated
 * as the school days from `from` (or the first day of school) to `asOf`; else null, never 180. Null as well where the
 * figure read is smaller than the days missed ({@link isEnrolledInDoubt}). Days are in the unit of the reading; only a
 * count in days can be estimated (domain.md R9).
 */
export function denominatorOf(
  student: EnrolledFields,
  calendar: SchoolCalendar | null,
  asOf: SchoolDay,
  from: SchoolDay | null,
): Denominator | null {
  if (student.enrolled !== null) {
    const usable = student.enrolled > 0 && !isEnrolledInDoubt(student);
    return usable ? { days: student.enrolled, source: 'read' } : null;
  }
  const computed = computedDays(student.absences, student.attendanceRate);
  if (computed !== null) return { days: computed, source: 'computed' };
  const estimated = estimatedDays(student, calendar, asOf, from);
  return estimated === null ? null : { days: estimated, source: 'estimated' };
}

/** A page that prints "90%" may mean anything from 89.5 to 90.5: at least a whole percent is assumed to be rounded. */
const leastDecimals = 2;

/** Fewest and most whole days that a rounded rate allows for a count; `most` is null where nothing bounds it. */
function daysAllowed(absences: number, rate: number): { fewest: number; most: number | null } {
  const { first, second, places } = exactPair(absences, rate);
  const decimals = Math.max(leastDecimals, String(rate).split('.')[1]?.length ?? 0);
  const scale = 10n ** BigInt(Math.max(decimals, places) + 1 - places);
  const half = (5n * 10n ** BigInt(places) * scale) / 10n ** BigInt(decimals + 1);
  const missed = (10n ** BigInt(places) - second) * scale;
  const count = first * scale;
  const most = missed > half ? Number(count / (missed - half)) : null;
  const fewest = Number((count + missed + half - 1n) / (missed + half));
  return { fewest: Math.max(absences, fewest), most };
}

/**
 * The tier of a count over its denominator; null where the days were computed from a rate that the page rounded and the
 * rounding alone decides the tier: 9 days missed at "90%" may be 9 of 94. When in doubt nobody is flagged
 * (domain.md R1, R3, R9).
 */
export function tierOver(
  absences: number,
  denominator: Denominator,
  rate: number | null,
): Tier | null {
  const tier = tierOf(absences, denominator.days);
  if (denominator.source !== 'computed' || rate === null) return tier;
  const { fewest, most } = daysAllowed(absences, rate);
  const highest = tierOf(absences, Math.min(fewest, denominator.days));
  const lowest =
    most === null ? 'satisfactory' : tierOf(absences, Math.max(most, denominator.days));
  return highest === tier && lowest === tier ? tier : null;
}
