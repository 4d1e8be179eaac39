import type { Snapshot } from '../../../../lib/domain/snapshot.ts';

const studentId = '6b1f6a0e-6a5f-4c7e-9f0a-3f1f7f5f2a10';

/** A count in days for the school year, read in the afternoon of its day. */
export function snapshot(changes: Partial<Snapshot> = {}): Snapshot {
  const asOf = changes.asOf ?? '2025-11-20';
  const seenAt = `${asOf}T15:00:00Z`;
  return {
    id: crypto.randomUUID(),
    createdAt: seenAt,
    updatedAt: seenAt,
    createdBy: 'reader',
    revision: 1,
    deletedAt: null,
    studentId,
    reader: 'riverbend/days-absent',
    unit: 'day',
    covers: 'school-year',
    from: null,
    asOf,
    absences: 24,
    excused: null,
    unexcused: null,
    tardies: null,
    enrolled: 71,
    attendanceRate: null,
    correctedFrom: null,
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    ...changes,
  };
}
