import { denominatorOf } from '../../lib/domain/denominator.ts';
import { calendarFor } from '../../lib/domain/school-calendar.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import type { ReadingPoint } from '../charts/reading-point.ts';

/** One series as points of a chart, each with the denominator it would be judged by (domain.md R9). */
export function readingPoints(series: readonly Snapshot[], settings: Settings): ReadingPoint[] {
  return series.map((snapshot) => {
    const calendar = calendarFor(settings.calendar, snapshot.asOf);
    const denominator = denominatorOf(snapshot, calendar, snapshot.asOf, snapshot.from);
    return {
      id: snapshot.id,
      asOf: snapshot.asOf,
      absences: snapshot.absences,
      enrolled: denominator?.days ?? null,
      correctedFrom: snapshot.correctedFrom,
    };
  });
}
