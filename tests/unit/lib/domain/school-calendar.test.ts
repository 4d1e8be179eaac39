import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calendarFor,
  dayBeforeLast,
  isSchoolDay,
  schoolDaysBetween,
  schoolDaysLeft,
  schoolYearOf,
} from '../../../../lib/domain/school-calendar.ts';
import { addDays } from '../../../../lib/domain/school-day.ts';

const calendar = {
  firstDay: '2026-08-17',
  lastDay: '2027-06-04',
  daysOff: ['2026-09-07', '2026-11-26', '2026-11-27', '2026-11-28'],
};

describe('school days', () => {
  test.each([
    ['2026-08-14', false],
    ['2026-08-17', true],
    ['2026-08-22', false],
    ['2026-09-07', false],
    ['2027-06-04', true],
    ['2027-06-07', false],
  ])('%s: %s', (day, open) => {
    expect(isSchoolDay(calendar, day)).toBe(open);
  });

  test('a week with a Saturday listed as off still only loses its weekdays off', () => {
    expect(schoolDaysBetween(calendar, '2026-11-23', '2026-11-29')).toBe(3);
  });

  test('days outside the year do not count', () => {
    expect(schoolDaysBetween(calendar, '2026-07-01', '2026-08-18')).toBe(2);
    expect(schoolDaysBetween(calendar, '2027-06-03', '2027-12-31')).toBe(2);
    expect(schoolDaysBetween(calendar, '2026-09-02', '2026-09-01')).toBe(0);
    expect(schoolDaysBetween(calendar, '2026-01-01', '2026-02-01')).toBe(0);
  });

  test('today is not left any more', () => {
    expect(schoolDaysLeft(calendar, '2027-06-02')).toBe(2);
    expect(schoolDaysLeft(calendar, '2027-06-04')).toBe(0);
    expect(schoolDaysLeft(calendar, '2026-08-01')).toBe(
      schoolDaysBetween(calendar, '2026-08-01', '2027-06-30'),
    );
  });

  const day = fc.integer({ min: 0, max: 500 }).map((offset) => addDays('2026-07-01', offset));

  test('counting agrees with looking at every day', () => {
    const off = fc.array(day, { maxLength: 20 });
    fc.assert(
      fc.property(day, day, off, (one, other, daysOff) => {
        const holidays = { ...calendar, daysOff };
        const [from, to] = one < other ? [one, other] : [other, one];
        let expected = 0;
        for (let current = from; current <= to; current = addDays(current, 1)) {
          if (isSchoolDay(holidays, current)) expected += 1;
        }
        expect(schoolDaysBetween(holidays, from, to)).toBe(expected);
      }),
    );
  });

  test('a window of the last n school days holds n school days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (end, count) => {
        const before = dayBeforeLast(calendar, end, count);
        const open = schoolDaysBetween(calendar, calendar.firstDay, end);
        const held = before && schoolDaysBetween(calendar, addDays(before, 1), end);
        expect(before === null ? open < count : held === count).toBe(true);
        const began = before !== null && before >= calendar.firstDay;
        expect(before !== null && isSchoolDay(calendar, before)).toBe(began);
      }),
    );
  });
});

test('the school year turns on 1 July', () => {
  expect(schoolYearOf('2026-06-30')).toEqual({ from: '2025-07-01', to: '2026-06-30' });
  expect(schoolYearOf('2026-07-01')).toEqual({ from: '2026-07-01', to: '2027-06-30' });
  expect(schoolYearOf('2027-02-28')).toEqual({ from: '2026-07-01', to: '2027-06-30' });
});

test("last year's calendar is no calendar", () => {
  expect(calendarFor(calendar, '2026-11-01')).toBe(calendar);
  expect(calendarFor(calendar, '2027-06-30')).toBe(calendar);
  expect(calendarFor(calendar, '2027-08-20')).toBeNull();
  expect(calendarFor(null, '2026-11-01')).toBeNull();
});
