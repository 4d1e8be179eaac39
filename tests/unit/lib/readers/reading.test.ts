import { expect, test } from 'vitest';
import type { FoundStudent } from '../../../../lib/readers/finding.ts';
import { gatherReading } from '../../../../lib/readers/reading.ts';

const anchor: Element = Object.create(null);

function found(name: string, sisId: string | null, absences: number | null = null): FoundStudent {
  const figures = () =>
    absences === null
      ? []
      : [{ field: 'absences' as const, value: absences, element: anchor, column: 'Absences' }];
  return { name, sisId, unit: 'day', anchor, figures };
}

function read(...students: FoundStudent[]) {
  const reading = gatherReading('test/list');
  for (const student of students) reading.add({ kind: 'student', student });
  return reading.finish({});
}

test('a student listed twice with the same numbers is one student', () => {
  const { students, rows } = read(found('Ada', '1', 3), found('Ada', '1', 3));
  expect(students).toHaveLength(1);
  expect(rows).toEqual({ seen: 2, read: 2 });
});

test('a student listed twice with different numbers has none', () => {
  const { students, skipped } = read(
    found('Ada', '1', 3),
    found('Bo', '2', 5),
    found('Ada', '1', 4),
  );
  expect(students.map(({ absences }) => absences)).toEqual([null, 5]);
  expect(skipped).toEqual([{ text: 'Ada', reason: 'listed-twice' }]);
});

test('students without ids are never merged', () => {
  expect(
    read(found('Robert Oakes', null, 3), found('Robert Oakes', null, 3)).students,
  ).toHaveLength(2);
});

test('what is no name is skipped', () => {
  const { students, skipped, rows } = read(
    found('', '1', 3),
    found('x'.repeat(301), '2', 3),
    found('Ada', 'x'.repeat(101)),
  );
  expect(students).toEqual([]);
  expect(skipped.map(({ reason, text }) => [reason, text.length])).toEqual([
    ['no-name', 0],
    ['no-name', 300],
    ['no-name', 3],
  ]);
  expect(rows).toEqual({ seen: 3, read: 0 });
});

test('more students than a reading may carry are cut off, and it says so', () => {
  const many = Array.from({ length: 20_001 }, (_, k) => found(`Student ${k}`, `${k}`));
  const reading = read(...many);
  expect(reading.students).toHaveLength(20_000);
  expect(reading.status).toBe('incomplete');
});

test('nothing found is nothing', () => {
  expect(read()).toMatchObject({ status: 'nothing', students: [], rows: { seen: 0, read: 0 } });
});
