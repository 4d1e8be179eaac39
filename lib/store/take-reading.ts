import { type Covers, type PageReading, pageReadingSchema } from '../domain/page-reading.ts';
import type { Instant, SchoolDay } from '../domain/school-day.ts';
import type { Settings } from '../domain/settings.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { seriesKey } from '../domain/snapshots.ts';
import { changeStore, type ChangingRows } from './change-store.ts';
import { latestByStudent } from './history.ts';
import { countsOf } from './page-counts.ts';
import { takeStudents, type TakenStudent } from './page-students.ts';
import { addsToPast, placeSnapshot, type Placement } from './place-snapshot.ts';
import { wellFormed } from './record.ts';
import { seenLongAgo } from './seen-again.ts';
import type { Store } from './store.ts';
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
export function takeReading(store: Store, seen: PageTaken): Promise<TakenStudent[]> {
  return changeStore(store, (rows) => takeReadingInto(rows, seen));
}

/** The same within a larger change. */
export async function takeReadingInto(
  rows: ChangingRows,
  seen: PageTaken,
): Promise<TakenStudent[]> {
  const page = { ...seen, reading: pageReadingSchema.parse(wellFormed(seen.reading)) };
  const taken = await takeStudents(rows, page);
  const identified = taken.map((one) => (one.matchedByName ? null : one.studentId));
  const counts = countsOf(page, identified);
  const known = await latestByStudent(
    rows,
    counts.map(({ studentId }) => studentId),
  );
  const placements = counts.map((snapshot) => {
    const key = seriesKey(snapshot);
    const latest = known.get(snapshot.studentId)?.find((one) => seriesKey(one) === key);
    return placeSnapshot(snapshot, latest ?? null, page.reading.status);
  });
  await writeSnapshots(rows, placements, page.at);
  await takeCrossings(rows, page, placements.filter(isNewest), known);
  return taken;
}

function isNewest(placement: Placement): placement is Newest {
  return placement.place === 'newest';
}

async function writeSnapshots(
  rows: ChangingRows,
  placements: Placement[],
  at: Instant,
): Promise<void> {
  for (const { snapshot, replaced } of placements.filter(isNewest)) {
    if (replaced) {
      rows.remove('readings', replaced.id);
      rows.put('pastReadings', replaced);
    }
    rows.put('readings', snapshot);
  }
  for (const placement of placements) {
    if (placement.place === 'seen-again' && seenLongAgo(placement.latest, at)) {
      rows.put('readings', { ...placement.latest, lastSeenAt: at });
    } else if (placement.place === 'past') {
      await insertInPast(rows, placement.snapshot);
    }
  }
}

async function insertInPast(rows: ChangingRows, snapshot: Snapshot): Promise<void> {
  const past = await rows.about('pastReadings', [snapshot.studentId]);
  const series = past.filter((one) => seriesKey(one) === seriesKey(snapshot));
  if (addsToPast(snapshot, series)) rows.put('pastReadings', snapshot);
}
