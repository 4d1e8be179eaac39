import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../lib/domain/school-day.ts';
import { coverageOf } from '../../../../lib/domain/window.ts';

const calendar = { firstDay: '2026-08-17', lastDay: '2027-06-04', daysOff: [] };
const today = '2026-11-20';
const dated = (from: string | null, to: string | null, school: typeof calendar | null = calendar) =>
  coverageOf('dated', { from, to }, school, today);

describe('counts of the school year by definition', () => {
  test.each([
    [null, null, today],
    ['2026-08-17', null, today],
    [null, '2026-10-30', '2026-10-30'],
    ['2026-08-17', '2027-06-04', today],
  ])('from %s to %s are year to date as of %s', (from, to, asOf) => {
    const covered = coverageOf('school-year', { from, to }, null, today);
    expect(covered).toEqual({ kind: 'year-to-date', from, asOf });
  });

  test("a system set to last year shows last year's counts", () => {
    const range = { from: '2025-08-18', to: '2026-06-05' };
    expect(coverageOf('school-year', range, calendar, today).kind).toBe('other-window');
  });

  test('an end before the start is unknown', () => {
    const range = { from: '2026-10-01', to: '2026-09-01' };
    expect(coverageOf('school-year', range, calendar, today).kind).toBe('unknown');
  });
});

describe('dated counts with a calendar', () => {
  test.each([
    ['2026-08-17', '2026-11-20', today],
    ['2026-07-01', '2026-11-20', today],
    ['2026-04-20', '2026-11-20', today], // 119 days before the first day
    ['2026-08-17', '2027-06-04', today],
    ['2026-08-17', '2026-09-30', '2026-09-30'], // long ago, and still year to date as of that day
  ])('%s to %s are year to date as of %s', (from, to, asOf) => {
    expect(dated(from, to)).toEqual({ kind: 'year-to-date', from, asOf });
  });

  test.each([
    ['2026-08-18', '2026-11-20'],
    ['2026-11-01', '2026-11-30'],
    ['2026-04-19', '2026-11-20'], // 120 days before
    ['2025-08-18', '2026-06-05'],
  ])('%s to %s are another window', (from, to) => {
    expect(dated(from, to)).toEqual({ kind: 'other-window' });
  });
});

describe('dated counts without a calendar of this year', () => {
  const lastYear = { firstDay: '2025-08-18', lastDay: '2026-06-05', daysOff: [] };

  test.each([
    ['2026-07-01', 'year-to-date'],
    ['2026-09-15', 'year-to-date'],
    ['2026-06-30', 'other-window'],
    ['2026-09-16', 'other-window'],
    ['2025-08-18', 'other-window'],
  ])('from %s: %s', (from, kind) => {
    expect(dated(from, today, null).kind).toBe(kind);
    expect(dated(from, today, lastYear).kind).toBe(kind);
  });
});

test.each([
  [null, today],
  ['2026-08-17', null],
  [null, null],
  ['2026-09-10', '2026-09-09'],
  ['2026-12-01', '2026-12-31'], // not begun
])('dated %s to %s is unknown', (from, to) => {
  expect(dated(from, to).kind).toBe('unknown');
});

test('an unknown window stays unknown whatever dates stand on the page', () => {
  const range = { from: '2026-08-17', to: today };
  expect(coverageOf('unknown', range, calendar, today).kind).toBe('unknown');
});

test('window twins: the same counts dated later in the year are never the year to date', () => {
  const offset = fc.integer({ min: 1, max: 200 });
  fc.assert(
    fc.property(offset, fc.integer({ min: 0, max: 100 }), (late, length) => {
      const from = addDays(calendar.firstDay, late);
      const to = addDays(from, length);
      expect(dated(from, to).kind).not.toBe('year-to-date');
      const twin = dated(calendar.firstDay, addDays(calendar.firstDay, length));
      expect(twin.kind === 'year-to-date' && twin.asOf <= today).toBe(true);
    }),
  );
});
