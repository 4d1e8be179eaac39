import { exactDifference } from '../exact.ts';
import { schoolYearOf, type SchoolCalendar } from '../school-calendar.ts';
import { addDays, earlierDay, laterDay, type SchoolDay } from '../school-day.ts';
import type { Snapshot } from '../snapshot.ts';
import { coveredUntil, inOrder, seriesKey } from '../snapshots.ts';
import { comparableWithDays } from '../unit.ts';
import { coverageOf } from '../window.ts';
import { exactSum } from './exact-sum.ts';
import { liveRecords } from './live-records.ts';
import { lastOpenDay, type SchoolDayWindow } from './school-day-window.ts';

/** Readings of one student, as stored, and what is needed to understand them. */
export type Readings = {
  snapshots: readonly Snapshot[];
  calendar: SchoolCalendar | null;
  timeZone?: string;
};

/**
 * Days missed in a window, as far as readings tell: at least and at most; `most` null while they do not cover the window.
 * Certain only where the two are the same. `knownUntil` is the last day of the window that a reading covers.
 */
export type MissedDays = { least: number; most: number | null; knownUntil: SchoolDay | null };

type Bounds = { least: number; most: number | null };
/** A count as of the end of `on`, a day on which something could be missed, known to have stood until `until`. */
type Count = { on: SchoolDay; until: SchoolDay; absences: number; enrolled: number | null };
type Series = { counts: Count[]; calendar: SchoolCalendar | null };

/** A count read in a break or on a Sunday is that of the last day of school before it. */
function countOf(snapshot: Snapshot, { calendar, timeZone }: Readings): Count {
  const { asOf, absences, enrolled } = snapshot;
  return {
    on: lastOpenDay(calendar, asOf),
    until: coveredUntil(snapshot, timeZone),
    absences,
    enrolled,
  };
}

/** Counts in days from the start of the window's school year, each series in order; others say nothing of days (R6, R10). */
function seriesOf(readings: Readings, span: SchoolDayWindow): Series[] {
  const { snapshots, calendar } = readings;
  const year = schoolYearOf(span.from);
  const first = laterDay(year.from, calendar?.firstDay ?? year.from);
  const usable = liveRecords(snapshots).filter(
    (snapshot) =>
      comparableWithDays(snapshot.unit) &&
      snapshot.asOf >= first &&
      snapshot.asOf <= year.to &&
      coverageOf(
        snapshot.covers,
        { from: snapshot.from, to: snapshot.asOf },
        calendar,
        snapshot.asOf,
      ).kind === 'year-to-date',
  );
  return [...Map.groupBy(usable, seriesKey).values()].map((series) => ({
    counts: inOrder(series).map((snapshot) => countOf(snapshot, readings)),
    calendar,
  }));
}

/** The count as of the end of a day, between the readings around it. */
function countAt({ counts, calendar }: Series, day: SchoolDay): Bounds {
  if (calendar && day < calendar.firstDay) return { least: 0, most: 0 };
  const before = counts.findLast(({ on }) => on <= day);
  const after = counts.find(({ on }) => on > day);
  if (!before) return { least: 0, most: after?.absences ?? null };
  if (before.on === day || before.until >= day) {
    return { least: before.absences, most: before.absences };
  }
  if (!after) return { least: before.absences, most: null };
  const around = [before.absences, after.absences];
  return { least: Math.min(...around), most: Math.max(...around) };
}

/** By how much later readings took counts back after a day; which day's absence it was, no count says (R10). */
function takenBackAfter({ counts }: Series, day: SchoolDay): number {
  const drops = counts.map((count, index) => {
    const before = counts[index - 1];
    const isDrop = before && count.on > day && count.absences < before.absences;
    return isDrop ? exactDifference(before.absences, count.absences) : 0;
  });
  return exactSum(drops);
}

/** Fewer days enrolled than before: another enrolment, whose counts start anew (R10). */
function startsAnew({ counts }: Series): boolean {
  return counts.some(({ enrolled }, index) => {
    const before = counts[index - 1]?.enrolled ?? null;
    return enrolled !== null && before !== null && enrolled < before;
  });
}

function missedIn(series: Series, span: SchoolDayWindow): MissedDays {
  if (startsAnew(series)) return { least: 0, most: null, knownUntil: null };
  const start = lastOpenDay(series.calendar, addDays(span.from, -1));
  const end = lastOpenDay(series.calendar, span.to);
  const [before, after] = [countAt(series, start), countAt(series, end)];
  const ended = takenBackAfter(series, end);
  const least = before.most === null ? 0 : exactSum([after.least, -before.most, -ended]);
  const most =
    after.most === null
      ? null
      : exactSum([after.most, -before.least, takenBackAfter(series, start)]);
  const until = series.counts.map((count) => count.until).reduce(laterDay, start);
  return {
    least: Math.max(0, least),
    most: most === null ? null : Math.max(0, most),
    knownUntil: until >= span.from ? earlierDay(until, span.to) : null,
  };
}

/** Pages that disagree leave open what is true: the least and the most that any of them says. */
function together(all: readonly MissedDays[]): MissedDays {
  const complete = all.filter(({ most }) => most !== null);
  const used = complete.length > 0 ? complete : all;
  const days = used.flatMap(({ knownUntil }) => knownUntil ?? []);
  return {
    least: used.length === 0 ? 0 : Math.min(...used.map(({ least }) => least)),
    most: complete.length === 0 ? null : Math.max(...complete.map(({ most }) => most ?? 0)),
    knownUntil: days.length === 0 ? null : days.reduce(laterDay),
  };
}

/**
 * Days missed from the first to the last day of a window within one school year, from counts in whole-day units that run
 * from the start of the year: the difference of the counts at both ends, widened where a reading is missing there or a
 * later one took something back (domain.md R6, R10). Never an exact number that the readings do not carry.
 */
export function missedDays(readings: Readings, span: SchoolDayWindow): MissedDays {
  const nothing: MissedDays = { least: 0, most: null, knownUntil: null };
  if (span.to < span.from) return nothing;
  if (schoolYearOf(span.from).from !== schoolYearOf(span.to).from) return nothing;
  return together(seriesOf(readings, span).map((series) => missedIn(series, span)));
}
