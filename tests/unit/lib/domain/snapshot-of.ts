import type { Snapshot } from '../../../../lib/domain/snapshot.ts';

/** A snapshot of an invented student, seen on the day it covers unless told otherwise. */
export function snapshotOf(
  asOf: string,
  absences: number,
  change: Partial<Snapshot> & { seenUntil?: string } = {},
): Snapshot {
  const { seenUntil = asOf, ...fields } = change;
  return {
    id: '6f0d3c1e-3a52-4a6f-9d1c-2f1f4f0f7a10',
    createdAt: `${asOf}T14:00:00Z`,
    updatedAt: `${asOf}T14:00:00Z`,
    createdBy: 'counselor',
    revision: 1,
    deletedAt: null,
    studentId: '0c8a4a54-6f0e-4b52-8a5b-6a0b0b1f3c11',
    reader: 'sample/absences',
    unit: 'day',
    covers: 'school-year',
    from: null,
    asOf,
    absences,
    excused: null,
    unexcused: null,
    tardies: null,
    enrolled: null,
    attendanceRate: null,
    correctedFrom: null,
    firstSeenAt: `${asOf}T14:00:00Z`,
    lastSeenAt: `${seenUntil}T14:00:00Z`,
    ...fields,
  };
}
