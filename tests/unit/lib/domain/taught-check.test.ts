import { expect, test } from 'vitest';
import type { PageReading, StudentReading } from '../../../../lib/domain/page-reading.ts';
import { checkOf, isReadable } from '../../../../lib/domain/taught-check.ts';

function student(
  name: string,
  absences: number | null,
  rest: Partial<StudentReading> = {},
): StudentReading {
  const none = { grade: null, excused: null, unexcused: null, tardies: null, enrolled: null };
  return {
    name,
    sisId: name,
    unit: 'day',
    absences,
    ...none,
    attendanceRate: null,
    daily: null,
    ...rest,
  };
}

function reading(students: StudentReading[], rest: Partial<PageReading> = {}): PageReading {
  const rows = { seen: students.length + 1, read: students.length };
  const range = { from: null, to: null, label: null };
  const skipped = [{ text: 'Tot A: W/D', reason: 'not-a-number' }];
  return { status: 'read', reader: 'taught/draft', range, students, rows, skipped, ...rest };
}

test('least, middle and most, what they add up to, and what was left out', () => {
  const check = checkOf(
    reading([
      student('B', 9),
      student('A', 2),
      student('C', 24),
      student('D', null),
      student('E', 5),
    ]),
  );
  expect(check.samples.map(({ name, count }) => [name, count])).toEqual([
    ['A', 2],
    ['E', 5],
    ['C', 24],
  ]);
  expect(check).toMatchObject({ rows: 6, read: 5, numbers: 4, sum: 40, withoutId: 0 });
  expect(check.odd).toEqual([{ text: 'Tot A: W/D', reason: 'not-a-number' }]);
});

test('fewer than three rows are shown once each', () => {
  expect(checkOf(reading([student('A', 2)])).samples).toHaveLength(1);
  expect(checkOf(reading([])).samples).toEqual([]);
});

test('one kind alone is what is shown, and more days than enrolled are odd', () => {
  const check = checkOf(
    reading([
      student('A', null, { unexcused: 4, sisId: null }),
      student('B', 80, { enrolled: 71 }),
    ]),
  );
  expect(check).toMatchObject({ numbers: 2, sum: 84, withoutId: 1, overEnrolled: 1 });
});

test('a page that is not as it should be, or shows no number, is not kept', () => {
  expect(isReadable(reading([student('A', 2)]))).toBe(true);
  expect(isReadable(reading([student('A', null)]))).toBe(false);
  expect(isReadable(reading([student('A', 2)], { status: 'ambiguous' }))).toBe(false);
});
