import { expect, test } from 'vitest';
import { snoozeDays, snoozeProblems } from '../../../../components/week/snooze-value.ts';

test.each([
  ['a Thursday', '2025-11-20', '2025-11-24'],
  ['a Sunday', '2025-11-23', '2025-11-24'],
  ['a Monday, a week later', '2025-11-24', '2025-12-01'],
])('next Monday from %s', (_, today, monday) => {
  expect(snoozeDays(today).monday).toBe(monday);
});

test.each([
  [{ until: '2025-11-21', reason: 'Away' }, []],
  [{ until: '2025-11-20', reason: 'Away' }, ['day']],
  [{ until: '', reason: ' ' }, ['day', 'reason']],
  [{ until: '2025-13-01', reason: 'Away' }, ['day']],
])('%j lacks %j', (value, problems) => {
  expect(snoozeProblems(value, '2025-11-20')).toEqual(problems);
});
