import { expect, test } from 'vitest';
import {
  calendarFrom,
  calendarProblem,
  calendarSum,
  dayOffProblem,
  draftOf,
  importYear,
  withDaysOff,
} from '../../../../components/settings/calendar-value.ts';

const year = { firstDay: '2025-08-11', lastDay: '2026-05-29', daysOff: ['2025-09-01'] };

test('first and last day are needed, in order, within a year', () => {
  expect(calendarProblem(draftOf(null))).toBe('no-first-day');
  expect(calendarProblem({ ...year, lastDay: null })).toBe('no-last-day');
  expect(calendarProblem({ ...year, lastDay: '2025-08-11' })).toBe('ends-before-start');
  expect(calendarProblem({ ...year, lastDay: '2027-05-29' })).toBe('too-long');
  expect(calendarProblem(year)).toBeNull();
});

test('days off outside the year are left out of what is kept', () => {
  const draft = { ...year, daysOff: ['2025-07-04', '2025-09-01', '2026-06-19'] };
  expect(calendarFrom(draft)?.daysOff).toEqual(['2025-09-01']);
  expect(calendarFrom({ ...draft, firstDay: null })).toBeNull();
});

test('a day off is a weekday of the year that is not there yet', () => {
  expect(dayOffProblem(year, null)).toBe('no-day');
  expect(dayOffProblem(year, '2025-11-22')).toBe('weekend');
  expect(dayOffProblem(year, '2025-09-01')).toBe('there-already');
  expect(dayOffProblem(year, '2025-08-08')).toBe('outside-year');
  expect(dayOffProblem(year, '2026-06-01')).toBe('outside-year');
  expect(dayOffProblem(year, '2025-11-27')).toBeNull();
});

test('days off are kept in order, each once', () => {
  const { daysOff } = withDaysOff(year, ['2025-11-27', '2025-08-29', '2025-09-01']);
  expect(daysOff).toEqual(['2025-08-29', '2025-09-01', '2025-11-27']);
});

test('an import looks in the year being filled in, else in the school year of today', () => {
  expect(importYear(year, '2025-11-20')).toEqual({ from: '2025-08-11', to: '2026-05-29' });
  expect(importYear(draftOf(null), '2025-11-20')).toEqual({ from: '2025-07-01', to: '2026-06-30' });
  expect(importYear({ ...year, lastDay: null }, '2026-11-20')).toEqual({
    from: '2025-08-11',
    to: '2026-06-30',
  });
});

test('so far and left make the whole', () => {
  const days = ['2025-08-01', '2025-08-11', '2025-11-20', '2026-05-29', '2026-07-01'];
  const sums = days.map((today) => calendarSum(year, today));
  expect(sums.map(({ soFar, left }) => soFar + left)).toEqual(sums.map(({ total }) => total));
  expect(calendarSum(year, '2025-08-11').soFar).toBe(1);
});
