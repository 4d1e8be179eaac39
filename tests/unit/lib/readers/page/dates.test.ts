import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate, readIsoDate, readMonth } from '../../../../../lib/readers/page/dates.ts';

describe('isoDate', () => {
  test.each([
    [2026, 8, 10, '2026-08-10'],
    [2028, 2, 29, '2028-02-29'],
    [2026, 2, 29, null],
    [2026, 13, 1, null],
    [2026, 0, 1, null],
    [2026, 4, 31, null],
    [26, 4, 1, null],
    [Number.NaN, 4, 1, null],
  ])('%d-%d-%d', (year, month, day, expected) => {
    expect(isoDate(year, month, day)).toBe(expected);
  });

  test('knows every day there is', () => {
    const days = fc.date({
      min: new Date('1901-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
        expect(isoDate(year, month, day)).toBe(iso);
        expect(readIsoDate(iso)).toBe(iso);
        expect(readIsoDate(iso.replaceAll('-', ''))).toBe(iso);
      }),
    );
  });
});

describe('readIsoDate', () => {
  test.each([
    ['20261102', '2026-11-02'],
    ['2026-11-31', null],
    ['03/04/2026', null],
    ['', null],
    ['2026', null],
  ])('%j is %j', (text, expected) => {
    expect(readIsoDate(text)).toBe(expected);
  });
});

describe('readMonth', () => {
  test.each([
    ['08', 8],
    ['12', 12],
    ['13', null],
    ['0', null],
    ['AUG', 8],
    ['jan', 1],
    ['agosto', null],
    ['', null],
  ])('%j is %j', (value, expected) => {
    expect(readMonth(value)).toBe(expected);
  });
});
