import { array, assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { sparklinePath, sparklineSize } from '../../../../components/ui/sparkline-path.ts';

test('fewer than three readings draw nothing', () => {
  expect(sparklinePath([])).toBeNull();
  expect(sparklinePath([0.1, 0.2])).toBeNull();
});

test('higher rates stand higher, and the 10% line is on the same scale', () => {
  const path = sparklinePath([0.05, 0.1, 0.2]);
  expect(path?.line).toBe('M2 16 30 11.3 58 2');
  expect(path?.reference).toBe(11.3);
  expect(path?.last).toEqual({ x: 58, y: 2 });
});

test('every rate stays inside the drawing', () => {
  const rate = double({ min: 0, max: 1, noNaN: true });
  assert(
    property(array(rate, { minLength: 3, maxLength: 60 }), (shares) => {
      const path = sparklinePath(shares);
      const numbers = (path?.line.match(/-?[\d.]+/g) ?? []).map(Number);
      expect(numbers).toHaveLength(shares.length * 2);
      for (const [index, at] of numbers.entries()) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(index % 2 ? sparklineSize.height : sparklineSize.width);
      }
    }),
  );
});
