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
