import { describe, expect, test } from 'vitest';
import { earlySeasonLine, isEarlySignal } from '../../../../lib/domain/early-season.ts';

describe('R4 early season', () => {
  test.each([
    ['2026-08-16', null],
    ['2026-08-17', 2],
    ['2026-09-16', 2],
    ['2026-09-17', 4],
    ['2026-10-16', 4],
    ['2026-10-17', 6],
    ['2026-11-16', 6],
    ['2026-11-17', null],
    ['2027-05-01', null],
  ])('school starts 17 August: on %s the line is %s', (day, line) => {
    expect(earlySeasonLine('2026-08-17', day)).toBe(line);
  });

  test('a month without the first day ends on its last', () => {
    expect(earlySeasonLine('2026-08-31', '2026-09-29')).toBe(2);
    expect(earlySeasonLine('2026-08-31', '2026-09-30')).toBe(4);
    expect(earlySeasonLine('2026-08-31', '2026-10-31')).toBe(6);
  });

  test.each([
    [2, '2026-09-01', true],
    [1.5, '2026-09-01', false],
    [3, '2026-10-01', false],
    [4, '2026-10-01', true],
    [6, '2026-11-01', true],
    [5.5, '2026-11-01', false],
    [30, '2026-12-01', false],
  ])('%d days missed by %s: %s', (absences, day, signal) => {
    expect(isEarlySignal(absences, '2026-08-17', day)).toBe(signal);
  });
});
