import { assert, integer, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeToLock } from '../../../../lib/domain/auto-lock.ts';

const minute = 60_000;
const noon = Date.UTC(2025, 10, 24, 12);

describe('time to lock (trust.md S12)', () => {
  test('is open one second before its time and locked at it', () => {
    expect(timeToLock(noon, 15, noon + 15 * minute - 1000)).toBe(1000);
    expect(timeToLock(noon, 15, noon + 15 * minute)).toBe(0);
  });

  test('is never longer than chosen, whatever happened in between', () => {
    const minutes = integer({ min: 1, max: 60 });
    assert(
      property(minutes, nat(10 * 24 * 60 * minute), (lockAfter, passed) => {
        const left = timeToLock(noon, lockAfter, noon + passed);
        expect(left).toBe(Math.max(0, lockAfter * minute - passed));
      }),
    );
  });

  test('a clock set back opens nothing, one that is a little behind does', () => {
    expect(timeToLock(noon, 15, noon - 2 * minute)).toBe(0);
    expect(timeToLock(noon, 'browser-close', noon - 2 * minute)).toBe(0);
    expect(timeToLock(noon, 15, noon - 1000)).toBeGreaterThan(0);
  });

  test('until the browser closes is without end', () => {
    expect(timeToLock(noon, 'browser-close', noon + 1e9)).toBe(Infinity);
  });
});
