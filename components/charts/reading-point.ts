import { schoolYearOf } from '../../lib/domain/school-calendar.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';

/** One reading as a chart needs it: absences in the unit of its series, days enrolled to date or null when not known. */
export type ReadingPoint = {
  id: string;
  asOf: SchoolDay;
  absences: number;
  enrolled: number | null;
  /** The higher count this reading took back (domain.md R10); else null. */
  correctedFrom: number | null;
};

/** A reading whose denominator is known. */
export type RatedPoint = ReadingPoint & { enrolled: number };

/** The points as rated ones when every single one has a denominator above 0; else null, and a count chart is drawn. */
export function ratedPoints(points: readonly ReadingPoint[]): RatedPoint[] | null {
  const rated = points.filter(
    (point): point is RatedPoint => point.enrolled !== null && point.enrolled > 0,
  );
  return rated.length === points.length && rated.length > 0 ? rated : null;
}

function startsAnew(before: ReadingPoint, { asOf, enrolled }: ReadingPoint): boolean {
  if (schoolYearOf(before.asOf).from !== schoolYearOf(asOf).from) return true;
  return before.enrolled !== null && enrolled !== null && enrolled < before.enrolled;
}

/** The readings since the school year or the enrolment last began: counts from before start from another zero (domain.md R10). */
export function newestRun(points: readonly ReadingPoint[]): ReadingPoint[] {
  const start = points.findLastIndex((point, index) => {
    const before = points[index - 1];
    return before !== undefined && startsAnew(before, point);
  });
  return points.slice(Math.max(0, start));
}
