import { compareInstants } from '../domain/instant.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Rows } from './read-store.ts';

/** Every snapshot of one student, of all series, by the day it covers and then the moment it was first seen; oldest first. */
export async function snapshotsOf(rows: Rows, studentId: string): Promise<Snapshot[]> {
  return (await historyByStudent(rows, [studentId])).get(studentId) ?? [];
}

/** Every snapshot of each of these students, as snapshotsOf gives them; students never read have an empty list. */
export async function historyByStudent(
  rows: Rows,
  studentIds: string[],
): Promise<Map<string, Snapshot[]>> {
  const tables = ['readings', 'pastReadings'] as const;
  const parts = await Promise.all(tables.map((table) => rows.about(table, studentIds)));
  const histories = byStudent(studentIds, parts.flat());
  return new Map([...histories].map(([id, snapshots]) => [id, snapshots.toSorted(byDay)]));
}

/** The newest snapshot of every series of each of these students; students never read have an empty list. */
export async function latestByStudent(
  rows: Rows,
  studentIds: string[],
): Promise<Map<string, Snapshot[]>> {
  return byStudent(studentIds, await rows.about('readings', studentIds));
}

function byStudent(studentIds: string[], snapshots: Snapshot[]): Map<string, Snapshot[]> {
  const groups = Map.groupBy(snapshots, ({ studentId }) => studentId);
  return new Map(studentIds.map((id) => [id, groups.get(id) ?? []]));
}

function byDay(one: Snapshot, other: Snapshot): number {
  return one.asOf.localeCompare(other.asOf) || compareInstants(one.firstSeenAt, other.firstSeenAt);
}
