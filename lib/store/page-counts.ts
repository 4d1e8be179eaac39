import type { Covers, PageReading, StudentReading, Unit } from '../domain/page-reading.ts';
import { earlierDay, type Instant, type SchoolDay } from '../domain/school-day.ts';
import { sameNumbers } from '../domain/snapshots.ts';
import { type Snapshot, snapshotSchema } from '../domain/snapshot.ts';
import { newRecord } from './record.ts';

/** Everything about a page that its counts have in common. */
export type PageSeen = {
  reading: PageReading;
  covers: Covers;
  at: Instant;
  today: SchoolDay;
};

type Counted = StudentReading & { unit: Unit; absences: number };

/**
 * The page's counts as snapshots that are not stored yet, for the rows that have a student record. Left out: rows without a
 * count or unit, pages that are not sure of their columns, windows that end before they start, and rows of one student
 * that contradict each other (design.md 1.1).
 */
export function countsOf(page: PageSeen, studentIds: (string | null)[]): Snapshot[] {
  const { status, reader, range } = page.reading;
  if (reader === null || (status !== 'read' && status !== 'incomplete')) return [];
  const asOf = earlierDay(range.to ?? page.today, page.today);
  if (range.from !== null && asOf < range.from) return [];
  const rows = page.reading.students.flatMap((student, index) => {
    const studentId = studentIds[index] ?? null;
    return studentId !== null && hasCount(student) ? [{ studentId, student }] : [];
  });
  const groups = Map.groupBy(rows, (row) => `${row.studentId} ${row.student.unit}`);
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    const agreed = first && others.every((row) => sameNumbers(row.student, first.student));
    return agreed ? [snapshotOf(page, reader, asOf, first)] : [];
  });
}

function hasCount(student: StudentReading): student is Counted {
  return student.absences !== null && student.unit !== null;
}

function snapshotOf(
  { reading, covers, at }: PageSeen,
  reader: string,
  asOf: SchoolDay,
  { studentId, student }: { studentId: string; student: Counted },
): Snapshot {
  const { name: _name, sisId: _sisId, grade: _grade, daily: _daily, ...numbers } = student;
  return snapshotSchema.parse({
    ...newRecord({ by: reader, now: at }),
    ...numbers,
    studentId,
    reader,
    covers,
    from: reading.range.from,
    asOf,
    correctedFrom: null,
    firstSeenAt: at,
    lastSeenAt: at,
  });
}
