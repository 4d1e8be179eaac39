import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPercent } from '../../../../lib/domain/percentage.ts';
import { tierOf } from '../../../../lib/domain/tier.ts';

test.each([
  [7, 71, '9.8'], // 9.859 %
  [24, 71, '33'], // 33.8 %
  [249, 2500, '9.9'], // 9.96 % never reads 10 beside "at risk"
  [18, 180, '10'],
  [0, 40, '0.0'],
  [4.5, 45, '10'],
  [4.5, 90, '5.0'],
  [39, 40, '97'],
  [40, 40, '100'],
])('%d of %d reads %s', (absent, enrolled, shown) => {
  expect(cutPercent(absent, enrolled)).toBe(shown);
});

test.each([
  [0, 0],
  [3, -1],
  [-1, 4],
  [Number.NaN, 4],
])('%d of %d has no percentage', (absent, enrolled) => {
  expect(() => cutPercent(absent, enrolled)).toThrow(RangeError);
});

test('a percentage is never above the exact one, and never reads past a tier line', () => {
  const lines = { satisfactory: [0, 5], 'at-risk': [5, 10], moderate: [10, 20], severe: [20, 101] };
  const tenths = fc.integer({ min: 0, max: 4000 });
  fc.assert(
    fc.property(tenths, fc.integer({ min: 1, max: 4000 }), (one, two) => {
      const [absent, enrolled] = [Math.min(one, two) / 10, Math.max(one, two) / 10];
      const shown = cutPercent(absent, enrolled);
      const tier = tierOf(absent, enrolled);
      expect(tier).not.toBeNull();
      const [from = 0, below = 0] = tier ? lines[tier] : [];
      expect(Number(shown)).toBeGreaterThanOrEqual(from);
      expect(Number(shown)).toBeLessThan(below);
      const percents = Math.round(Number(shown) * 10);
      expect(percents * Math.round(enrolled * 10)).toBeLessThanOrEqual(
        1000 * Math.round(absent * 10),
      );
      expect(shown.includes('.')).toBe(Number(shown) < 10);
    }),
    { numRuns: 2000 },
  );
});
