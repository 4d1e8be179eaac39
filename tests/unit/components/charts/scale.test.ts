import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearScale, pathThrough, tickStep } from '../../../../components/charts/scale.ts';

test('a scale puts 0 at its start and the largest value at its end, also downwards', () => {
  const scale = linearScale(40, 172, 12, 4);
  expect(scale.at(0)).toBe(172);
  expect(scale.at(40)).toBe(12);
  expect(scale.at(20)).toBe(92);
});

test('ticks are round, start at 0 and never pass the largest value', () => {
  expect(linearScale(28, 0, 100, 4).ticks).toEqual([0, 10, 20]);
  expect(linearScale(100, 0, 100, 5).ticks).toEqual([0, 25, 50, 75, 100]);
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 50_000, noNaN: true }), (max) => {
      const { ticks } = linearScale(max, 0, 1, 4);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeLessThanOrEqual(max);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.length).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('a step leaves at most so many ticks', () => {
  expect(tickStep(71, 4)).toBe(25);
  expect(tickStep(8, 4)).toBe(2);
});

test('a path goes through its points with one decimal; no points, no path', () => {
  expect(pathThrough([])).toBe('');
  expect(
    pathThrough([
      [0, 1.04],
      [2.55, 3],
    ]),
  ).toBe('M0 1L2.6 3');
});
