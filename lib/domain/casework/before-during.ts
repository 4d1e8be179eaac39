import { exactDifference } from '../exact.ts';
import { schoolYearOf } from '../school-calendar.ts';
import { daysBetween, type SchoolDay } from '../school-day.ts';
import { exactSum } from './exact-sum.ts';

/** One reading in days with the days enrolled up to it: a point of the student's series. */
export type RatedCount = { asOf: SchoolDay; absences: number; enrolled: number };

/** Days missed of days enrolled up to a reading; `least` and `most` differ where a count was taken back later. */
export type MissedShare = {
  to: SchoolDay;
  least: number;
  most: number;
  days: number;
};

/** Why a plan is not compared, as a code for a sentence. */
export type NotCompared = 'no-reading-before' | 'no-reading-since' | 'too-few-days' | 'starts-anew';

export type BeforeDuring =
  | { kind: 'compared'; before: MissedShare; during: MissedShare }
  | { kind: 'not-compared'; why: NotCompared };

/** A reading older than this on the plan's first day says too little of the days in between. */
const nearEnough = 7;

const not = (why: NotCompared): BeforeDuring => ({ kind: 'not-compared', why });

/** By how much the count fell from one reading to the next within these, summed up (domain.md R10). */
function takenBack(counts: readonly RatedCount[]): number {
  return exactSum(
    counts.slice(1).map((count, index) => {
      const before = counts[index]?.absences ?? 0;
      return count.absences < before ? exactDifference(before, count.absences) : 0;
    }),
  );
}

/**
 * Days missed this school year before a plan, and since it began, from the page's own counts: between the last reading before
 * its first day (at most a week old) and the last one up to `until`. A later correction may belong to either side, so it
 * widens both. Nothing is compared with fewer than `fewest` days enrolled on either side, and no side is called the plan's
 * doing (domain.md 7, R10).
 */
export function beforeDuring(
  series: readonly RatedCount[],
  plan: { startsOn: SchoolDay; until: SchoolDay },
  fewest: number,
): BeforeDuring {
  const year = schoolYearOf(plan.startsOn);
  const counts = series.filter(({ asOf }) => asOf >= year.from && asOf <= year.to);
  const border = counts.findLastIndex(({ asOf }) => asOf < plan.startsOn);
  const start = counts[border];
  if (!start || daysBetween(start.asOf, plan.startsOn) > nearEnough)
    return not('no-reading-before');
  const end = counts.findLast(({ asOf }) => asOf <= plan.until);
  if (!end || end.asOf < plan.startsOn) return not('no-reading-since');
  const since = counts.slice(border, counts.indexOf(end) + 1);
  if (since.some(({ enrolled }, index) => enrolled < (since[index - 1]?.enrolled ?? 0))) {
    return not('starts-anew');
  }
  const days = exactDifference(end.enrolled, start.enrolled);
  if (Math.min(start.enrolled, days) < fewest) return not('too-few-days');
  const more = exactDifference(end.absences, start.absences);
  // What was taken back after the last day may have been missed on either side, or within the plan.
  const [later, within] = [takenBack(counts.slice(counts.indexOf(end))), takenBack(since)];
  const back = exactSum([later, within]);
  return {
    kind: 'compared',
    before: {
      to: start.asOf,
      least: Math.max(0, exactDifference(start.absences, back)),
      most: start.absences,
      days: start.enrolled,
    },
    during: {
      to: end.asOf,
      least: Math.max(0, exactDifference(more, later)),
      most: Math.max(0, exactSum([more, within])),
      days,
    },
  };
}
