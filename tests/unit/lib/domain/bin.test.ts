import { expect, test } from 'vitest';
import { goneFrom, isBinTimeOver } from '../../../../lib/domain/bin.ts';

const deletedAt = '2025-11-24T09:00:00.000Z';

test('thirty days to the moment: a millisecond before it can still come back', () => {
  expect(goneFrom(deletedAt)).toBe('2025-12-24T09:00:00.000Z');
  expect(isBinTimeOver(deletedAt, '2025-12-24T08:59:59.999Z')).toBe(false);
  expect(isBinTimeOver(deletedAt, '2025-12-24T09:00:00Z')).toBe(true);
});

test('a change of clocks in between moves nothing', () => {
  expect(goneFrom('2025-10-20T22:30:00.000Z')).toBe('2025-11-19T22:30:00.000Z');
});
