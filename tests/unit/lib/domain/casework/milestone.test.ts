import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { milestoneState } from '../../../../../lib/domain/casework/milestone-state.ts';
import {
  milestoneSchema,
  milestoneCheckSchema,
  type MilestoneCheck,
} from '../../../../../lib/domain/casework/milestone.ts';
import type { Session } from '../../../../../lib/domain/casework/session.ts';
import {
  calendar,
  idOf,
  milestoneOf,
  moduleOf,
  readingOf,
  sessionOf,
  verifiedModuleOf,
} from './casework-records.ts';

const nothing = {
  sessions: [],
  modules: [],
  readings: { snapshots: [], calendar, timeZone: 'UTC' },
};
const threeOfFour = milestoneOf(
  { kind: 'sessions', attended: 3, of: 4, from: '2025-11-17' },
  '2025-11-21',
);
const byFriday = (sessions: Session[], today = '2025-11-24') =>
  milestoneState(threeOfFour, { ...nothing, sessions }, today);
const [monday, tuesday, wednesday, thursday] = [
  sessionOf(1, '2025-11-17', 'here'),
  sessionOf(2, '2025-11-18', 'late'),
  sessionOf(3, '2025-11-19', 'missed'),
  sessionOf(4, '2025-11-20', 'here'),
];

describe('3 of 4 sessions this week', () => {
  test('reached on the day of the third, and it says which', () => {
    expect(byFriday([monday, tuesday, wednesday, thursday], '2025-11-20')).toEqual({
      state: 'reached',
      reachedOn: '2025-11-20',
      outOfReach: false,
      progress: { done: 3, of: 3 },
      basis: {
        kind: 'sessions',
        attendedOn: ['2025-11-17', '2025-11-18', '2025-11-20'],
        missed: 1,
        cancelled: 0,
        unmarked: 0,
      },
    });
  });

  test('open while the week runs, also where it can no longer be reached', () => {
    expect(byFriday([monday, tuesday], '2025-11-19')).toMatchObject({ state: 'open' });
    const missed = [monday, wednesday, sessionOf(4, '2025-11-20', 'missed')];
    expect(byFriday(missed, '2025-11-21')).toMatchObject({ state: 'open' });
  });

  test('missed only when all is entered: an unmarked or unentered session keeps it unknown', () => {
    const miss = sessionOf(4, '2025-11-20', 'missed');
    expect(byFriday([monday, tuesday, wednesday, miss]).state).toBe('missed');
    const unmarked = sessionOf(4, '2025-11-20', 'planned');
    expect(byFriday([monday, tuesday, wednesday, unmarked]).state).toBe('not-yet-known');
    expect(byFriday([monday, tuesday, wednesday]).state).toBe('not-yet-known');
    expect(byFriday([]).state).toBe('not-yet-known');
  });

  test('sessions that were cancelled say nothing of the student', () => {
    const off = [3, 4].map((number) => sessionOf(number, `2025-11-${16 + number}`, 'cancelled'));
    expect(byFriday([monday, tuesday, ...off])).toMatchObject({
      state: 'missed',
      outOfReach: true,
    });
  });

  test('a corrected mark changes the state, in both directions', () => {
    const all = [monday, tuesday, wednesday, thursday];
    const corrected = sessionOf(4, '2025-11-20', 'missed', { revision: 2 });
    expect(byFriday([...all, corrected])).toMatchObject({ state: 'missed', reachedOn: null });
    const back = sessionOf(4, '2025-11-20', 'here', { revision: 3 });
    expect(byFriday([...all, corrected, back]).state).toBe('reached');
  });

  test('a make-up within the week counts once, one after it does not', () => {
    const all = [monday, wednesday, thursday];
    const makeUp = (number: number, date: string) =>
      sessionOf(number, date, 'make-up', { makesUpFor: idOf(3), block: 'late' });
    expect(byFriday([...all, makeUp(5, '2025-11-21')]).reachedOn).toBe('2025-11-21');
    expect(byFriday([...all, makeUp(5, '2025-11-22')]).progress?.done).toBe(2);
    const twice = [wednesday, thursday, makeUp(5, '2025-11-20'), makeUp(6, '2025-11-21')];
    expect(byFriday(twice).progress?.done).toBe(2);
  });

  test('whatever is entered twice, in whatever order, the state is the same', () => {
    const marks = fc.constantFrom('here', 'late', 'missed', 'excused', 'planned', 'cancelled');
    fc.assert(
      fc.property(fc.array(marks, { minLength: 4, maxLength: 4 }), fc.nat(3), (drawn, extra) => {
        const sessions = drawn.map((mark, index) =>
          sessionOf(index, `2025-11-${17 + index}`, mark),
        );
        const state = byFriday(sessions);
        expect(byFriday([...sessions.toReversed(), ...sessions.slice(extra)])).toEqual(state);
        const attended = drawn.filter((mark) => mark === 'here' || mark === 'late').length;
        expect(state.progress?.done).toBe(attended);
        expect(state.state === 'reached').toBe(attended >= 3);
      }),
    );
  });
});

