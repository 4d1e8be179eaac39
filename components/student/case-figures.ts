import { denominatorOf } from '../../lib/domain/denominator.ts';
import { schoolDayOf } from '../../lib/domain/instant.ts';
import { judge } from '../../lib/domain/judge.ts';
import { daysBetween, type SchoolDay } from '../../lib/domain/school-day.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import {
  changeOf,
  coveredUntil,
  disagreement,
  inOrder,
  seriesKey,
} from '../../lib/domain/snapshots.ts';
import type { Denominator, Standing } from '../../lib/domain/standing.ts';

/** Everything the head of a case says about numbers, from the snapshots of one student. */
export type CaseFigures = {
  /** The snapshot that is used, and every snapshot of its series in order. */
  used: Snapshot;
  series: Snapshot[];
  standing: Standing;
  denominator: Denominator | null;
  /** Last day the used count is known to have stood. */
  asOf: SchoolDay;
  change: { delta: number; since: SchoolDay } | null;
  /** The series up to the correction downwards that the present count comes from; null where it comes from no correction. */
  corrected: Snapshot[] | null;
  /** Calendar days since the student was last seen on a page. */
  daysSinceSeen: number;
  /** Newest counts of other pages that cannot be true beside the used one. */
  others: Snapshot[];
};

function standingOf(snapshot: Snapshot, settings: Settings, today: SchoolDay): Standing {
  const range = { from: snapshot.from, to: snapshot.asOf, label: null };
  return judge({
    reading: { status: 'read', range },
    covers: snapshot.covers,
    student: snapshot,
    settings,
    today,
  });
}

/** The newest snapshot of each series. */
function newestOfEach(snapshots: readonly Snapshot[]): Snapshot[] {
  return [...new Map(inOrder(snapshots).map((one) => [seriesKey(one), one])).values()];
}

function correctionOf(series: readonly Snapshot[]): CaseFigures['corrected'] {
  const count = series.at(-1)?.absences;
  const since = series.findLastIndex(({ absences }) => absences !== count) + 1;
  const first = series[since];
  return first && first.correctedFrom !== null ? series.slice(0, since + 1) : null;
}

function lastSeenOn(snapshots: readonly Snapshot[]): SchoolDay {
  return (
    snapshots
      .map(({ lastSeenAt }) => schoolDayOf(lastSeenAt))
      .toSorted()
      .at(-1) ?? ''
  );
}

/**
 * The figures of a case: of the counts that can be judged (in days, year to date) the newest, else the newest of all with
 * the reason why it is not judged; null when the student was never read with a count (domain.md R5-R10).
 */
export function caseFigures(
  snapshots: readonly Snapshot[],
  settings: Settings,
  today: SchoolDay,
): CaseFigures | null {
  const newest = newestOfEach(snapshots);
  const judged = newest.filter((one) => standingOf(one, settings, today).judged);
  const clash = disagreement(judged);
  const used = clash?.used ?? latest(judged) ?? latest(newest);
  if (!used) return null;
  const series = inOrder(snapshots).filter((one) => seriesKey(one) === seriesKey(used));
  const standing = standingOf(used, settings, today);
  return {
    used,
    series,
    standing,
    denominator: standing.judged
      ? standing.denominator
      : denominatorOf(used, null, used.asOf, used.from),
    asOf: coveredUntil(used),
    change: changeOf(series),
    corrected: correctionOf(series),
    daysSinceSeen: daysBetween(lastSeenOn(snapshots), today),
    others: clash?.others ?? [],
  };
}

function latest(snapshots: readonly Snapshot[]): Snapshot | undefined {
  return snapshots
    .toSorted(
      (one, other) =>
        coveredUntil(one).localeCompare(coveredUntil(other)) ||
        one.lastSeenAt.localeCompare(other.lastSeenAt),
    )
    .at(-1);
}
