import { assert, date, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSchoolDay,
  nextSchoolDay,
  schoolDays,
  schoolYearOf,
} from '../../../sample-school/calendar.ts';
import { addDays, isDay, isoDay, monthBefore, weekdayOf } from '../../../sample-school/days.ts';

const anyDay = date({
  min: new Date('2020-01-01'),
  max: new Date('2035-12-31'),
  noInvalidDate: true,
}).map((moment) => moment.toISOString().slice(0, 10));

describe('the school year', () => {
  it('starts on the second Monday of August', () => {
    expect(schoolYearOf('2026-11-20').firstDay).toBe('2026-08-10');
    expect(schoolYearOf('2025-11-20').firstDay).toBe('2025-08-11');
    expect(schoolYearOf('2027-03-02').firstDay).toBe('2026-08-10');
  });

  it('starts on 1 July before 20 September', () => {
    expect(schoolYearOf('2026-09-19').firstDay).toBe('2026-07-01');
    expect(schoolYearOf('2026-09-20').firstDay).toBe('2026-08-10');
    expect(schoolYearOf('2026-07-01').year).toBe(2026);
    expect(schoolYearOf('2026-06-30').year).toBe(2025);
  });

  it('leaves out weekends and days off', () => {
    const year = schoolYearOf('2026-11-30');
    expect(schoolDays(year, '2026-11-09', '2026-11-13')).toEqual([
      '2026-11-09',
      '2026-11-10',
      '2026-11-12',
      '2026-11-13',
    ]);
    expect(schoolDays(year, '2026-11-21', '2026-11-22')).toEqual([]);
    expect(schoolDays(year, year.firstDay, '2026-11-20')).toHaveLength(72);
  });

  it('goes from one school day to the next and ends in June', () => {
    const year = schoolYearOf('2026-11-25');
    expect(nextSchoolDay(year, '2026-11-25')).toBe('2026-11-30');
    expect(nextSchoolDay(year, '2027-06-30')).toBeNull();
  });

  it('has only school days of its own year, whatever today is', () => {
    assert(
      property(anyDay, (today) => {
        const year = schoolYearOf(today);
        const days = schoolDays(year, year.firstDay, today);
        expect(today >= isoDay(year.year, 7, 1) && today <= year.lastDay).toBe(true);
        expect(days.every((day) => isSchoolDay(year, day) && day <= today)).toBe(true);
        expect(days.some((day) => weekdayOf(day) === 0 || weekdayOf(day) === 6)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('days', () => {
  it('counts on over a clock change and a leap day', () => {
    expect(addDays('2026-10-31', 2)).toBe('2026-11-02');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });

  it('knows which days there are', () => {
    expect(isDay('2026-02-28')).toBe(true);
    expect(isDay('2026-02-30')).toBe(false);
    expect(isDay('2026-13-01')).toBe(false);
    expect(isDay('yesterday')).toBe(false);
  });

  it('goes back one month, to its last day where need be', () => {
    expect(monthBefore('2026-11-22')).toBe('2026-10-22');
    expect(monthBefore('2026-03-31')).toBe('2026-02-28');
    expect(monthBefore('2027-01-15')).toBe('2026-12-15');
  });
});
