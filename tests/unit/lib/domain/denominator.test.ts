import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  denominatorOf,
  isEnrolledInDoubt,
  tierOver,
  type EnrolledFields,
} from '../../../../lib/domain/denominator.ts';

const calendar = { firstDay: '2026-08-17', lastDay: '2027-06-04', daysOff: ['2026-09-07'] };
const asOf = '2026-09-11';
const student = (fields: Partial<EnrolledFields>): EnrolledFields => ({
  unit: 'day',
  absences: 4,
  enrolled: null,
  attendanceRate: null,
  ...fields,
});

describe('R9 denominator', () => {
  test('days enrolled as read come first', () => {
    const read = student({ enrolled: 71, attendanceRate: 0.9 });
    expect(denominatorOf(read, calendar, asOf, null)).toEqual({ days: 71, source: 'read' });
  });

  test('else they are computed from rate and count, rounded', () => {
    expect(denominatorOf(student({ attendanceRate: 0.95 }), calendar, asOf, null)).toEqual({
      days: 80,
      source: 'computed',
    });
    const seven = student({ absences: 7, attendanceRate: 0.901 });
    expect(denominatorOf(seven, null, asOf, null)).toEqual({ days: 71, source: 'computed' });
    const all = student({ absences: 3, attendanceRate: 0 });
    expect(denominatorOf(all, null, asOf, null)).toEqual({ days: 3, source: 'computed' });
  });

  test.each([
    ['a rate of 1 with absences', { attendanceRate: 1 }],
    ['no absences with a rate below 1', { absences: 0, attendanceRate: 0.97 }],
    ['no count', { absences: null, attendanceRate: 0.9 }],
    ['fewer computed than missed', { absences: 0.4, attendanceRate: 0 }],
  ])('%s computes nothing', (_, fields) => {
    expect(denominatorOf(student(fields), null, asOf, null)).toBeNull();
    expect(denominatorOf(student(fields), calendar, asOf, null)?.source).toBe('estimated');
  });

  test('else the calendar estimates them, from the first day or the entry date', () => {
    expect(denominatorOf(student({}), calendar, asOf, null)).toEqual({
      days: 19,
      source: 'estimated',
    });
    expect(denominatorOf(student({}), calendar, asOf, '2026-09-01')?.days).toBe(8);
    expect(denominatorOf(student({}), calendar, asOf, '2026-07-01')?.days).toBe(19);
  });

  test('else there is none, never 180', () => {
    expect(denominatorOf(student({}), null, asOf, null)).toBeNull();
    expect(denominatorOf(student({}), calendar, '2027-09-10', null)).toBeNull();
    expect(denominatorOf(student({}), calendar, '2026-08-01', null)).toBeNull();
    expect(denominatorOf(student({ unit: 'period' }), calendar, asOf, null)).toBeNull();
    expect(denominatorOf(student({ absences: 25 }), calendar, asOf, null)).toBeNull();
  });

  test('a page with fewer days enrolled than missed is in doubt, and nothing replaces its figure', () => {
    const doubtful = student({ absences: 9, enrolled: 8, attendanceRate: 0.9 });
    expect(denominatorOf(doubtful, calendar, asOf, null)).toBeNull();
    expect(isEnrolledInDoubt(doubtful)).toBe(true);
    expect(isEnrolledInDoubt(student({ absences: 9, enrolled: 9 }))).toBe(false);
    expect(denominatorOf(student({ absences: 0, enrolled: 0 }), null, asOf, null)).toBeNull();
  });
});

describe('a tier from a rounded rate', () => {
  const computed = (days: number) => ({ days, source: 'computed' as const });

  test('is given where rounding cannot change it', () => {
    expect(tierOver(24, computed(71), 0.66)).toBe('severe');
    expect(tierOver(7, computed(100), 0.93)).toBe('at-risk');
    expect(tierOver(1, computed(100), 0.99)).toBe('satisfactory');
    expect(tierOver(300, computed(300), 0)).toBe('severe');
    expect(tierOver(9, computed(91), 0.901)).toBe('at-risk');
  });

  test('is not given where rounding alone decides', () => {
    // 9 of 94 is 90.43 %, which a page prints as "90%".
    expect(tierOver(9, computed(90), 0.9)).toBeNull();
    expect(tierOver(5, computed(100), 0.95)).toBeNull();
  });

  test('a figure that was read or estimated stands', () => {
    expect(tierOver(9, { days: 90, source: 'read' }, 0.9)).toBe('moderate');
    expect(tierOver(9, { days: 90, source: 'estimated' }, null)).toBe('moderate');
  });

  test('is the true one whenever given, for every count and whole percent shown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 190 }),
        fc.integer({ min: 1, max: 190 }),
        fc.constantFrom(100, 1000, 10_000),
        (one, two, precision) => {
          const [absent, enrolled] = [Math.min(one, two), Math.max(one, two)];
          const rate = Math.round(((enrolled - absent) / enrolled) * precision) / precision;
          const denominator = denominatorOf(
            student({ absences: absent, attendanceRate: rate }),
            null,
            asOf,
            null,
          );
          if (!denominator) return;
          const given = tierOver(absent, denominator, rate);
          const truth = tierOver(absent, { days: enrolled, source: 'read' }, null);
          expect([truth, null]).toContain(given);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
