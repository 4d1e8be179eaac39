import type { Crossing } from '../../domain/crossing.ts';
import { schoolYearOf } from '../../domain/school-calendar.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { seriesKey } from '../../domain/snapshots.ts';
import { BackupFileError } from '../backup-file-error.ts';
import type { RecordsByTable } from '../records.ts';
import { compareMoments } from './moments.ts';
import { renameIds } from './rename-ids.ts';

type Identified = { id: string };
type Names = Map<string, string>;

/**
 * The incoming records under the ids they have here. Two devices that read the same pages give the same student, site, count
 * and crossing an id each: a student is the origin and that SIS's own id (design.md 4), a count is its series, day and
 * numbers, a crossing its threshold in a school year. What people wrote is the same only when its id is. Throws
 * BackupFileError where an id means another student here.
 */
export function underOurIds(current: RecordsByTable, incoming: RecordsByTable): RecordsByTable {
  const names: Names = new Map();
  nameByKey(names, current.sites, incoming.sites, ({ origin }) => origin);
  nameByKey(names, current.students, incoming.students, ({ origin, sisId }) =>
    JSON.stringify([origin, sisId]),
  );
  const snapshotsHere = [...current.readings, ...current.pastReadings];
  const snapshotsThere = [...incoming.readings, ...incoming.pastReadings];
  const ours = (studentId: string) => names.get(studentId) ?? studentId;
  pairAlike(names, snapshotsHere, snapshotsThere, (one) => snapshotKey(one, ours(one.studentId)));
  pairAlike(names, current.crossings, incoming.crossings, (one) =>
    crossingKey(one, ours(one.studentId)),
  );
  return renameIds(incoming, names);
}

/** For records of which there is one per key. */
function nameByKey<R extends Identified>(
  names: Names,
  here: readonly R[],
  there: readonly R[],
  keyOf: (record: R) => string,
): void {
  const byKey = new Map(here.map((record) => [keyOf(record), record.id]));
  const ids = new Set(here.map(({ id }) => id));
  for (const record of there) {
    const id = byKey.get(keyOf(record));
    if (id === undefined && ids.has(record.id)) throw new BackupFileError('wrong-table-content');
    if (id !== undefined && id !== record.id) names.set(record.id, id);
  }
}

/** For records of which there may be several alike: in order of time, one here for one there, those with the same id aside. */
function pairAlike<R extends Identified & { createdAt: string }>(
  names: Names,
  here: readonly R[],
  there: readonly R[],
  keyOf: (record: R) => string,
): void {
  const idsHere = new Set(here.map(({ id }) => id));
  const idsThere = new Set(there.map(({ id }) => id));
  const freeThere = there.filter(({ id }) => !idsHere.has(id));
  if (freeThere.length === 0) return;
  const freeHere = Map.groupBy(
    here.filter(({ id }) => !idsThere.has(id)),
    keyOf,
  );
  for (const [key, group] of Map.groupBy(freeThere, keyOf)) {
    const partners = (freeHere.get(key) ?? []).toSorted(byTime);
    group.toSorted(byTime).forEach(({ id }, index) => {
      const partner = partners[index];
      if (partner) names.set(id, partner.id);
    });
  }
}

function byTime(one: { createdAt: string }, other: { createdAt: string }): number {
  return compareMoments(one.createdAt, other.createdAt);
}

function snapshotKey(snapshot: Snapshot, studentId: string): string {
  const { asOf, absences, excused, unexcused, tardies, enrolled } = snapshot;
  const { attendanceRate, correctedFrom } = snapshot;
  const numbers = [absences, excused, unexcused, tardies, enrolled, attendanceRate, correctedFrom];
  return JSON.stringify([studentId, seriesKey(snapshot), asOf, ...numbers]);
}

function crossingKey(crossing: Crossing, studentId: string): string {
  const { threshold, unit, crossedOn, state } = crossing;
  const year = schoolYearOf(crossedOn).from;
  return JSON.stringify([studentId, threshold, unit, year, state === 'retracted']);
}
