import { describe, expect, test } from 'vitest';
import {
  plannedSlots,
  sessionSlots,
  standingSlots,
} from '../../../../../lib/domain/casework/session-slots.ts';
import type { SessionPattern } from '../../../../../lib/domain/casework/session-pattern.ts';
import { calendar, idOf, planId, sessionOf } from './casework-records.ts';

const pattern = (
  weekdays: number[],
  block: string,
  minutes: number | null = 50,
): SessionPattern => ({
  weekdays,
  block,
  minutes,
  place: '',
  format: 'in-person',
  without: [],
});

/** Two weeks from Monday 10 November 2025. */
const planOf = (...sessions: SessionPattern[]) => ({
  id: planId,
  startsOn: '2025-11-10',
  weeks: 2,
  sessions,
});

describe('the sessions a plan foresees', () => {
  test('come from every pattern, by date and block', () => {
    const slots = plannedSlots(
      planOf(pattern([2, 4], '14:30'), pattern([6], 'Saturday', 180)),
      null,
    );
    expect(slots.map(({ date, block, plannedMinutes }) => [date, block, plannedMinutes])).toEqual([
      ['2025-11-11', '14:30', 50],
      ['2025-11-13', '14:30', 50],
      ['2025-11-15', 'Saturday', 180],
      ['2025-11-18', '14:30', 50],
      ['2025-11-20', '14:30', 50],
      ['2025-11-22', 'Saturday', 180],
    ]);
  });

  test('are there once where two patterns name the same block of a day; the first one counts', () => {
    const slots = plannedSlots(planOf(pattern([2], 'Lab', 40), pattern([2, 4], ' lab ', 90)), null);
    expect(slots.map(({ date, plannedMinutes }) => [date, plannedMinutes])).toEqual([
      ['2025-11-11', 40],
      ['2025-11-13', 90],
      ['2025-11-18', 40],
      ['2025-11-20', 90],
    ]);
  });

  test('leave out days off of that school year; another year’s calendar says nothing', () => {
    const plan = { ...planOf(pattern([4], '')), startsOn: '2025-11-24' };
    expect(plannedSlots(plan, calendar).map(({ date }) => date)).toEqual(['2025-12-04']);
    const other = { firstDay: '2024-08-19', lastDay: '2025-06-13', daysOff: ['2024-11-28'] };
    expect(plannedSlots(plan, other).map(({ date, kind }) => [date, kind])).toEqual([
      ['2025-11-27', 'unchecked'],
      ['2025-12-04', 'unchecked'],
    ]);
  });
});

describe('all sessions of a student', () => {
  const plan = planOf(pattern([2, 4], '14:30'));

  test('a mark lies on its session of the plan, whatever the case of its block', () => {
    const slots = sessionSlots(planOf(pattern([2], 'Late bus')), null, [
      sessionOf(1, '2025-11-11', 'here', { block: 'late bus ' }),
    ]);
    expect(slots.map(({ session, kind }) => [session?.mark ?? null, kind])).toEqual([
      ['here', 'unchecked'],
      [null, 'unchecked'],
    ]);
  });

  test('those beside the plan stand for themselves, also without a plan', () => {
    const beside = sessionOf(1, '2025-11-12', 'late');
    expect(sessionSlots(plan, null, [beside]).map(({ date, kind }) => [date, kind])).toEqual([
      ['2025-11-11', 'unchecked'],
      ['2025-11-12', null],
      ['2025-11-13', 'unchecked'],
      ['2025-11-18', 'unchecked'],
      ['2025-11-20', 'unchecked'],
    ]);
    expect(sessionSlots(null, null, [beside])).toHaveLength(1);
  });

  test('the same one entered twice is one, one in the bin is none', () => {
    const slots = sessionSlots(null, null, [
      sessionOf(1, '2025-11-11', 'missed'),
      sessionOf(2, '2025-11-11', 'here', { updatedAt: '2025-11-12T12:00:00Z' }),
      sessionOf(3, '2025-11-13', 'here', { deletedAt: '2025-11-14T12:00:00Z' }),
    ]);
    expect(slots.map(({ session }) => session?.id)).toEqual([idOf(2)]);
  });

  test('a make-up leaves the regular session of its day open', () => {
    const sessions = [
      sessionOf(1, '2025-11-11', 'missed'),
      sessionOf(2, '2025-11-13', 'make-up', { makesUpFor: idOf(1) }),
    ];
    const slots = standingSlots(sessionSlots(plan, null, sessions), sessions, '2025-11-14');
    expect(slots.map(({ date, state }) => [date, state])).toEqual([
      ['2025-11-11', 'made-up'],
      ['2025-11-13', 'unmarked'],
      ['2025-11-13', 'counted-elsewhere'],
      ['2025-11-18', 'to-come'],
      ['2025-11-20', 'to-come'],
    ]);
  });

  test('say what became of each', () => {
    const sessions = [
      sessionOf(1, '2025-11-11', 'late'),
      sessionOf(2, '2025-11-13', 'cancelled'),
      sessionOf(3, '2025-11-18', 'planned'),
      sessionOf(4, '2025-11-20', 'here'),
      sessionOf(5, '2025-11-12', 'make-up'),
    ];
    const states = (today: string) =>
      standingSlots(sessionSlots(plan, null, sessions), sessions, today).map(({ state }) => state);
    expect(states('2025-11-20')).toEqual(['late', 'made-up', 'cancelled', 'unmarked', 'here']);
    // A mark for a day to come does not make it held.
    expect(states('2025-11-17')).toEqual(['late', 'made-up', 'cancelled', 'to-come', 'to-come']);
  });
});
