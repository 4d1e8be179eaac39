import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../lib/domain/school-day.ts';
import {
  changeOf,
  compareWithHistory,
  coveredUntil,
  disagreement,
  firedThresholds,
  inOrder,
  isStale,
  sameNumbers,
  seriesKey,
  unchangedSince,
} from '../../../../lib/domain/snapshots.ts';
import { snapshotOf } from './snapshot-of.ts';

const zone = 'America/Chicago';

describe('series', () => {
  test('reader, unit, covers and start tell series apart', () => {
    const one = snapshotOf('2026-10-01', 4);
    expect(seriesKey(one)).toBe(seriesKey(snapshotOf('2026-11-01', 9)));
    for (const change of [
      { reader: 'other' },
      { unit: 'period' as const },
      { covers: 'dated' as const },
      { from: '2026-08-17' },
    ]) {
      expect(seriesKey({ ...one, ...change })).not.toBe(seriesKey(one));
    }
  });

  test('same numbers means every number, and unknown is not 0', () => {
    const one = snapshotOf('2026-10-01', 4);
    expect(sameNumbers(one, snapshotOf('2026-11-01', 4))).toBe(true);
    expect(sameNumbers(one, { ...one, absences: 5 })).toBe(false);
    for (const field of ['excused', 'unexcused', 'tardies', 'enrolled', 'attendanceRate']) {
      expect(sameNumbers(one, { ...one, [field]: 0 })).toBe(false);
    }
  });

  test('order is by the day covered, then by when it was last seen', () => {
    const first = snapshotOf('2026-10-01', 9, { lastSeenAt: '2026-10-01T13:00:00Z' });
    const second = snapshotOf('2026-10-01', 8, { lastSeenAt: '2026-10-01T13:00:00.5Z' });
    const third = snapshotOf('2026-10-02', 9);
    expect(inOrder([third, second, first])).toEqual([first, second, third]);
  });
});

describe('R10 a new reading against the history', () => {
  const history = [
    snapshotOf('2026-09-20', 12),
    snapshotOf('2026-09-28', 14, { seenUntil: '2026-10-03', enrolled: 30 }),
  ];
  const compare = (asOf: string, absences: number, enrolled: number | null = null) =>
    compareWithHistory(history, snapshotOf(asOf, absences, { enrolled }), zone);

  test('first sight', () => {
    expect(compareWithHistory([], snapshotOf('2026-10-10', 16))).toEqual({
      kind: 'first',
      delta: 0,
      since: null,
      before: null,
    });
  });

  test('up: "+2 since 3 Oct"', () => {
    expect(compare('2026-10-10', 16)).toEqual({
      kind: 'up',
      delta: 2,
      since: '2026-10-03',
      before: 14,
    });
    expect(compare('2026-10-10', 14.5).delta).toBe(0.5);
  });

  test('the same', () => {
    expect(compare('2026-10-10', 14)).toMatchObject({ kind: 'same', delta: 0 });
  });

  test('down is a correction', () => {
    expect(compare('2026-10-10', 13)).toMatchObject({ kind: 'corrected', delta: -1 });
  });

  test('an earlier as-of is an older page, not a correction', () => {
    expect(compare('2026-09-27', 13)).toMatchObject({ kind: 'earlier-as-of', delta: 0 });
    expect(compare('2026-09-28', 13)).toMatchObject({ kind: 'corrected' });
  });

  test('a new school year starts afresh', () => {
    expect(compare('2027-08-20', 1)).toMatchObject({ kind: 'new-school-year', before: null });
    expect(compare('2027-08-20', 15)).toMatchObject({ kind: 'new-school-year' });
  });

  test("in July a page with June's very numbers has not turned over", () => {
    const june = [snapshotOf('2027-06-04', 22)];
    expect(compareWithHistory(june, snapshotOf('2027-07-12', 22)).kind).toBe('same');
    expect(compareWithHistory(june, snapshotOf('2027-07-12', 0)).kind).toBe('new-school-year');
    expect(compareWithHistory(june, snapshotOf('2027-09-01', 22)).kind).toBe('new-school-year');
  });

  test('fewer enrolled days are a new enrolment', () => {
    expect(compare('2026-10-10', 1, 5)).toMatchObject({ kind: 'new-enrolment', before: null });
    expect(compare('2026-10-10', 16, 30).kind).toBe('up');
    expect(compare('2026-10-10', 13, null).kind).toBe('corrected');
  });
});

