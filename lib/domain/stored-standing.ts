import { compareInstants } from './instant.ts';
import { judge } from './judge.ts';
import type { SchoolDay } from './school-day.ts';
import type { Settings } from './settings.ts';
import type { Snapshot } from './snapshot.ts';
import { coveredUntil } from './snapshots.ts';
import type { Judged, Standing } from './standing.ts';

/**
 * Where a stored count stands today. It is judged over the days up to the last one on which it is known to have stood: over
 * the day of its first reading only, an unchanged count would keep its early, higher rate (domain.md R9, R10).
 */
export function storedStanding(snapshot: Snapshot, settings: Settings, today: SchoolDay): Standing {
  const { from, covers } = snapshot;
  const range = { from, to: coveredUntil(snapshot), label: null };
  const reading = { status: 'read', range } as const;
  return judge({ reading, covers, student: snapshot, settings, today });
}

/** A stored count and where it stands. */
export type JudgedSnapshot = { snapshot: Snapshot; standing: Judged };

/**
 * Of one student's counts the one that is used: of those that can be judged, the one known to stand for the latest day, then
 * the one seen last; null when none can be judged (domain.md R10, two pages that disagree).
 */
export function usedStanding(
  latest: readonly Snapshot[],
  settings: Settings,
  today: SchoolDay,
): JudgedSnapshot | null {
  const judged = latest.flatMap((snapshot) => {
    const standing = storedStanding(snapshot, settings, today);
    return standing.judged ? [{ snapshot, standing }] : [];
  });
  const [first, ...others] = judged;
  if (!first) return null;
  return others.reduce(
    (used, other) => (isNewer(other.snapshot, used.snapshot) ? other : used),
    first,
  );
}

function isNewer(one: Snapshot, other: Snapshot): boolean {
  const [first, second] = [coveredUntil(one), coveredUntil(other)];
  if (first !== second) return first > second;
  return compareInstants(one.lastSeenAt, other.lastSeenAt) > 0;
}
