import type { FrameState, SeenStudent } from '../../../../../../lib/domain/page-state.ts';
import type { Snapshot } from '../../../../../../lib/domain/snapshot.ts';

/** A moment in the middle of the day in every zone, so that its school day is the same everywhere. */
export const readAt = '2025-11-20T12:00:00Z';
export const today = '2025-11-20';

type Seen = Partial<SeenStudent['reading']> & { name: string; studentId?: string | null };

/** A student as read: days, with an id, enrolled 71 days. */
export function seen({ studentId, ...reading }: Seen): SeenStudent {
  return {
    studentId: studentId === undefined ? crypto.randomUUID() : studentId,
    matchedByName: false,
    reading: {
      sisId: null,
      grade: null,
      unit: 'day',
      absences: null,
      excused: null,
      unexcused: null,
      tardies: null,
      enrolled: 71,
      attendanceRate: null,
      ...reading,
    },
  };
}

/** A frame whose counts run from the start of school. */
export function frame(students: SeenStudent[], state: Partial<FrameState> = {}): FrameState {
  return {
    origin: 'https://sis.school.example',
    readAt,
    status: 'read',
    reader: 'invented/list',
    covers: 'school-year',
    explained: null,
    listed: null,
    range: { from: null, to: null, label: null },
    rows: { seen: students.length, read: students.length },
    skipped: [],
    students,
    over: 0,
    stopped: false,
    ...state,
  };
}

/** A count of the frame above, read on a day. */
export function snapshot(
  studentId: string,
  asOf: string,
  absences: number,
  more: Partial<Snapshot> = {},
): Snapshot {
  const at = `${asOf}T12:00:00Z`;
  return {
    id: crypto.randomUUID(),
    createdAt: at,
    updatedAt: at,
    createdBy: 'test',
    revision: 1,
    deletedAt: null,
    studentId,
    reader: 'invented/list',
    unit: 'day',
    covers: 'school-year',
    from: null,
    asOf,
    absences,
    excused: null,
    unexcused: null,
    tardies: null,
    enrolled: 67,
    attendanceRate: null,
    correctedFrom: null,
    firstSeenAt: at,
    lastSeenAt: at,
    ...more,
  };
}
