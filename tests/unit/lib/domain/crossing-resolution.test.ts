import { expect, test } from 'vitest';
import { resolvedBy, takenBackBy } from '../../../../lib/domain/crossing-resolution.ts';

const crossing = { studentId: 'one', createdAt: '2026-10-05T08:00:00Z' };
const record = (createdAt: string, change = {}) => ({
  studentId: 'one',
  createdAt,
  deletedAt: null,
  ...change,
});

test('the first record made since the crossing resolves it', () => {
  const later = record('2026-10-07T08:00:00Z');
  const first = record('2026-10-05T08:00:00.5Z');
  expect(resolvedBy(crossing, [later, first])).toBe(first.createdAt);
  expect(resolvedBy(crossing, [record(crossing.createdAt)])).toBe(crossing.createdAt);
});

test('what was written before, on somebody else or thrown away does not', () => {
  expect(resolvedBy(crossing, [])).toBeNull();
  expect(
    resolvedBy(crossing, [
      record('2026-10-05T07:59:59.9Z'),
      record('2026-10-06T08:00:00Z', { studentId: 'two' }),
      record('2026-10-06T08:00:00Z', { deletedAt: '2026-10-06T09:00:00Z' }),
    ]),
  ).toBeNull();
});

test('a corrected count takes back the thresholds above it', () => {
  const standing = [
    { threshold: 10, unit: 'day' as const, state: 'resolved' as const },
    { threshold: 15, unit: 'day' as const, state: 'resolved' as const },
    { threshold: 20, unit: 'day' as const, state: 'outstanding' as const },
    { threshold: 25, unit: 'day' as const, state: 'retracted' as const },
    { threshold: 30, unit: 'period' as const, state: 'outstanding' as const },
  ];
  expect(takenBackBy(standing, 14.5, 'day')).toEqual([standing[1], standing[2]]);
  expect(takenBackBy(standing, 20, 'day')).toEqual([]);
});
