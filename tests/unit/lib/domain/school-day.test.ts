import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import { expect, test } from 'vitest';
import { compareInstants, schoolDayOf } from '../../../../lib/domain/instant.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  earlierDay,
  laterDay,
  schoolDayFrom,
  weekdayOf,
} from '../../../../lib/domain/school-day.ts';

/** The day so many days after the first of a year. */
function dayText(year: number, dayOfYear: number): string {
  return PlainDate.toString(PlainDate.addDays(PlainDate.create(year, 1, 1), dayOfYear - 1));
}

test('days are counted across months, years and clock changes', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
  expect(daysBetween('2026-11-02', '2026-10-31')).toBe(-2);
  expect(weekdayOf('2026-11-26')).toBe(4);
  expect(earlierDay('2026-09-30', '2026-10-01')).toBe('2026-09-30');
  expect(laterDay('2026-09-30', '2026-10-01')).toBe('2026-10-01');
});

test('days are counted as Temporal counts them, also at the edges of what is counted without it', () => {
  const days = Array.from({ length: 800 }, (_, index) => dayText(2023, index + 1));
  days.push('0099-12-28', '0999-03-01', '1000-01-01', '8999-12-28', '9000-01-01', '9999-12-28');
  const steps = [-146_097, -36_500, -366, -31, -1, 0, 1, 28, 59, 365, 36_499, 36_500];
  const off = days.flatMap((day) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    const from = PlainDate.create(year, month, date);
    return steps.filter((step) => {
      const later = PlainDate.toString(PlainDate.addDays(from, step));
      // Years before the first are written in a way of their own.
      const isCounted = later.length !== day.length || daysBetween(day, later) === step;
      return addDays(day, step) !== later || !isCounted;
    });
  });
  expect(off).toEqual([]);
});

test('a day that no month has is refused or taken as before, however many days are counted from it', () => {
  for (const none of ['2026-13-01', '2026-00-10', '2026-04-00', 'never']) {
    expect(() => addDays(none, 1)).toThrow(RangeError);
    expect(() => daysBetween(none, '2026-01-01')).toThrow(RangeError);
  }
  expect(() => addDays('2026-01-01', Number.NaN)).toThrow(RangeError);
});

test('only days that exist are days', () => {
  expect(schoolDayFrom(2026, 2, 28)).toBe('2026-02-28');
  expect(schoolDayFrom(2026, 2, 29)).toBeNull();
  expect(schoolDayFrom(2026, 13, 1)).toBeNull();
  expect(schoolDayFrom(2026, 0, 1)).toBeNull();
  expect(schoolDayFrom(20_260, 1, 1)).toBeNull();
});

test('instants compare as moments, whatever fraction they are written with', () => {
  expect(compareInstants('2026-10-01T08:00:00Z', '2026-10-01T08:00:00.000Z')).toBe(0);
  expect(compareInstants('2026-10-01T08:00:00Z', '2026-10-01T08:00:00.5Z')).toBeLessThan(0);
  expect(compareInstants('2026-10-01T08:00:01Z', '2026-10-01T08:00:00.5Z')).toBeGreaterThan(0);
});

test('the school day of a moment is that of the school, not of UTC', () => {
  expect(schoolDayOf('2026-10-02T01:30:00Z', 'Pacific/Honolulu')).toBe('2026-10-01');
  expect(schoolDayOf('2026-10-01T23:30:00Z', 'Europe/Madrid')).toBe('2026-10-02');
  expect(schoolDayOf('2026-10-01T12:00:00Z')).toMatch(/^2026-10-0[12]$/);
});
