import { describe, expect, test } from 'vitest';
import { dayFirst, daysIn, rangeIn } from '../../../../../lib/readers/page/dates-in-text.ts';

describe('a window in a text', () => {
  test.each([
    'Aug 10 - Nov 20, 2026',
    'Report Data: Aug 10, 2026 to Nov 20, 2026',
    '2026-08-10 – 2026-11-20',
    '10.08.2026 bis 20.11.2026',
    'du 10 août 2026 au 20 novembre 2026',
    '10 de agosto de 2026 al 20 de noviembre de 2026',
    '10. August 2026 - 20. November 2026',
    '2026年8月10日 から 2026年11月20日',
  ])('%s', (text) => {
    expect(rangeIn(text, null)).toEqual({ from: '2026-08-10', to: '2026-11-20' });
  });

  test('of numbers only where their order is settled', () => {
    const text = '08/10/2026 - 11/09/2026';
    expect(rangeIn(text, null)).toBeNull();
    expect(rangeIn(text, false)).toEqual({ from: '2026-08-10', to: '2026-11-09' });
    expect(rangeIn(text, true)).toBeNull();
    expect(dayFirst([text])).toBeNull();
    expect(dayFirst([text, '11/20/2026'])).toBe(false);
    expect(dayFirst(['20/11/2026'])).toBe(true);
    expect(dayFirst(['20/11/2026', '11/20/2026'])).toBeNull();
  });

  test('is none without a second day, a year, or in the wrong order', () => {
    for (const text of [
      'Aug 10, 2026',
      'Aug 10 - Nov 20',
      'Nov 20, 2026 - Aug 10, 2026',
      '2026-27',
    ])
      expect(rangeIn(text, false)).toBeNull();
  });
});

test('days that are none are not read', () => {
  expect(daysIn('31.02.2026', null)).toEqual([null]);
  expect(daysIn('May Rateliff 12', null)).toEqual([]);
});
