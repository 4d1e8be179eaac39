import { compareInstants } from '../domain/instant.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Database } from './db.ts';

/** Every snapshot of one student, of all series, by the day it covers and then the moment it was first seen; oldest first. */
export async function snapshotsOf(db: Database, studentId: string): Promise<Snapshot[]> {
  const tables = [db.readings, db.pastReadings];
  const parts = await db.transaction('r', tables, () =>
    Promise.all(tables.map((table) => table.where({ studentId }).toArray())),
  );
  return parts.flat().toSorted(byDay);
}

/** Every snapshot of each of these students, as snapshotsOf gives them; students never read have an empty list. */
export async function historyByStudent(
  db: Database,
  studentIds: string[],
): Promise<Map<string, Snapshot[]>> {
  return db.transaction('r', db.readings, db.pastReadings, async () => {
    const distinct = [...new Set(studentIds)];
    const histories = distinct.map(async (id) => [id, await snapshotsOf(db, id)] as const);
    return new Map(await Promise.all(histories));
  });
}

/** The newest snapshot of every series of each of these students; students never read have an empty list. */
export async function latestByStudent(
  db: Database,
  studentIds: string[],
): Promise<Map<string, Snapshot[]>> {
  return db.transaction('r', db.readings, async () => {
    const distinct = [...new Set(studentIds)];
    const latest = distinct.map(
      async (studentId) => [studentId, await db.readings.where({ studentId }).toArray()] as const,
    );
    return new Map(await Promise.all(latest));
  });
}

/** Order of the days covered; of one day, the order in which they were seen. */
export function byDay(one: Snapshot, other: Snapshot): number {
  return (
    one.asOf.localeCompare(other.asOf) || compareInstants(one.firstSeenAt, other.firstSeenAt)
  );
}
