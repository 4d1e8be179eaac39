import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missedDays } from '../../../../../lib/domain/casework/missed-days.ts';
import { schoolDayWindow } from '../../../../../lib/domain/casework/school-day-window.ts';
import { isSchoolDay } from '../../../../../lib/domain/school-calendar.ts';
import { addDays } from '../../../../../lib/domain/school-day.ts';
import { calendar, readingOf } from './casework-records.ts';

const timeZone = 'UTC';
const window = { from: '2025-11-03', to: '2025-11-14' };
const missed = (snapshots: ReturnType<typeof readingOf>[], span = window) =>
  missedDays({ snapshots, calendar, timeZone }, span);

test('a window of school days steps over days off, and is none where the year ends', () => {
  expect(schoolDayWindow(calendar, '2025-10-11', 5)).toEqual({
    from: '2025-10-14',
    to: '2025-10-20',
  });
  expect(schoolDayWindow(calendar, '2026-06-08', 5)).toEqual({
    from: '2026-06-08',
    to: '2026-06-12',
  });
  expect(schoolDayWindow(calendar, '2026-06-08', 6)).toBeNull();
});

describe('days missed in a window', () => {
  test('the difference of the counts at both ends; a Friday count stands over the weekend', () => {
    const readings = [readingOf(1, '2025-10-31', 5), readingOf(2, '2025-11-14', 6.5)];
    expect(missed(readings)).toEqual({ least: 1.5, most: 1.5, knownUntil: '2025-11-14' });
  });

  test('without a reading at the end there is no most, and without one before it the whole count is', () => {
    const start = readingOf(1, '2025-10-31', 5);
    expect(missed([start])).toEqual({ least: 0, most: null, knownUntil: null });
    expect(missed([start, readingOf(2, '2025-11-10', 7)])).toEqual({
      least: 2,
      most: null,
      knownUntil: '2025-11-10',
    });
    expect(missed([readingOf(2, '2025-11-14', 7)])).toMatchObject({ least: 0, most: 7 });
    expect(missed([])).toEqual({ least: 0, most: null, knownUntil: null });
  });

  test('a reading after the end with the same count covers it', () => {
    const readings = [readingOf(1, '2025-10-31', 5), readingOf(2, '2025-11-20', 5)];
    expect(missed(readings)).toMatchObject({ least: 0, most: 0 });
    const grown = [readingOf(1, '2025-10-31', 5), readingOf(2, '2025-11-20', 8)];
    expect(missed(grown)).toMatchObject({ least: 0, most: 3 });
  });

  test('a count read in a break is that of the last day of school before it', () => {
    const span = { from: '2026-01-05', to: '2026-01-09' };
    const readings = [
      readingOf(1, '2025-12-19', 20),
      readingOf(2, '2025-12-30', 24),
      readingOf(3, '2026-01-02', 23),
      readingOf(4, '2026-01-10', 24),
    ];
    expect(missed(readings, span)).toMatchObject({ least: 1, most: 1 });
  });

  test('nothing is missed before the first day of school', () => {
    const start = { from: '2025-08-18', to: '2025-08-22' };
    expect(missed([readingOf(1, '2025-08-22', 1)], start)).toMatchObject({ least: 1, most: 1 });
  });

  test('a count taken back leaves open which day it was', () => {
    const readings = [
      readingOf(1, '2025-10-31', 5),
      readingOf(2, '2025-11-07', 7),
      readingOf(3, '2025-11-14', 6, { correctedFrom: 7 }),
    ];
    expect(missed(readings)).toMatchObject({ least: 1, most: 2 });
    const later = [...readings, readingOf(4, '2025-11-21', 5)];
    expect(missed(later)).toMatchObject({ least: 0, most: 3 });
  });

  test('periods, other windows, other years and another enrolment say nothing', () => {
    const pair = (change: Parameters<typeof readingOf>[3]) => [
      readingOf(1, '2025-10-31', 5, change),
      readingOf(2, '2025-11-14', 6, change),
    ];
    const nothing = { least: 0, most: null };
    expect(missed(pair({ unit: 'period' }))).toMatchObject(nothing);
    expect(missed(pair({ covers: 'unknown' }))).toMatchObject(nothing);
    expect(missed(pair({ covers: 'dated', from: '2025-10-01' }))).toMatchObject(nothing);
    expect(missed(pair({ deletedAt: '2025-11-14T12:00:00Z' }))).toMatchObject(nothing);
    const anew = [
      readingOf(1, '2025-10-31', 5, { enrolled: 50 }),
      readingOf(2, '2025-11-14', 6, { enrolled: 8 }),
    ];
    expect(missed(anew)).toMatchObject(nothing);
    expect(missed([], { from: '2026-06-01', to: '2026-07-10' })).toMatchObject(nothing);
  });

  test('pages that disagree leave both open', () => {
    const other = { reader: 'other/page' };
    const readings = [
      readingOf(1, '2025-10-31', 5),
      readingOf(2, '2025-11-14', 6),
      readingOf(3, '2025-10-31', 5, other),
      readingOf(4, '2025-11-14', 8, other),
    ];
    expect(missed(readings)).toMatchObject({ least: 1, most: 3 });
  });
});

test('the truth always lies between the two, whichever days were read', () => {
  const days = Array.from({ length: 40 }, (_, index) => addDays('2025-10-20', index));
  const days40 = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(
      days40,
      days40,
      fc.nat(25),
      fc.integer({ min: 1, max: 14 }),
      (absent, read, at, length) => {
        const isMissed = days.map(
          (day, index) => absent[index] === true && isSchoolDay(calendar, day),
        );
        const countUntil = (until: number) => isMissed.slice(0, until + 1).filter(Boolean).length;
        const snapshots = days.flatMap((day, index) =>
          read[index] ? [readingOf(index, day, countUntil(index))] : [],
        );
        const span = { from: days[at] ?? '', to: days[at + length - 1] ?? '' };
        const truth = isMissed.slice(at, at + length).filter(Boolean).length;
        const { least, most } = missed(snapshots, span);
        expect(least).toBeLessThanOrEqual(truth);
        expect(most ?? truth).toBeGreaterThanOrEqual(truth);
      },
    ),
  );
});
