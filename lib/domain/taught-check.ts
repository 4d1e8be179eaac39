import type { PageReading, StudentReading } from './page-reading.ts';

/** One row of the check: what would be read, to be compared with the page. */
export type CheckedRow = { name: string; sisId: string | null; count: number };

/**
 * What reading a page by a draft comes to, for a person to compare with the page. `rows` of the page with `read` of them
 * read; `numbers` of the students with a count, their `sum`, and up to three rows: least, middle and most. `odd` lists what
 * was left out; `overEnrolled` counts students who would have missed more than they were enrolled.
 */
export type TaughtCheck = {
  rows: number;
  read: number;
  numbers: number;
  sum: number;
  withoutId: number;
  overEnrolled: number;
  samples: CheckedRow[];
  odd: { text: string; reason: string }[];
};

/** What was counted: all absences, or the one kind that was taught. */
function countOf({ absences, unexcused, excused }: StudentReading): number | null {
  return absences ?? unexcused ?? excused;
}

/** At most three, never one row twice. */
function leastMiddleMost(rows: readonly CheckedRow[]): CheckedRow[] {
  const sorted = rows.toSorted((one, other) => one.count - other.count);
  const places = new Set([0, Math.floor((sorted.length - 1) / 2), sorted.length - 1]);
  return [...places].flatMap((place) => sorted[place] ?? []);
}

/** The self-check of a taught layout, from the reading it gives. */
export function checkOf(reading: PageReading): TaughtCheck {
  const { students, rows, skipped } = reading;
  const counted = students.flatMap((student) => {
    const count = countOf(student);
    return count === null ? [] : [{ name: student.name, sisId: student.sisId, count }];
  });
  return {
    rows: rows.seen,
    read: rows.read,
    numbers: counted.length,
    sum: counted.reduce((sum, { count }) => sum + count, 0),
    withoutId: students.filter(({ sisId }) => sisId === null).length,
    overEnrolled: students.filter(
      (student) => student.enrolled !== null && (countOf(student) ?? 0) > student.enrolled,
    ).length,
    samples: leastMiddleMost(counted),
    odd: skipped,
  };
}

/** Whether somebody may keep the layout: it reads the page, and at least one number. */
export function isReadable(reading: PageReading): boolean {
  return reading.status !== 'ambiguous' && checkOf(reading).numbers > 0;
}
