import { exactDifference } from './exact.ts';
import { compareInstants, schoolDayOf } from './instant.ts';
import { schoolYearOf } from './school-calendar.ts';
import type { SchoolDay } from './school-day.ts';
import type { Snapshot } from './snapshot.ts';
import { crossedThresholds } from './thresholds.ts';

/** The numbers of a snapshot, without its dates. */
export type Numbers = Pick<
  Snapshot,
  'absences' | 'excused' | 'unexcused' | 'tardies' | 'enrolled' | 'attendanceRate'
>;
/** What tells the series of one student apart. */
export type SeriesFields = Pick<Snapshot, 'reader' | 'unit' | 'covers' | 'from'>;
/** A reading about to be compared: its numbers and the last day they cover. */
export type DatedNumbers = Numbers & Pick<Snapshot, 'asOf'>;

/** Whether two readings say the same, so that only "last seen" moves (domain.md R10). */
export function sameNumbers(one: Numbers, other: Numbers): boolean {
  return (
    one.absences === other.absences &&
    one.excused === other.excused &&
    one.unexcused === other.unexcused &&
    one.tardies === other.tardies &&
    one.enrolled === other.enrolled &&
    one.attendanceRate === other.attendanceRate
  );
}

/** Text that is equal for snapshots of one series of a student; only those are compared (domain.md R10). */
export function seriesKey({ reader, unit, covers, from }: SeriesFields): string {
  return JSON.stringify([reader, unit, covers, from]);
}

/** The snapshots of one series in order: by the day they cover, then by when they were last seen. */
export function inOrder(history: readonly Snapshot[]): Snapshot[] {
  return history.toSorted((one, other) =>
    one.asOf === other.asOf
      ? compareInstants(one.lastSeenAt, other.lastSeenAt)
      : one.asOf < other.asOf
        ? -1
        : 1,
  );
}

/**
 * The last day a count is known to have stood: the day it was last seen, or its as-of where the page's own end date lay
 * before the day of reading already. Days in the time zone given, by default this machine's.
 */
export function coveredUntil(snapshot: Snapshot, timeZone?: string): SchoolDay {
  const fixedEnd = snapshot.asOf < schoolDayOf(snapshot.firstSeenAt, timeZone);
  const lastSeen = schoolDayOf(snapshot.lastSeenAt, timeZone);
  return fixedEnd || lastSeen < snapshot.asOf ? snapshot.asOf : lastSeen;
}

export type ComparisonKind =
  | 'first'
  | 'same'
  | 'up'
  | 'corrected'
  | 'earlier-as-of'
  | 'new-school-year'
  | 'new-enrolment';
/** `since` is the day the count before was last seen, and `delta` the difference to it; null and 0 where none applies. */
export type Comparison = {
  kind: ComparisonKind;
  delta: number;
  since: SchoolDay | null;
  /** The count that crossings are counted from; null counts as from nothing. */
  before: number | null;
};

/** In July and August a page that still shows June's very numbers has not turned over to the new year yet. */
function stillLastYear(latest: Snapshot, now: DatedNumbers): boolean {
  return ['07', '08'].includes(now.asOf.slice(5, 7)) && sameNumbers(latest, now);
}

function isNewYear(latest: Snapshot, now: DatedNumbers): boolean {
  return (
    schoolYearOf(latest.asOf).from !== schoolYearOf(now.asOf).from && !stillLastYear(latest, now)
  );
}

function enrolledFell(before: Numbers, now: Numbers): boolean {
  return before.enrolled !== null && now.enrolled !== null && now.enrolled < before.enrolled;
}

const fromNothing = (kind: ComparisonKind): Comparison => ({
  kind,
  delta: 0,
  since: null,
  before: null,
});

/**
 * What a new reading says against the snapshots of its series: an earlier as-of than the latest is an older page, not a
 * correction; a new school year and fewer enrolled days start afresh; else the count is up, the same, or corrected
 * (domain.md R10).
 */
