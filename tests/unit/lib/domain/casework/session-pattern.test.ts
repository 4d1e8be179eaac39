import { expect, test } from 'vitest';
import { plannedDays, sessionsToCome } from '../../../../../lib/domain/casework/session-pattern.ts';
import { calendar } from './casework-records.ts';

const plan = { startsOn: '2025-12-08', weeks: 4 };

test('weekdays of the plan, without days off', () => {
  const { days, leftOut } = plannedDays({ weekdays: [1, 4], without: [] }, plan, calendar);
  expect(days.map(({ date }) => date)).toEqual([
    '2025-12-08',
    '2025-12-11',
    '2025-12-15',
    '2025-12-18',
  ]);
  expect(leftOut).toHaveLength(4);
  expect(leftOut[0]).toEqual({ date: '2025-12-22', why: 'day-off' });
  expect(sessionsToCome({ days }, '2025-12-15')).toBe(2);
});

test('Saturdays are held, except inside a break; one that a day off touches is told apart', () => {
  const { days, leftOut } = plannedDays({ weekdays: [6], without: [] }, plan, calendar);
  expect(days).toEqual([
    { date: '2025-12-13', kind: 'weekend' },
    { date: '2025-12-20', kind: 'beside-day-off' },
    { date: '2026-01-03', kind: 'beside-day-off' },
  ]);
  expect(leftOut).toEqual([{ date: '2025-12-27', why: 'break' }]);
});

test('a Saturday that is itself a day off, a day taken out and days outside the year are left out', () => {
  const off = { ...calendar, daysOff: [...calendar.daysOff, '2025-12-13'], lastDay: '2025-12-19' };
  const { days, leftOut } = plannedDays({ weekdays: [6, 7], without: ['2025-12-14'] }, plan, off);
  expect(days).toEqual([]);
  expect(leftOut.slice(0, 3)).toEqual([
    { date: '2025-12-13', why: 'day-off' },
    { date: '2025-12-14', why: 'taken-out' },
    { date: '2025-12-20', why: 'outside-school-year' },
  ]);
});

test('without a calendar every day stands, unchecked', () => {
  const { days, leftOut } = plannedDays({ weekdays: [3], without: [] }, plan, null);
  expect(days.map(({ kind }) => kind)).toEqual(Array.from({ length: 4 }, () => 'unchecked'));
  expect(leftOut).toEqual([]);
});
