import { type Covers, type PageReading, pageReadingSchema } from '../domain/page-reading.ts';
import type { Instant, SchoolDay } from '../domain/school-day.ts';
import type { Settings } from '../domain/settings.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { seriesKey } from '../domain/snapshots.ts';
import type { Database } from './db.ts';
import { latestByStudent } from './history.ts';
import { countsOf } from './page-counts.ts';
import { takeStudents, type TakenStudent } from './page-students.ts';
import { addsToPast, placeSnapshot, type Placement } from './place-snapshot.ts';
import { wellFormed } from './record.ts';
import { seenLongAgo } from './seen-again.ts';
import { type Newest, takeCrossings } from './take-crossings.ts';

export type { TakenStudent } from './page-students.ts';

/** What a page of an allowed site showed, and when. */
export type PageTaken = {
  origin: string;
  reading: PageReading;
  covers: Covers;
  at: Instant;
  /** The school day of `at` on this machine. */
  today: SchoolDay;
  settings: Settings;
};

/**
 * Keeps what a page showed: students, dated counts, crossed thresholds and corrections, all or nothing (domain.md R5, R10).
 * Resolves when it is on disk, with one entry per `reading.students`. A row matched by name only is never written to: the
 * name may be another child's. Rejects with ZodError where the reading breaks its contract.
 */
export async function takeReading(db: Database, seen: PageTaken): Promise<TakenStudent[]> {
  const page = { ...seen, reading: pageReadingSchema.parse(wellFormed(seen.reading)) };
  const tables = [db.students, db.readings, db.pastReadings, db.crossings, db.log];
  return db.transaction('rw', tables, async () => {
    const taken = await takeStudents(db, page);
    const identified = taken.map((one) => (one.matchedByName ? null : one.studentId));
    const counts = countsOf(page, identified);
    const known = await latestByStudent(
      db,
      counts.map(({ studentId }) => studentId),
    );
    const placements = counts.map((snapshot) => {
      const key = seriesKey(snapshot);
      const latest = known.get(snapshot.studentId)?.find((one) => seriesKey(one) === key);
      return placeSnapshot(snapshot, latest ?? null, page.reading.status);
    });
    await writeSnapshots(db, placements, page.at);
    await takeCrossings(db, page, placements.filter(isNewest), known);
    return taken;
  });
}

function isNewest(placement: Placement): placement is Newest {
  return placement.place === 'newest';
}

async function writeSnapshots(db: Database, placements: Placement[], at: Instant): Promise<void> {
  const newest = placements.filter(isNewest);
  const replaced = newest.map((one) => one.replaced).filter((one) => one !== null);
  const again = placements
    .filter((one) => one.place === 'seen-again')
    .filter(({ latest }) => seenLongAgo(latest, at))
    .map(({ latest }) => ({ ...latest, lastSeenAt: at }));
  await db.readings.bulkDelete(replaced.map(({ id }) => id));
  await db.readings.bulkPut([...newest.map(({ snapshot }) => snapshot), ...again]);
  await db.pastReadings.bulkAdd(replaced);
  for (const placement of placements) {
    if (placement.place === 'past') await insertInPast(db, placement.snapshot);
  }
}

async function insertInPast(db: Database, snapshot: Snapshot): Promise<void> {
  const { studentId } = snapshot;
  const past = await db.pastReadings.where({ studentId }).toArray();
  const series = past.filter((one) => seriesKey(one) === seriesKey(snapshot));
  if (addsToPast(snapshot, series)) await db.pastReadings.add(snapshot);
}
