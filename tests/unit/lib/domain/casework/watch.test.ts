import { describe, expect, test } from 'vitest';
import { relapseAfter } from '../../../../../lib/domain/casework/relapse.ts';
import { watchAfter } from '../../../../../lib/domain/casework/watch.ts';
import { calendar, readingOf } from './casework-records.ts';

const completedOn = '2026-01-04';
// The school days after it: the 20th is 30 January, the 40th 27 February, the 60th 27 March.
type Count = [asOf: string, absences: number];
const readings = (counts: Count[]) => ({
  snapshots: counts.map(([asOf, absences], index) => readingOf(index, asOf, absences)),
  calendar,
  timeZone: 'UTC',
});
const start: Count = ['2026-01-02', 24];
const watch = (counts: Count[], today: string, leftOn: string | null = null) =>
  watchAfter(completedOn, readings(counts), leftOn, today);

describe('the 20, 40 and 60 days after the return', () => {
  test('windows and aims', () => {
    expect(watch([start], '2026-01-05').map(({ window, aim }) => [window?.to, aim])).toEqual([
      ['2026-01-30', 18],
      ['2026-02-27', 36],
      ['2026-03-27', 54],
    ]);
  });

  test('18 of 20 holds, 17 does not, compared exactly', () => {
    const held = watch([start, ['2026-01-30', 26]], '2026-01-30');
    expect(held[0]).toMatchObject({
      state: 'held',
      why: null,
      missed: { least: 2, most: 2 },
      days: { known: 20, missing: 0 },
    });
    expect(held[1]).toMatchObject({
      state: 'not-yet-observable',
      why: 'days-to-come',
      days: { known: 20, missing: 20 },
    });
    expect(watch([start, ['2026-01-30', 26.5]], '2026-01-30')[0]?.state).toBe('below');
  });

  test('with too few readings it says how many days are missing', () => {
    expect(watch([start, ['2026-01-16', 24]], '2026-02-02')[0]).toMatchObject({
      state: 'not-yet-observable',
      why: 'no-reading',
      days: { known: 10, missing: 10 },
    });
    expect(watch([], '2026-02-02')[0]).toMatchObject({
      state: 'not-yet-observable',
      days: { known: 0, missing: 20 },
    });
  });

  test('too many missed already is still not observable before the window is over', () => {
    expect(watch([start, ['2026-01-16', 30]], '2026-01-16')[0]?.state).toBe('not-yet-observable');
  });

  test('a correction that may lie on either side leaves it open', () => {
    const counts: Count[] = [start, ['2026-01-20', 27], ['2026-01-30', 26]];
    expect(watch(counts, '2026-02-02')[0]).toMatchObject({
      state: 'not-yet-observable',
      why: 'unsure',
      missed: { least: 2, most: 3 },
    });
  });

  test('a student who left before the end is told apart, one who left after it is not', () => {
    const counts: Count[] = [start, ['2026-01-30', 25]];
    const states = watch(counts, '2026-03-01', '2026-02-10').map(({ state }) => state);
    expect(states).toEqual(['held', 'left', 'left']);
  });

  test('no calendar, and a school year that ends first', () => {
    const without = watchAfter(
      completedOn,
      { ...readings([start]), calendar: null },
      null,
      '2026-02-02',
    );
    expect(without[0]).toMatchObject({
      state: 'not-yet-observable',
      why: 'no-calendar',
      window: null,
    });
    const late = watchAfter('2026-05-29', readings([['2026-05-29', 3]]), null, '2026-06-12');
    expect(late[0]).toMatchObject({ state: 'not-yet-observable', why: 'school-year-ends' });
  });
});

describe('what brings support back', () => {
  const trigger = { missedDays: 2, schoolDays: 10 };
  const relapse = (counts: Count[], today = '2026-03-27') =>
    relapseAfter(completedOn, trigger, readings(counts), today);

  test('2 missed in 10 school days, on the day that was read', () => {
    expect(relapse([start, ['2026-01-09', 25], ['2026-01-14', 26]])).toEqual({
      on: '2026-01-14',
      from: '2026-01-05',
      missed: 2,
    });
  });

  test('not when they lie further apart, before the return, or in the future', () => {
    const apart: Count[] = [start, ['2026-01-09', 25], ['2026-02-06', 25], ['2026-02-13', 26]];
    expect(relapse(apart)).toBeNull();
    expect(relapse([['2025-12-19', 20], start, ['2026-01-09', 24]])).toBeNull();
    expect(relapse([start, ['2026-01-14', 26]], '2026-01-13')).toBeNull();
  });

  test('not when it may have been before: readings too far apart are no proof', () => {
    expect(relapse([start, ['2026-02-13', 26]])).toBeNull();
    expect(relapse([['2026-01-16', 26]])).toBeNull();
  });

  test('a corrected count takes it back', () => {
    const counts: Count[] = [start, ['2026-01-14', 26]];
    expect(relapse(counts)?.on).toBe('2026-01-14');
    expect(relapse([...counts, ['2026-01-15', 25]])).toBeNull();
  });
});
