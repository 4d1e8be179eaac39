import { type Crossing, crossingSchema } from '../domain/crossing.ts';
import { takenBackBy } from '../domain/crossing-resolution.ts';
import { schoolYearOf } from '../domain/school-calendar.ts';
import type { Settings } from '../domain/settings.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { firedThresholds, seriesKey } from '../domain/snapshots.ts';
import { thresholdsOf } from '../domain/thresholds.ts';
import { comparableWithDays } from '../domain/unit.ts';
import { coverageOf } from '../domain/window.ts';
import type { ChangingRows } from './change-store.ts';
import type { PageSeen } from './page-counts.ts';
import type { Placement } from './place-snapshot.ts';
import { newRecord, revised } from './record.ts';

/** A count that became the newest of its series. */
export type Newest = Extract<Placement, { place: 'newest' }>;
type Fired = { snapshot: Snapshot; thresholds: number[] };

/**
 * Keeps the thresholds that new counts fire, and takes back those that a correction undoes (domain.md R5, R10). `known` holds
 * each student's newest snapshots as they were before this page.
 */
export async function takeCrossings(
  rows: ChangingRows,
  page: PageSeen & { settings: Settings },
  placed: Newest[],
  known: Map<string, Snapshot[]>,
): Promise<void> {
  const fired = firedOf(page, placed);
  const corrected = placed
    .filter(({ comparison }) => comparison.kind === 'corrected')
    .map(({ snapshot }) => snapshot);
  const concerned = [...corrected, ...fired.map(({ snapshot }) => snapshot)];
  const crossings = await standingCrossings(rows, concerned);
  await takeBack(rows, corrected, crossings);
  const fresh = fired.flatMap(({ snapshot, thresholds }) =>
    thresholds
      .filter((threshold) => !alreadySaid(snapshot, threshold, crossings, known))
      .map((threshold) => crossingOf(snapshot, threshold)),
  );
  for (const crossing of fresh) rows.put('crossings', crossing);
}

/** Only a count in days of the year to date meets a threshold (domain.md R5, R6). */
function firedOf(page: PageSeen & { settings: Settings }, placed: Newest[]): Fired[] {
  const { covers, reading, settings, today } = page;
  const coverage = coverageOf(covers, reading.range, settings.calendar, today);
  if (coverage.kind !== 'year-to-date') return [];
  const lines = thresholdsOf(settings);
  return placed
    .filter(({ snapshot }) => comparableWithDays(snapshot.unit))
    .map(({ snapshot, comparison }) => {
      return { snapshot, thresholds: firedThresholds(comparison, snapshot.absences, lines) };
    })
    .filter(({ thresholds }) => thresholds.length > 0);
}

/** Crossings of these snapshots' students that were not taken back, by student. */
async function standingCrossings(
  rows: ChangingRows,
  snapshots: Snapshot[],
): Promise<Map<string, Crossing[]>> {
  const studentIds = snapshots.map(({ studentId }) => studentId);
  const crossings = await rows.about('crossings', studentIds);
  return Map.groupBy(
    crossings.filter(({ state }) => state !== 'retracted'),
    ({ studentId }) => studentId,
  );
}

/** Whether another page of the same site fired this threshold this year and still stands by it: it is the same obligation. */
function alreadySaid(
  snapshot: Snapshot,
  threshold: number,
  crossings: Map<string, Crossing[]>,
  known: Map<string, Snapshot[]>,
): boolean {
  const { studentId, unit, asOf } = snapshot;
  const same = (crossings.get(studentId) ?? []).some(
    (crossing) => crossing.threshold === threshold && sameYear(crossing.crossedOn, asOf),
  );
  const stands = (known.get(studentId) ?? []).some(
    (one) => one.unit === unit && one.absences >= threshold && sameYear(one.asOf, asOf),
  );
  return same && stands;
}

function sameYear(one: string, other: string): boolean {
  return schoolYearOf(one).from === schoolYearOf(other).from;
}

function crossingOf(snapshot: Snapshot, threshold: number): Crossing {
  const { id, studentId, unit, asOf, createdBy: by, createdAt: now } = snapshot;
  return crossingSchema.parse({
    ...newRecord({ by, now }),
    studentId,
    snapshotId: id,
    threshold,
    unit,
    crossedOn: asOf,
    state: 'outstanding',
    resolvedAt: null,
    retractedBy: null,
  });
}

/** Only what the corrected series had fired: what another page still shows is a disagreement, not a correction. */
async function takeBack(
  rows: ChangingRows,
  corrected: Snapshot[],
  crossings: Map<string, Crossing[]>,
): Promise<void> {
  const above = corrected.flatMap((snapshot) =>
    takenBackBy(crossings.get(snapshot.studentId) ?? [], snapshot.absences, snapshot.unit)
      .filter(({ crossedOn }) => sameYear(crossedOn, snapshot.asOf))
      .map((crossing) => ({ crossing, snapshot })),
  );
  const sources = above.map(({ crossing }) => crossing.snapshotId);
  const newest = await rows.getMany('readings', sources);
  const past = await rows.getMany('pastReadings', sources);
  const undone = above.filter(({ snapshot }, index) => {
    const source = newest[index] ?? past[index];
    return source && seriesKey(source) === seriesKey(snapshot);
  });
  for (const { crossing, snapshot } of undone) rows.put('crossings', retracted(crossing, snapshot));
}

function retracted(crossing: Crossing, { id, createdBy, createdAt }: Snapshot): Crossing {
  const author = { by: createdBy, now: createdAt };
  return revised(crossing, { state: 'retracted', retractedBy: id }, author);
}
