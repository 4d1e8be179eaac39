import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aimAnswer,
  realisticGoal,
  type GoalFacts,
} from '../../../../../lib/domain/casework/realistic-goal.ts';
import { recoveredTime } from '../../../../../lib/domain/casework/recovered-time.ts';
import { addDays } from '../../../../../lib/domain/school-day.ts';
import { earnedOf, obligationOf } from './casework-records.ts';

const ledgerOf = (days: number, minutes = 0) => {
  const entries = Array.from({ length: days }, (_, index) =>
    earnedOf(index, addDays('2025-09-01', index), 240),
  );
  const rest = minutes > 0 ? [earnedOf(99, '2025-10-20', minutes)] : [];
  return recoveredTime(obligationOf(), [...entries, ...rest], { days: 24 }, '2025-11-01');
};
const facts: GoalFacts = {
  counts: { absent: 40, enrolled: 100, remaining: 80 },
  sessionsLeft: 9,
  sessionMinutes: 240,
  ledger: ledgerOf(0),
};

describe('what a plan can recover', () => {
  test('the seed’s student: 40 missed, 9 sessions left, 31 are beyond', () => {
    expect(realisticGoal(facts)).toEqual({
      recoverable: { recoveredDays: 9 },
      beyond: 31,
      limit: 'sessions',
      canStillMiss: 0,
      wayBelow: { kind: 'momentum', days: 301 },
    });
  });

  test('minutes kept count, a long session brings one day at most', () => {
    const short = { ...facts, sessionMinutes: 50, ledger: ledgerOf(4, 90) };
    expect(realisticGoal(short).recoverable).toEqual({ recoveredDays: 2 });
    expect(realisticGoal({ ...facts, sessionMinutes: 600 }).recoverable).toEqual({
      recoveredDays: 9,
    });
  });

  test('the cap keeps it down', () => {
    expect(realisticGoal({ ...facts, ledger: ledgerOf(4) })).toMatchObject({
      recoverable: { recoveredDays: 6 },
      beyond: 30,
      limit: 'cap',
    });
    expect(realisticGoal({ ...facts, ledger: ledgerOf(10) }).recoverable).toEqual({
      recoveredDays: 0,
    });
  });

  test('no more than was missed', () => {
    const few = { ...facts, counts: { absent: 3, enrolled: 100, remaining: 80 } };
    expect(realisticGoal(few)).toMatchObject({
      recoverable: { recoveredDays: 3 },
      beyond: 0,
      limit: 'none',
    });
  });

  test('what is not known stays unknown and warns nobody', () => {
    const unknown = realisticGoal({
      counts: null,
      sessionsLeft: null,
      sessionMinutes: null,
      ledger: null,
    });
    expect(unknown).toEqual({
      recoverable: null,
      beyond: null,
      limit: null,
      canStillMiss: null,
      wayBelow: null,
    });
    expect(realisticGoal({ ...facts, sessionMinutes: null }).recoverable).toBeNull();
    expect(aimAnswer({ kind: 'recover-days', days: 40 }, unknown)).toBe('unknown');
    expect(aimAnswer({ kind: 'below-ten-percent' }, unknown)).toBe('unknown');
  });

  test('recovered time never moves the arithmetic of absences', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 30 }),
        (earned, left) => {
          const goal = realisticGoal({ ...facts, sessionsLeft: left, ledger: ledgerOf(earned) });
          expect(goal.wayBelow).toEqual({ kind: 'momentum', days: 301 });
          expect(goal.recoverable?.recoveredDays).toBeLessThanOrEqual(Math.min(left, 10 - earned));
        },
      ),
    );
  });
});

test('aims against what can be', () => {
  const goal = realisticGoal(facts);
  expect(aimAnswer({ kind: 'recover-days', days: 9 }, goal)).toBe('fits');
  expect(aimAnswer({ kind: 'recover-days', days: 10 }, goal)).toBe('more-than-can-be-recovered');
  expect(aimAnswer({ kind: 'below-ten-percent' }, goal)).toBe('not-reachable-this-year');
  expect(aimAnswer({ kind: 'momentum', weeks: 2 }, goal)).toBe('fits');
  const near = realisticGoal({ ...facts, counts: { absent: 9, enrolled: 90, remaining: 1 } });
  expect(aimAnswer({ kind: 'below-ten-percent' }, near)).toBe('fits');
});
