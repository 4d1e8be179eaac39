import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readCount,
  readNumber,
  readPair,
  readPercent,
} from '../../../../../lib/readers/page/numbers.ts';

describe('readNumber', () => {
  test.each([
    ['24.0', 24],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['0', 0],
    ['0.0', 0],
    ['-0.0', 0],
    ['\u22123', -3],
    ['½', 0.5],
    ['2½', 2.5],
    ['\u00a0 7 \u00a0', 7],
    ['0.33', 0.33],
    ['٢٤', 24],
    ['۱۲٫۵', null],
    ['１２', 12],
    ['', null],
    ['\u00a0', null],
    ['—', null],
    ['-', null],
    ['--', null],
    ['N/A', null],
    ['1/2', null],
    ['10 / 5', null],
    ['1,234', null],
    ['1.234,5', null],
    ['1e3', null],
    ['3 4', null],
    ['91.2%', null],
    ['0x10', null],
    ['Infinity', null],
    ['.5', null],
  ])('%j is %j', (text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });

  test('never NaN, never infinite, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const number = readNumber(text);
        expect(number === null || Number.isFinite(number)).toBe(true);
      }),
    );
  });

  test('reads back what a page prints with one decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (halves) => {
        const days = halves / 2;
        expect(readNumber(days.toFixed(1))).toBe(days);
        expect(readNumber(days.toFixed(1).replace('.', ','))).toBe(days);
      }),
    );
  });
});

describe('readCount', () => {
  test.each([
    ['7', 7],
    ['-1', null],
    ['100000', 100_000],
    ['100001', null],
    ['99999999999999999999999', null],
  ])('%j is %j', (text, expected) => {
    expect(readCount(text)).toBe(expected);
  });
});

describe('readPercent', () => {
  test.each([
    ['91.2%', 0.912],
    ['91,2 %', 0.912],
    ['100%', 1],
    ['0%', 0],
    ['101%', null],
    ['-1%', null],
    ['%', null],
    ['91.2', null],
  ])('%j is %j', (text, expected) => {
    expect(readPercent(text)).toBe(expected);
  });
});

describe('readPair', () => {
  test.each([
    ['10 / 5', [10, 5]],
    ['3/1', [3, 1]],
    ['10', null],
    ['1 / 2 / 3', null],
    ['N/A', null],
    ['/', null],
  ])('%j is %j', (text, expected) => {
    expect(readPair(text)).toEqual(expected);
  });
});
