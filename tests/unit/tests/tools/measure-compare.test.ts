import { expect, test } from 'vitest';
import type { PageReading, StudentReading } from '../../../../lib/domain/page-reading.ts';
import { compare, isPerfect } from '../../../tools/measure-compare.ts';
import type { Kind, TrueStudent, Truth } from '../../../tools/measure-truth.ts';

const range = { from: '2026-08-10', to: '2026-10-30' };
const none = { excused: null, unexcused: null, tardies: null, enrolled: null };

function truth(kind: Kind, ...students: Partial<TrueStudent>[]): Truth {
  const full = students.map((one): TrueStudent => ({
    name: 'Ada Vale',
    sisId: '1',
    unit: 'day',
    absences: 7,
    ...none,
    ...one,
  }));
  return {
    schema: 1,
    url: 'https://sis.example/',
    page: 'List',
    kind,
    range,
    unit: 'day',
    students: full,
  };
}

function reading(...students: Partial<StudentReading>[]): PageReading {
  const full = students.map((one): StudentReading => ({
    name: 'Ada Vale',
    sisId: '1',
    grade: null,
    unit: 'day',
    absences: 7,
    ...none,
    attendanceRate: null,
    daily: null,
    ...one,
  }));
  return {
    status: 'read',
    reader: 'a/b',
    range: { ...range, label: null },
    students: full,
    rows: { seen: 1, read: 1 },
    skipped: [],
  };
}

test('a right reading is perfect', () => {
  const score = compare(truth('counts', {}), reading({}));
  expect(score).toMatchObject({
    found: 1,
    expected: 1,
    right: 1,
    wrong: 0,
    missing: 0,
    invented: 0,
  });
  expect(isPerfect(score)).toBe(true);
});

test.each<[string, PageReading]>([
  ['another number', reading({ absences: 8 })],
  ['a number where there is none', reading({ tardies: 0 })],
  ['a number not read', reading({ absences: null })],
  ['another denominator', reading({ enrolled: 55 })],
  ['a rate', reading({ attendanceRate: 0.9 })],
  ['another unit', reading({ unit: 'period' })],
  [
    'another range',
    { ...reading({}), range: { from: '2026-10-01', to: '2026-10-30', label: null } },
  ],
  ['another name', reading({ name: 'Vale, Ada' })],
  ['another id', reading({ sisId: '2' })],
  ['a student too many', reading({}, { sisId: '2' })],
  ['a student too few', reading()],
])('%s is not perfect', (_, read) => {
  expect(isPerfect(compare(truth('counts', {}), read))).toBe(false);
});

test('a denominator may be left out', () => {
  expect(isPerfect(compare(truth('counts', { enrolled: 55 }), reading({})))).toBe(true);
});

test('two students of one name are told apart', () => {
  const two = truth('counts', { sisId: '1', absences: 1 }, { sisId: '2', absences: 2 });
  expect(
    isPerfect(compare(two, reading({ sisId: '2', absences: 2 }, { sisId: '1', absences: 1 }))),
  ).toBe(true);
  expect(
    isPerfect(compare(two, reading({ sisId: '2', absences: 1 }, { sisId: '1', absences: 2 }))),
  ).toBe(false);
});

test('days must add up to what the page shows', () => {
  const grid = truth('daily grid', { absences: null, dailyTally: { absent: 1 } });
  const daily = [{ date: '2026-10-30', status: 'absent' as const }];
  expect(isPerfect(compare(grid, reading({ absences: null, daily })))).toBe(true);
  expect(isPerfect(compare(grid, reading({ absences: null, daily: [] })))).toBe(false);
  expect(isPerfect(compare(grid, reading({ absences: 1, daily })))).toBe(false);
});

test.each<[Kind, boolean]>([
  ['roster', true],
  ['no counts', true],
  ['window', true],
  ['no students', false],
])('a name without numbers on a page of kind "%s": %j', (kind, fine) => {
  expect(isPerfect(compare(truth(kind, {}), reading({ absences: null })))).toBe(fine);
});

test.each<Kind>(['roster', 'no counts', 'no students'])(
  'a number on a page of kind "%s" is wrong',
  (kind) => {
    expect(compare(truth(kind, {}), reading({}))).toMatchObject({ wrong: 1 });
  },
);

test('counts of a window are wrong without the window', () => {
  const window = { ...truth('window', {}), range: null };
  expect(isPerfect(compare(window, reading({})))).toBe(true);
  expect(
    isPerfect(compare(window, { ...reading({}), range: { from: null, to: null, label: null } })),
  ).toBe(false);
});
