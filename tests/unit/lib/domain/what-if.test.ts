import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterNext,
  canStillMiss,
  presentDaysToGetBelow,
  wayBelow,
} from '../../../../lib/domain/what-if.ts';

const days = fc.integer({ min: 0, max: 200 });
const halfDays = fc.integer({ min: 0, max: 100 }).map((half) => half / 2);

describe('R11 days that can still be missed', () => {
  test('12 of 100 with 80 to come: 5', () => {
    expect(canStillMiss({ absent: 12, enrolled: 100, remaining: 80 })).toBe(5);
  });

  test('none when already past, and never more than remain', () => {
    expect(canStillMiss({ absent: 18, enrolled: 100, remaining: 80 })).toBe(0);
    expect(canStillMiss({ absent: 17, enrolled: 100, remaining: 80 })).toBe(0);
    expect(canStillMiss({ absent: 0, enrolled: 100, remaining: 5 })).toBe(5);
    expect(canStillMiss({ absent: 4.5, enrolled: 60, remaining: 20 })).toBe(2.5);
  });

  test('for whole days it is the most that a search day by day finds', () => {
    fc.assert(
      fc.property(days, days, days, (absent, enrolled, remaining) => {
        let most = 0;
        while (most < remaining && 10 * (absent + most + 1) < enrolled + remaining) most += 1;
        expect(canStillMiss({ absent, enrolled, remaining })).toBe(most);
      }),
    );
  });

  test('for half days it always ends below 10 %', () => {
    fc.assert(
      fc.property(halfDays, days, days, (absent, enrolled, remaining) => {
        const more = canStillMiss({ absent, enrolled, remaining });
        expect(more === 0 || 10 * (absent + more) < enrolled + remaining).toBe(true);
      }),
    );
  });
});

describe('R11 days present in a row to get below 10 %', () => {
  test.each([
    [9, 90, 1],
    [4.5, 40, 6],
    [8.9, 90, 0],
    [24, 71, 170],
    [0, 10, 0],
    [1.1, 11, 1],
  ])('%d of %d: %d', (absent, enrolled, present) => {
    expect(presentDaysToGetBelow({ absent, enrolled })).toBe(present);
  });

  test('it is the first number that a search day by day finds', () => {
    fc.assert(
      fc.property(halfDays, days, (absent, enrolled) => {
        let present = 0;
        while (10 * absent >= enrolled + present) present += 1;
        fc.pre(enrolled > 0);
        expect(presentDaysToGetBelow({ absent, enrolled })).toBe(present);
      }),
    );
  });

  test('more than remain is not reachable this year: a momentum goal', () => {
    expect(wayBelow({ absent: 9, enrolled: 90, remaining: 1 })).toEqual({
      kind: 'reachable',
      days: 1,
    });
    expect(wayBelow({ absent: 9, enrolled: 90, remaining: 0 })).toEqual({
      kind: 'momentum',
      days: 1,
    });
    expect(wayBelow({ absent: 24, enrolled: 71, remaining: 109 }).kind).toBe('momentum');
    expect(wayBelow({ absent: 8, enrolled: 90, remaining: 90 })).toEqual({ kind: 'below' });
  });
});

describe('the line of the severe tier', () => {
  test('24 of 71: 50 days in a row; below it already: none', () => {
    expect(presentDaysToGetBelow({ absent: 24, enrolled: 71 }, 20)).toBe(50);
    expect(presentDaysToGetBelow({ absent: 4.5, enrolled: 22 }, 20)).toBe(1);
    expect(wayBelow({ absent: 17, enrolled: 90, remaining: 10 }, 20)).toEqual({ kind: 'below' });
    expect(wayBelow({ absent: 24, enrolled: 71, remaining: 49 }, 20)).toEqual({
      kind: 'momentum',
      days: 50,
    });
  });

  test('is what a search day by day finds', () => {
    fc.assert(
      fc.property(halfDays, days, (absent, enrolled) => {
        let present = 0;
        while (5 * absent >= enrolled + present) present += 1;
        expect(presentDaysToGetBelow({ absent, enrolled }, 20)).toBe(present);
      }),
    );
  });
});

test('after the next days: 24 of 71 and 1 of 20 is 25 of 91; no more days than remain', () => {
  const start = { absent: 24, enrolled: 71, remaining: 109 };
  expect(afterNext(start, { days: 20, missed: 1 })).toEqual({ absent: 25, enrolled: 91, days: 20 });
  expect(afterNext({ ...start, absent: 0.1, remaining: 3 }, { days: 20, missed: 8 })).toEqual({
    absent: 3.1,
    enrolled: 74,
    days: 3,
  });
});
