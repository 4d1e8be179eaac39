import { type Crossing, crossingSchema } from '../domain/crossing.ts';
import { schoolYearOf } from '../domain/school-calendar.ts';
import type { Settings } from '../domain/settings.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { firedThresholds, seriesKey } from '../domain/snapshots.ts';
import { thresholdsOf } from '../domain/thresholds.ts';
import { comparableWithDays } from '../domain/unit.ts';
import { coverageOf } from '../domain/window.ts';
import type { Database } from './db.ts';
import type { PageSeen } from './page-counts.ts';
import type { Placement } from './place-snapshot.ts';
import { newRecord, revised } from './record.ts';

/** A count that became the newest of its series. */
export type Newest = Extract<Placement, { place: 'newest' }>;

/**
 * Keeps the thresholds that new counts fire, and takes back those that a correction undoes (domain.md R5, R10). `known` holds
 * each student's newest snapshots as they were before this page. Call it inside the page's transaction.
 */
export async function takeCrossings(
  db: Database,
  page: PageSeen & { settings: Settings },
  placed: Newest[],
  known: Map<string, Snapshot[]>,
): Promise<void> {
  const { covers, reading, settings, today } = page;
  const thresholds = thresholdsOf(settings);
  const coverage = coverageOf(covers, reading.range, settings.calendar, today);
  for (const one of placed) {
    const { snapshot, comparison } = one;
    if (comparison.kind === 'corrected') await retract(db, snapshot);
    if (coverage.kind !== 'year-to-date' || !comparableWithDays(snapshot.unit)) continue;
    const fired = firedThresholds(comparison, snapshot.absences, thresholds);
    if (fired.length > 0) await fire(db, snapshot, fired, known.get(snapshot.studentId) ?? []);
  }
}

async function fire(
  db: Database,
  snapshot: Snapshot,
  thresholds: number[],
  known: Snapshot[],
): Promise<void> {
  const standing = (await standingCrossings(db, snapshot)).map(({ threshold }) => threshold);
  const highest = Math.max(0, ...known.filter((one) => sameYear(one, snapshot)).map(absencesOf));
  const fresh = thresholds.filter(
    // Another page of the same site said so before: it is the same obligation.
    (threshold) => !(standing.includes(threshold) && highest >= threshold),
  );
  await db.crossings.bulkAdd(fresh.map((threshold) => crossingOf(snapshot, threshold)));
}

function absencesOf({ unit, absences }: Snapshot): number {
  return comparableWithDays(unit) ? absences : 0;
}

function sameYear(one: { asOf: string }, other: { asOf: string }): boolean {
  return schoolYearOf(one.asOf).from === schoolYearOf(other.asOf).from;
}

function crossingOf(snapshot: Snapshot, threshold: number): Crossing {
  const { id: snapshotId, studentId, unit, asOf: crossedOn, createdBy: by, createdAt: now } = snapshot;
  return crossingSchema.parse({
    ...newRecord({ by, now }),
    studentId,
    snapshotId,
    threshold,
    unit,
    crossedOn,
    state: 'outstanding',
    resolvedAt: null,
    retractedBy: null,
  });
}

/** Crossings of the snapshot's student and school year that were not taken back. */
async function standingCrossings(db: Database, snapshot: Snapshot): Promise<Crossing[]> {
  const { studentId, asOf } = snapshot;
  const all = await db.crossings.where({ studentId }).toArray();
  return all.filter(
    ({ state, crossedOn }) => state !== 'retracted' && sameYear({ asOf: crossedOn }, { asOf }),
  );
}

/** Only what this series had fired: what another page still shows is a disagreement, not a correction. */
async function retract(db: Database, corrected: Snapshot): Promise<void> {
  const above = (await standingCrossings(db, corrected)).filter(
    ({ threshold, unit }) => unit === corrected.unit && threshold > corrected.absences,
  );
  const author = { by: corrected.createdBy, now: corrected.createdAt };
  for (const crossing of above) {
    const { snapshotId } = crossing;
    const source = (await db.readings.get(snapshotId)) ?? (await db.pastReadings.get(snapshotId));
    if (!source || seriesKey(source) !== seriesKey(corrected)) continue;
    const changes = { state: 'retracted', retractedBy: corrected.id } as const;
    await db.crossings.put(revised(crossing, changes, author));
  }
}
