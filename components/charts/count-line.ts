import type { SchoolDay } from '../../lib/domain/school-day.ts';
import type { ReadingPoint } from './reading-point.ts';
import { linearScale, pathThrough, type Box, type Scale } from './scale.ts';

export type CountLine = {
  absences: Scale;
  /** Left edge of the box is the first reading's day, right edge the last one's. */
  onDay(day: SchoolDay): number;
  lines: { threshold: number; y: number }[];
  line: string;
};

const dayNumber = (day: SchoolDay): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/**
 * Geometry of a count over time, for readings without a denominator (domain.md R9: then counts only). `thresholds` are
 * the school's count lines in the unit of the points; one far above the count is left out rather than flatten the line.
 */
export function countLine(
  points: readonly ReadingPoint[],
  thresholds: readonly number[],
  box: Box,
): CountLine {
  const first = dayNumber(points[0]?.asOf ?? '1970-01-01');
  const span = Math.max(1, dayNumber(points.at(-1)?.asOf ?? '1970-01-01') - first);
  const most = Math.max(
    1,
    ...points.flatMap((point) => [point.absences, point.correctedFrom ?? 0]),
  );
  const near = thresholds.filter((threshold) => threshold <= Math.max(most * 2, 20));
  const absences = linearScale(Math.max(most, ...near) * 1.15, box.bottom, box.top, 4);
  const onDay = (day: SchoolDay): number =>
    box.left + ((dayNumber(day) - first) / span) * (box.right - box.left);
  return {
    absences,
    onDay,
    lines: near.map((threshold) => ({ threshold, y: absences.at(threshold) })),
    line: pathThrough(points.map((point) => [onDay(point.asOf), absences.at(point.absences)])),
  };
}
