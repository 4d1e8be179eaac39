import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldSessions } from '../../../../../lib/domain/casework/held-session.ts';
import {
  countSessions,
  isConsistentAttender,
  sessionsByWeek,
} from '../../../../../lib/domain/casework/session-count.ts';
import {
  sessionMarkSchema,
  sessionSchema,
  type Session,
} from '../../../../../lib/domain/casework/session.ts';
import { addDays } from '../../../../../lib/domain/school-day.ts';
import { idOf, sessionOf } from './casework-records.ts';

const today = '2025-11-21';
const all = { from: null, to: null };
const week = [
  sessionOf(1, '2025-11-17', 'here'),
  sessionOf(2, '2025-11-18', 'late'),
  sessionOf(3, '2025-11-19', 'missed'),
  sessionOf(4, '2025-11-20', 'excused'),
  sessionOf(5, '2025-11-20', 'cancelled', { block: 'evening' }),
  sessionOf(6, '2025-11-21', 'planned'),
  sessionOf(7, '2025-11-24', 'here'),
];

test('a session is a record with its mark', () => {
  expect(sessionSchema.parse(week[0])).toEqual(week[0]);
  expect(sessionSchema.safeParse({ ...week[0], mark: 'absent' }).success).toBe(false);
  expect(sessionSchema.safeParse({ ...week[0], minutes: -1 }).success).toBe(false);
});

describe('sessions held and attended', () => {
  test('late counts and is marked; excused stays in; cancelled, unmarked and future are out', () => {
    expect(countSessions(week, all, today)).toEqual({
      held: 4,
      attended: 2,
      late: 1,
      madeUp: 0,
      missed: 1,
      excused: 1,
      cancelled: 1,
      unmarked: 1,
    });
  });

  test('only the span counts, both ends included', () => {
    const span = { from: '2025-11-18', to: '2025-11-19' };
    expect(countSessions(week, span, today)).toMatchObject({ held: 2, attended: 1 });
  });

  test('a make-up replaces a missed session once', () => {
    const makeUp = (number: number, date: string) =>
      sessionOf(number, date, 'make-up', { makesUpFor: idOf(3), block: 'Saturday' });
    const one = countSessions([...week, makeUp(8, '2025-11-20')], all, today);
    expect(one).toMatchObject({ held: 4, attended: 3, madeUp: 1, missed: 0 });
    const two = [...week, makeUp(8, '2025-11-20'), makeUp(9, '2025-11-21')];
    expect(countSessions(two, all, today)).toEqual(one);
    const future = [...week, makeUp(8, '2025-11-22')];
    expect(countSessions(future, all, today)).toEqual(countSessions(week, all, today));
  });

  test('a make-up of a session that was attended after all adds nothing', () => {
    const makeUp = sessionOf(8, '2025-11-20', 'make-up', { makesUpFor: idOf(3), block: 'x' });
    const corrected = sessionOf(3, '2025-11-19', 'here', { revision: 2 });
    expect(countSessions([...week, makeUp, corrected], all, today)).toMatchObject({
      held: 4,
      attended: 3,
      madeUp: 0,
    });
  });

  test('a make-up for none, a cancelled or an unknown session is a session of its own', () => {
    for (const makesUpFor of [null, idOf(5), idOf(77)]) {
      const makeUp = sessionOf(8, '2025-11-20', 'make-up', { makesUpFor });
      expect(countSessions([...week, makeUp], all, today)).toMatchObject({ held: 5, attended: 3 });
    }
  });

  test('another student’s session is never made up', () => {
    const makeUp = sessionOf(8, '2025-11-20', 'make-up', {
      makesUpFor: idOf(3),
      studentId: idOf(501),
    });
    expect(heldSessions([...week, makeUp], today)).toContainEqual(
      expect.objectContaining({ result: 'missed' }),
    );
  });

  test('a planned row and the group sign-in of the same block are one session', () => {
    const planned = sessionOf(10, '2025-11-17', 'planned', { updatedAt: '2025-11-30T12:00:00Z' });
    const counted = countSessions([...week, planned], all, today);
    expect(counted).toEqual(countSessions(week, all, today));
    const other = sessionOf(11, '2025-11-17', 'here', { block: 'morning' });
    expect(countSessions([...week, other], all, today).held).toBe(5);
  });

  test('a mark that is corrected, or put in the bin, changes the count', () => {
    const corrected = sessionOf(1, '2025-11-17', 'missed', { revision: 2 });
    expect(countSessions([corrected, ...week], all, today)).toMatchObject({ attended: 1 });
    const binned = sessionOf(1, '2025-11-17', 'here', {
      revision: 2,
      deletedAt: `${today}T12:00:00Z`,
    });
    expect(countSessions([binned, ...week], all, today)).toMatchObject({ held: 3, attended: 1 });
  });
});

test('three of four held is a consistent attender, compared exactly; none held is unknown', () => {
  expect(isConsistentAttender({ held: 4, attended: 3 })).toBe(true);
  expect(isConsistentAttender({ held: 23, attended: 17 })).toBe(false);
  expect(isConsistentAttender({ held: 0, attended: 0 })).toBeNull();
});

const drawn: fc.Arbitrary<Session[]> = fc.array(
  fc
    .record({
      number: fc.integer({ min: 1, max: 15 }),
      day: fc.integer({ min: 0, max: 27 }),
      mark: fc.constantFrom(...sessionMarkSchema.options),
      makesUpFor: fc.option(fc.integer({ min: 1, max: 15 })),
      revision: fc.integer({ min: 1, max: 50 }),
    })
    .map(({ number, day, mark, makesUpFor, revision }) =>
      sessionOf(number, addDays('2025-11-03', day), mark, {
        makesUpFor: makesUpFor === null ? null : idOf(makesUpFor),
        revision,
        updatedAt: `2025-11-30T12:00:${String(revision).padStart(2, '0')}Z`,
      }),
    ),
  { maxLength: 20 },
);

/** One version per id and revision, as a store has it. */
function versions(sessions: Session[]): Session[] {
  return [...new Map(sessions.map((one) => [`${one.id} ${one.revision}`, one])).values()];
}

describe('whatever comes in', () => {
  test('no session counts twice, in whatever order and however often', () => {
    fc.assert(
      fc.property(drawn, (some) => {
        const sessions = versions(some);
        const count = countSessions(sessions, all, today);
        expect(countSessions(sessions.toReversed(), all, today)).toEqual(count);
        expect(countSessions([...sessions, ...sessions], all, today)).toEqual(count);
        const ids = heldSessions(sessions, today).map(({ session }) => session.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(count.held).toBe(count.attended + count.missed + count.excused);
        const slots = new Set(sessions.map(({ id }) => id));
        expect(count.held).toBeLessThanOrEqual(slots.size);
      }),
    );
  });

  test('the weeks of a plan add up to the plan', () => {
    fc.assert(
      fc.property(drawn, (some) => {
        const sessions = versions(some);
        const plan = { startsOn: '2025-11-03', weeks: 4 };
        const weeks = sessionsByWeek(plan, sessions, '2025-12-20');
        const total = countSessions(sessions, all, '2025-12-20');
        for (const key of ['held', 'attended', 'missed', 'cancelled', 'unmarked'] as const) {
          expect(weeks.reduce((sum, { count }) => sum + count[key], 0)).toBe(total[key]);
        }
      }),
    );
  });
});
