import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isChronic, tierOf } from '../../../../lib/domain/tier.ts';

describe('R1 chronic absence', () => {
  test.each([
    [18, 180, true],
    [17, 180, false],
    [9, 90, true],
    [4, 45, false],
    [4.5, 45, true],
    [0, 0, null],
  ])('%d of %d is %s', (absent, enrolled, chronic) => {
    expect(isChronic(absent, enrolled)).toBe(chronic);
  });

  test('decimals are compared as written, not as floating point', () => {
    // 10 * 1.1 and 3 * 0.1 are the classic residues.
    expect(isChronic(1.1, 11)).toBe(true);
    expect(isChronic(0.3, 3)).toBe(true);
    expect(isChronic(1.0999, 11)).toBe(false);
    expect(isChronic(0.000001, 0.00001)).toBe(true);
    expect(isChronic(0.0000001, 0.000001)).toBe(true);
  });
});

describe('R3 tiers', () => {
  test.each([
    [0, 180, 'satisfactory'],
    [8, 180, 'satisfactory'],
    [9, 180, 'at-risk'],
    [17.5, 180, 'at-risk'],
    [18, 180, 'moderate'],
    [35.5, 180, 'moderate'],
    [36, 180, 'severe'],
    [180, 180, 'severe'],
  ])('%d of %d is %s', (absent, enrolled, tier) => {
    expect(tierOf(absent, enrolled)).toBe(tier);
  });

  test.each([
    [5, 4],
    [3, 0],
    [-1, 20],
    [Number.NaN, 20],
    [1, Number.NaN],
  ])('%d of %d is no ratio', (absent, enrolled) => {
    expect(tierOf(absent, enrolled)).toBeNull();
  });

  const order = ['satisfactory', 'at-risk', 'moderate', 'severe'];
  const halves = fc.integer({ min: 0, max: 400 }).map((half) => half / 2);

  test('more missed never lowers a tier, more enrolled never raises it', () => {
    fc.assert(
      fc.property(halves, halves, fc.integer({ min: 0, max: 50 }), (one, two, more) => {
        const [absent, enrolled] = [Math.min(one, two), Math.max(one, two)];
        fc.pre(enrolled > 0);
        const rank = (a: number, e: number) => order.indexOf(tierOf(a, e) ?? '');
        const here = rank(absent, enrolled);
        expect(here).toBeGreaterThanOrEqual(0);
        expect(rank(absent, enrolled + more)).toBeLessThanOrEqual(here);
        const worse = Math.min(absent + more, enrolled);
        expect(rank(worse, enrolled)).toBeGreaterThanOrEqual(here);
      }),
    );
  });

  test('hundredths agree with whole-number arithmetic', () => {
    const hundredths = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 1, max: 200 }), (missed, enrolled) => {
        fc.pre(missed <= enrolled * 100);
        expect(isChronic(missed / 100, enrolled)).toBe(10 * missed >= 100 * enrolled);
      }),
      { numRuns: 1000 },
    );
  });
});