describe('R5 crossings from comparisons', () => {
  const fired = (before: number, asOf: string, now: number) => {
    const comparison = compareWithHistory(
      [snapshotOf('2026-10-01', before)],
      snapshotOf(asOf, now),
    );
    return firedThresholds(comparison, now, [15, 20]);
  };

  test.each([
    [14, '2026-10-02', 21, [15, 20]],
    [15, '2026-10-02', 16, []],
    [16, '2026-10-02', 14, []],
    [14, '2026-09-30', 16, []],
    [22, '2027-09-02', 15, [15]],
  ])('from %d, as of %s %d: %j', (before, asOf, now, thresholds) => {
    expect(fired(before, asOf, now)).toEqual(thresholds);
  });

  test('over a growing series every threshold fires exactly once', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(steps, (increases) => {
        let count = 0;
        const series = increases.map((step, day) => {
          count += step / 2;
          return snapshotOf(addDays('2026-09-01', day), count);
        });
        const all = series.flatMap((now, index) =>
          firedThresholds(compareWithHistory(series.slice(0, index), now), now.absences, [15, 20]),
        );
        expect(all).toEqual([15, 20].filter((threshold) => threshold <= count));
      }),
    );
  });
});

describe('the last change of a series', () => {
  test('counts from the previous different count, as of the day it was last seen', () => {
    const history = [
      snapshotOf('2026-10-10', 16),
      snapshotOf('2026-09-28', 14, { seenUntil: '2026-10-03' }),
      snapshotOf('2026-09-20', 12),
      snapshotOf('2026-10-12', 16, { enrolled: 40 }),
    ];
    expect(changeOf(history, zone)).toEqual({ delta: 2, since: '2026-10-03' });
    expect(unchangedSince(history)).toBe('2026-10-10');
  });

  test('a correction is a change too', () => {
    const history = [snapshotOf('2026-09-28', 14.3), snapshotOf('2026-10-10', 14)];
    expect(changeOf(history, zone)).toEqual({ delta: -0.3, since: '2026-09-28' });
  });

  test('nothing before this year, this enrolment or the first sight', () => {
    expect(changeOf([])).toBeNull();
    expect(unchangedSince([])).toBeNull();
    expect(changeOf([snapshotOf('2026-10-10', 16)])).toBeNull();
    const years = [snapshotOf('2026-06-01', 30), snapshotOf('2026-09-10', 2)];
    expect(changeOf(years)).toBeNull();
    expect(unchangedSince(years)).toBe('2026-09-10');
    const enrolments = [
      snapshotOf('2026-10-01', 9, { enrolled: 30 }),
      snapshotOf('2026-10-10', 1, { enrolled: 4 }),
    ];
    expect(changeOf(enrolments)).toBeNull();
  });

  test('days are those of the school, and a fixed end date stays', () => {
    const evening = snapshotOf('2026-10-01', 4, { lastSeenAt: '2026-10-04T02:00:00Z' });
    expect(coveredUntil(evening, zone)).toBe('2026-10-03');
    const closed = snapshotOf('2026-09-30', 4, {
      firstSeenAt: '2026-10-05T14:00:00Z',
      seenUntil: '2026-11-05',
    });
    expect(coveredUntil(closed, zone)).toBe('2026-09-30');
  });
});

describe('pages that disagree', () => {
  const list = snapshotOf('2026-10-01', 14, { seenUntil: '2026-11-01', reader: 'sample/list' });
  const detail = snapshotOf('2026-11-01', 16, {
    reader: 'sample/detail',
    lastSeenAt: '2026-11-01T15:00:00Z',
  });

  test('as of the same day with other counts: both are shown, the latest seen is used', () => {
    expect(disagreement([detail, list], zone)).toEqual({ used: detail, others: [list] });
  });

  test('an older, lower count is only older', () => {
    const older = { ...list, lastSeenAt: '2026-10-20T14:00:00Z' };
    expect(disagreement([detail, older], zone)).toBeNull();
  });

  test('an older, higher count is a disagreement', () => {
    const higher = snapshotOf('2026-10-20', 19, { reader: 'sample/list' });
    expect(disagreement([higher, detail], zone)).toEqual({ used: detail, others: [higher] });
  });

  test('equal counts and single pages agree', () => {
    expect(disagreement([detail, { ...list, absences: 16 }], zone)).toBeNull();
    expect(disagreement([detail], zone)).toBeNull();
    expect(disagreement([], zone)).toBeNull();
  });
});

test('a student missing from a later list is stale', () => {
  expect(isStale('2026-10-01', '2026-10-02')).toBe(true);
  expect(isStale('2026-10-02', '2026-10-02')).toBe(false);
});
