import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactDifference, exactPair } from '../../../../lib/domain/exact.ts';

test('two numbers share one power of ten', () => {
  expect(exactPair(4.5, 45)).toEqual({ first: 45n, second: 450n, places: 1 });
  expect(exactPair(1e21, 1)).toEqual({ first: 10n ** 21n, second: 1n, places: 0 });
  expect(exactPair(1e-7, 2)).toEqual({ first: 1n, second: 20_000_000n, places: 7 });
  expect(exactPair(-0.5, 0)).toEqual({ first: -5n, second: 0n, places: 1 });
  expect(() => exactPair(Number.NaN, 1)).toThrow(SyntaxError);
});

test('differences carry no residue', () => {
  expect(exactDifference(0.3, 0.1)).toBe(0.2);
  expect(exactDifference(1.1, 3)).toBe(-1.9);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (a, b) => {
      expect(exactDifference(a / 100, b / 100)).toBe((a - b) / 100);
    }),
  );
});
