import type { Snapshot } from '../../domain/snapshot.ts';
import { seriesKey } from '../../domain/snapshots.ts';
import { compareMoments } from './moments.ts';

/** Where the counts of some series belong: the newest of each, and those before it. */
export type PlacedReadings = { readings: Snapshot[]; pastReadings: Snapshot[] };

/**
 * Of every series the snapshot of the latest day, then the latest seen, is the newest (domain.md R10); the order of two that agree
 * in both is the same on every device.
 */
export function placeReadings(snapshots: readonly Snapshot[]): PlacedReadings {
  const placed: PlacedReadings = { readings: [], pastReadings: [] };
  for (const series of Map.groupBy(snapshots, seriesOf).values()) {
    const ordered = series.toSorted(byDay);
    placed.readings.push(...ordered.slice(-1));
    placed.pastReadings.push(...ordered.slice(0, -1));
  }
  return placed;
}

/** Text that is equal for snapshots of one series of one student. */
export function seriesOf(snapshot: Snapshot): string {
  return `${snapshot.studentId} ${seriesKey(snapshot)}`;
}

function byDay(one: Snapshot, other: Snapshot): number {
  return (
    one.asOf.localeCompare(other.asOf) ||
    compareMoments(one.lastSeenAt, other.lastSeenAt) ||
    compareMoments(one.firstSeenAt, other.firstSeenAt) ||
    compareMoments(one.createdAt, other.createdAt) ||
    one.absences - other.absences ||
    one.id.localeCompare(other.id)
  );
}