describe('2 modules by 12 Dec', () => {
  const two = milestoneOf(
    { kind: 'modules', modules: 2, course: ' algebra 1', from: '2025-11-01' },
    '2025-12-12',
  );
  const state = (modules: ReturnType<typeof moduleOf>[], today = '2025-12-15') =>
    milestoneState(two, { ...nothing, modules }, today);
  const [one, other] = [verifiedModuleOf(1, '2025-11-18'), verifiedModuleOf(2, '2025-12-05')];

  test('verified ones count, for the day they were completed, each once', () => {
    expect(state([one, other], '2025-12-05')).toMatchObject({
      state: 'reached',
      reachedOn: '2025-12-05',
    });
    expect(state([one, one], '2025-12-05')).toMatchObject({
      state: 'open',
      progress: { done: 1, of: 2 },
    });
  });

  test('one that waits for its verifier, or no entry at all, is not missed', () => {
    expect(state([one, moduleOf(2, { completedOn: '2025-12-05' })]).state).toBe('not-yet-known');
    expect(state([]).state).toBe('not-yet-known');
    expect(state([one, moduleOf(2)]).state).toBe('missed');
    expect(state([one, verifiedModuleOf(2, '2025-12-13')]).state).toBe('missed');
  });

  test('other courses do not count', () => {
    expect(state([one, { ...other, course: 'Biology' }]).progress).toEqual({ done: 1, of: 2 });
  });
});

describe('no more than 1 day missed in the next 10 school days', () => {
  const atMostOne = milestoneOf(
    { kind: 'days', most: 1, schoolDays: 10, from: '2025-11-03' },
    '2025-11-14',
  );
  const state = (counts: [string, number][], today: string) => {
    const snapshots = counts.map(([day, count], index) => readingOf(index, day, count));
    return milestoneState(
      atMostOne,
      { ...nothing, readings: { ...nothing.readings, snapshots } },
      today,
    );
  };
  const start: [string, number] = ['2025-10-31', 5];

  test('reached once the days are over and read to their end', () => {
    expect(state([start, ['2025-11-14', 6]], '2025-11-17')).toMatchObject({
      state: 'reached',
      reachedOn: '2025-11-14',
    });
    expect(state([start, ['2025-11-07', 6]], '2025-11-07').state).toBe('open');
  });

  test('not yet known where the readings do not cover the days', () => {
    expect(state([start, ['2025-11-07', 5]], '2025-11-17').state).toBe('not-yet-known');
    expect(state([['2025-11-14', 6]], '2025-11-17').state).toBe('not-yet-known');
    expect(state([], '2025-11-17').state).toBe('not-yet-known');
  });

  test('missed as soon as it is certain, and open or unknown again when the count is taken back', () => {
    const missed: [string, number][] = [start, ['2025-11-07', 7]];
    expect(state(missed, '2025-11-07').state).toBe('missed');
    expect(state([...missed, ['2025-11-10', 6]], '2025-11-10').state).toBe('open');
    expect(state([...missed, ['2025-11-14', 6]], '2025-11-17').state).toBe('not-yet-known');
  });
});

describe('own words', () => {
  test('a person says when it is reached; unticked past its day it is unknown', () => {
    const own = (reachedOn: string | null) =>
      milestoneState(
        milestoneOf({ kind: 'own-words', reachedOn }, '2025-11-14'),
        nothing,
        '2025-11-17',
      );
    expect(own('2025-11-12')).toMatchObject({ state: 'reached', reachedOn: '2025-11-12' });
    expect(own(null).state).toBe('not-yet-known');
    expect(own('2025-11-18').state).toBe('not-yet-known');
  });

  test('milestones of the first release are brought up as own words', () => {
    const { planId: _, ...fields } = moduleOf(1);
    const { course, module, credits, startedOn, completedOn, verifier, verifiedOn, ...record } =
      fields;
    const old = {
      ...record,
      text: 'On time all week',
      dueOn: '2025-11-14',
      reachedOn: '2025-11-13',
    };
    const milestone = milestoneSchema.parse(old);
    expect(milestoneSchema.parse(milestone)).toEqual(milestone);
    expect(milestone.check).toEqual({ kind: 'own-words', reachedOn: '2025-11-13' });
  });

  test('more sessions than there are cannot be asked for', () => {
    const check: MilestoneCheck = { kind: 'sessions', attended: 5, of: 4, from: '2025-11-17' };
    expect(milestoneCheckSchema.safeParse(check).success).toBe(false);
  });
});
