import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../../../lib/domain/school-day.ts';
import { trendOfDays, trendOfSnapshots, type Daily } from '../../../../lib/domain/trend.ts';
import { weekdayPattern } from '../../../../lib/domain/weekday-pattern.ts';
import { snapshotOf } from './snapshot-of.ts';

type Status = Daily[number]['status'];
/** School days from Monday 31 August 2026 on, with a status each. */
function daysFrom(statuses: Status[]): Daily {
  return statuses.map((status, index) => ({
    date: addDays('2026-08-31', Math.floor(index / 5) * 7 + (index % 5)),
    status,
  }));
}
const of = (status: Status, count: number): Status[] => Array.from({ length: count }, () => status);

describe('R12 trend of a day-by-day page', () => {
  test('is hidden until two full windows are known', () => {
    expect(trendOfDays(daysFrom(of('absent', 39)), 20)).toBeNull();
    expect(trendOfDays(daysFrom([...of('unknown', 1), ...of('present', 39)]), 20)).toBeNull();
    expect(trendOfDays(daysFrom(of('present', 79)), 40)).toBeNull();
  });

  test('compares the last window with the one before, without overlap', () => {
    const statuses = [
      ...of('absent', 9),
      ...of('present', 8),
      ...of('half', 3),
      ...of('absent', 4),
    ];
    const days = daysFrom([...of('absent', 5), ...statuses, ...of('tardy', 16)]);
    expect(trendOfDays(days.toReversed(), 20)).toEqual({
      window: 20,
      recent: 4,
      before: 10.5,
      direction: 'fewer',
    });
  });

  test('a day shown twice with two answers is not known', () => {
    const days = daysFrom(of('present', 40));
    expect(trendOfDays(days, 20)?.direction).toBe('same');
    expect(trendOfDays([...days, { date: '2026-08-31', status: 'absent' }], 20)).toBeNull();
    expect(trendOfDays([...days, { date: '2026-08-31', status: 'present' }], 20)).not.toBeNull();
  });
});

describe('R12 trend of snapshots', () => {
  const calendar = { firstDay: '2026-08-31', lastDay: '2027-06-04', daysOff: [] };

  test('needs certain counts at both edges of the windows', () => {
    // 40 school days: 31 Aug - 25 Sep and 28 Sep - 23 Oct.
    const history = [
      snapshotOf('2026-09-10', 1),
      snapshotOf('2026-09-18', 2, { seenUntil: '2026-09-25' }),
      snapshotOf('2026-10-23', 7),
    ];
    expect(trendOfSnapshots(history, calendar, 20, 'UTC')).toEqual({
      window: 20,
      recent: 5,
      before: 2,
      direction: 'more',
    });
    expect(trendOfSnapshots(history, calendar, 40, 'UTC')).toBeNull();
    const gap = history.map((snapshot) => ({ ...snapshot, lastSeenAt: snapshot.firstSeenAt }));
    expect(trendOfSnapshots(gap, calendar, 20, 'UTC')).toBeNull();
  });

  test('a count that stood before and after an edge stood on it', () => {
    const history = [
      snapshotOf('2026-09-18', 2),
      snapshotOf('2026-09-30', 2, { enrolled: 23 }),
      snapshotOf('2026-10-23', 2, { enrolled: 40 }),
    ];
    expect(trendOfSnapshots(history, calendar, 20, 'UTC')).toMatchObject({ recent: 0, before: 2 });
  });

  test('a correction in between hides it', () => {
    const history = [snapshotOf('2026-09-25', 4), snapshotOf('2026-10-23', 3)];
    expect(trendOfSnapshots(history, calendar, 20, 'UTC')).toBeNull();
    expect(trendOfSnapshots([], calendar, 20, 'UTC')).toBeNull();
  });
});

describe('R12 weekday pattern', () => {
  const fridaysOff = daysFrom(of('present', 30)).map((day) =>
    weekdayOf(day.date) === 5 ? { ...day, status: 'absent' as const } : day,
  );

  test('a rate per weekday once each has enough days', () => {
    expect(weekdayPattern(fridaysOff)).toEqual([
      { weekday: 1, missed: 0, days: 6 },
      { weekday: 2, missed: 0, days: 6 },
      { weekday: 3, missed: 0, days: 6 },
      { weekday: 4, missed: 0, days: 6 },
      { weekday: 5, missed: 6, days: 6 },
    ]);
  });

  test('is hidden before', () => {
    expect(weekdayPattern(fridaysOff.slice(0, 29))).toBeNull();
    expect(weekdayPattern(fridaysOff, 7)).toBeNull();
    expect(weekdayPattern(fridaysOff.filter(({ date }) => weekdayOf(date) === 1))).toBeNull();
    expect(weekdayPattern([])).toBeNull();
  });
});
