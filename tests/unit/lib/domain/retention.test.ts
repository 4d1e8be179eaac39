import { expect, test } from 'vitest';
import { keptUntil } from '../../../../lib/domain/retention.ts';

const year = { from: '2026-07-01', to: '2027-06-30' };

test.each([
  [0, undefined, '2027-06-30'],
  [1, undefined, '2028-06-30'],
  [3, undefined, '2030-06-30'],
  [1, 0, '2027-06-30'],
  [1, 31, '2027-07-31'],
  [20, 365, '2028-06-29'],
])('%i years, or %s days where the school says so, end on %s', (retentionYears, days, end) => {
  expect(keptUntil(year, { retentionYears }, { retentionDays: days })).toBe(end);
});
