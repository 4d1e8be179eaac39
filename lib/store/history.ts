import { compareInstants } from '../domain/instant.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Database } from './db.ts';
import { rowsAbout } from './look-up.ts';

/** Every snapshot of one student, of all series, by the day it covers and then the moment it was first seen; oldest first. */
export async function snapshotsOf(db: Database, studentId: string): Promise<Snapshot[]> {
  return (await historyByStudent(db, [studentId])).get(studentId) ?? [];
}

/** Every snapshot of each of these students, as snapshotsOf gives them; students never read have an empty list. */
export async function historyByStudent(
  db: Database,
  studentIds: string[],
): Promise<Map<string, Snapshot[]>> {
  const parts = await db.transaction('r', db.readings, db.pastReadings, () =>
    Promise.all([db.readings, db.pastReadings].map((table) => rowsAbout(table, studentIds))),
  );
  const histories = byStudent(studentIds, parts.flat());
  return new Map([...histories].map(([id, snapshots]) => [id, snapshots.toSorted(byDay)]));
}

/** The newest snapshot of every series of each of these students; students never read have an empty list. */
export async function latestByStudent(
  db: Database,
  studentIds: string[],
): Promise<Map<string, Snapshot[]>> {
  return byStudent(studentIds, await rowsAbout(db.readings, studentIds));
}

function byStudent(studentIds: string[], snapshots: Snapshot[]): Map<string, Snapshot[]> {
  const groups = Map.groupBy(snapshots, ({ studentId }) => studentId);
  return new Map(studentIds.map((id) => [id, groups.get(id) ?? []]));
}

function byDay(one: Snapshot, other: Snapshot): number {
  return one.asOf.localeCompare(other.asOf) || compareInstants(one.firstSeenAt, other.firstSeenAt);
}
