import { expect, test } from 'vitest';
import { planEnd, planWeek, reviewDue } from '../../../../lib/domain/plan-dates.ts';

const plan = { startsOn: '2026-10-05', weeks: 6 };

test('six weeks from a Monday end on a Sunday', () => {
  expect(planEnd(plan)).toBe('2026-11-15');
  expect(planEnd({ ...plan, weeks: 1 })).toBe('2026-10-11');
});

test.each([
  ['2026-10-04', null],
  ['2026-10-05', 1],
  ['2026-10-11', 1],
  ['2026-10-12', 2],
  ['2026-11-15', 6],
  ['2026-11-16', null],
])('%s is week %s', (day, week) => {
  expect(planWeek(plan, day)).toBe(week);
});

test('the first review is due in 14 days, then monthly, and by the last day', () => {
  expect(reviewDue(plan)).toBe('2026-10-19');
  expect(reviewDue({ ...plan, weeks: 1 })).toBe('2026-10-11');
  expect(reviewDue({ ...plan, weeks: 12 }, '2026-10-19')).toBe('2026-11-19');
  expect(reviewDue(plan, '2026-10-19')).toBe('2026-11-15');
});
