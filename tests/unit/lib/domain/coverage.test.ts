import { expect, test } from 'vitest';
import { deviceCoverage, rowCoverage } from '../../../../lib/domain/coverage.ts';

test('R13: 27 of 29 rows read', () => {
  const rows = { read: 27, seen: 29 };
  expect(rowCoverage({ status: 'read', rows })).toEqual({ read: 27, seen: 29, complete: false });
  const all = { read: 29, seen: 29 };
  expect(rowCoverage({ status: 'read', rows: all }).complete).toBe(true);
  expect(rowCoverage({ status: 'incomplete', rows: all }).complete).toBe(false);
});

test('R13: students last seen earlier, longest ago first', () => {
  const seen = ['2026-11-20', '2026-11-08', '2026-11-20', '2026-11-08', '2026-11-01'];
  expect(deviceCoverage(seen, '2026-11-20', '2026-11-20')).toEqual({
    students: 5,
    stale: [
      { students: 1, daysAgo: 19 },
      { students: 2, daysAgo: 12 },
    ],
  });
  expect(deviceCoverage([], '2026-11-20', '2026-11-20')).toEqual({ students: 0, stale: [] });
});