export function compareWithHistory(
  history: readonly Snapshot[],
  now: DatedNumbers,
  timeZone?: string,
): Comparison {
  const latest = inOrder(history).at(-1);
  if (!latest) return fromNothing('first');
  const before = latest.absences;
  if (now.asOf < latest.asOf) return { kind: 'earlier-as-of', delta: 0, since: null, before };
  if (isNewYear(latest, now)) return fromNothing('new-school-year');
  if (enrolledFell(latest, now)) return fromNothing('new-enrolment');
  const delta = exactDifference(now.absences, before);
  const kind = delta === 0 ? 'same' : delta > 0 ? 'up' : 'corrected';
  return { kind, delta, since: coveredUntil(latest, timeZone), before };
}

/** The thresholds a reading fires; a page with an earlier as-of fires none (domain.md R5, R10). */
export function firedThresholds(
  comparison: Comparison,
  absences: number,
  thresholds: readonly number[],
): number[] {
  if (comparison.kind === 'earlier-as-of') return [];
  return crossedThresholds(comparison.before, absences, thresholds);
}

/** The latest snapshots of a series with one count, oldest first, and the one before it of the same year and enrolment. */
function currentRun(history: readonly Snapshot[]): { run: Snapshot[]; previous: Snapshot | null } {
  const ordered = inOrder(history);
  const run: Snapshot[] = [];
  for (let current = ordered.pop(); current; current = ordered.pop()) {
    const next = run[0];
    if (next && (isNewYear(current, next) || enrolledFell(current, next))) break;
    if (next && current.absences !== next.absences) return { run, previous: current };
    run.unshift(current);
  }
  return { run, previous: null };
}

/**
 * The last change of a series, for "+2 since 3 Oct": the difference to the previous different count and the day that one
 * was last seen; null when the count has not changed this year and enrolment (domain.md R10).
 */
export function changeOf(
  history: readonly Snapshot[],
  timeZone?: string,
): { delta: number; since: SchoolDay } | null {
  const { run, previous } = currentRun(history);
  const now = run[0];
  if (!now || !previous) return null;
  const delta = exactDifference(now.absences, previous.absences);
  return { delta, since: coveredUntil(previous, timeZone) };
}

/** First day the present count is known to have stood, for "no change since 7 Nov"; null without snapshots (domain.md R10). */
export function unchangedSince(history: readonly Snapshot[]): SchoolDay | null {
  return currentRun(history).run[0]?.asOf ?? null;
}

/** Whether a later page has less, or as of the same day another count: a count that only grew is no disagreement. */
function contradicts(used: Snapshot, other: Snapshot, timeZone?: string): boolean {
  if (other.absences === used.absences) return false;
  return (
    other.absences > used.absences || coveredUntil(other, timeZone) >= coveredUntil(used, timeZone)
  );
}

/**
 * Two pages that disagree: given the latest snapshot of each series of one student (same unit, year to date), the one to
 * use (the latest as-of, then the latest seen) and those that cannot be true beside it; null when all agree
 * (domain.md R10).
 */
export function disagreement(
  latest: readonly Snapshot[],
  timeZone?: string,
): { used: Snapshot; others: Snapshot[] } | null {
  const ordered = latest.toSorted((one, other) => {
    const [first, second] = [coveredUntil(one, timeZone), coveredUntil(other, timeZone)];
    if (first !== second) return first < second ? -1 : 1;
    return compareInstants(one.lastSeenAt, other.lastSeenAt);
  });
  const used = ordered.pop();
  if (!used) return null;
  const others = ordered.filter((snapshot) => contradicts(used, snapshot, timeZone));
  return others.length > 0 ? { used, others } : null;
}

/** Whether a student was missing when the list was last seen: carried forward as stale with its date, never deleted (domain.md R10). */
export function isStale(lastSeenOn: SchoolDay, listSeenOn: SchoolDay): boolean {
  return lastSeenOn < listSeenOn;
}
