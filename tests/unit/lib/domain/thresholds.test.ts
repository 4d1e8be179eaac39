import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../../lib/domain/settings.ts';
import {
  crossedThresholds,
  passedThreshold,
  thresholdsOf,
} from '../../../../lib/domain/thresholds.ts';

describe('R5 count thresholds', () => {
  test('the defaults are the seed: 15 and 20', () => {
    expect(thresholdsOf(defaultSettings)).toEqual([15, 20]);
  });

  test('the ladder is merged, sorted by number, each once', () => {
    const settings = { whyAt: 15, recoveryAt: 20, ladder: [100, 5, 20, 10] };
    expect(thresholdsOf(settings)).toEqual([5, 10, 15, 20, 100]);
  });

  test.each([
    [14.5, null],
    [15, 15],
    [19.9, 15],
    [20, 20],
    [41, 20],
  ])('%d days reach %s', (absences, passed) => {
    expect(passedThreshold(absences, [15, 20])).toBe(passed);
  });

  test.each([
    [14, 15, [15]],
    [15, 16, []],
    [14.5, 20, [15, 20]],
    [16, 14, []],
    [20, 20, []],
    [null, 22, [15, 20]],
    [null, 3, []],
  ])('from %s to %d fires %j', (previous, now, fired) => {
    expect(crossedThresholds(previous, now, [20, 15])).toEqual(fired);
  });

  test('over any growing sequence every threshold reached fires exactly once', () => {
    const halves = fc.integer({ min: 0, max: 120 }).map((half) => half / 2);
    fc.assert(
      fc.property(fc.array(halves, { minLength: 1 }), fc.array(halves), (seen, ladder) => {
        const counts = seen.toSorted((one, other) => one - other);
        const thresholds = ladder.filter((threshold) => threshold > 0);
        const fired = counts.flatMap((now, index) =>
          crossedThresholds(counts[index - 1] ?? null, now, thresholds),
        );
        const last = counts.at(-1) ?? 0;
        const expected = [...new Set(thresholds)].filter((threshold) => threshold <= last);
        expect(fired).toEqual(expected.toSorted((one, other) => one - other));
      }),
    );
  });
});
