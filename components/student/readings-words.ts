import { i18n } from '#i18n';
import type { Unit } from '../../lib/domain/page-reading.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { countOfUnit } from '../../lib/words/unit.ts';
import type { ReadingPoint } from '../charts/reading-point.ts';

/** "22 of 39 days", or "22 days" where the days enrolled are not known. */
export function pointWords({ absences, enrolled }: ReadingPoint, unit: Unit): string {
  return enrolled === null
    ? countOfUnit(absences, unit)
    : i18n.t('student.figure.short', {
        absences: formatCount(absences),
        days: countOfUnit(enrolled, unit),
      });
}

/** A plot in one sentence: the first and the newest reading with their days (ui/design.md 11). */
export function readingsSentence(
  points: readonly ReadingPoint[],
  unit: Unit,
  today: SchoolDay,
): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return i18n.t('student.readings.none');
  return i18n.t('student.readings.sentenceOf', {
    first: pointWords(first, unit),
    firstDay: formatDay(first.asOf, today),
    last: pointWords(last, unit),
    lastDay: formatDay(last.asOf, today),
  });
}
