import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockKey } from '../../../../../lib/domain/casework/session-slots.ts';
import { countSessions } from '../../../../../lib/domain/casework/session-count.ts';
import { followUps } from '../../../../../lib/domain/casework/follow-up.ts';
import { heldSessions } from '../../../../../lib/domain/casework/held-session.ts';
import { milestoneState } from '../../../../../lib/domain/casework/milestone-state.ts';
import { recoveredTime } from '../../../../../lib/domain/casework/recovered-time.ts';
import {
  isAttended,
  sessionMarkSchema,
  type Session,
} from '../../../../../lib/domain/casework/session.ts';
import { addDays, type SchoolDay } from '../../../../../lib/domain/school-day.ts';
import {
  calendar,
  earnedOf,
  idOf,
  milestoneOf,
  obligationOf,
  readingOf,
  sessionOf,
  verifiedModuleOf,
} from './casework-records.ts';

const firstDay = '2025-11-03';
const today = '2025-12-20';
const dayAt = (index: number): SchoolDay => addDays(firstDay, index);
const binned = '2025-12-19T12:00:00Z';

/** Sessions as they come in: several for one block of one day, make-ups with and without a target, some not marked. */
const sessions: fc.Arbitrary<Session[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 20 }),
      block: fc.constantFrom('14:30', ' 14:30', 'Morning', 'MORNING'),
      mark: fc.constantFrom(...sessionMarkSchema.options),
      target: fc.option(fc.integer({ min: 1, max: 14 })),
    }),
    { maxLength: 14 },
  )
  .map((drawn) =>
    drawn.map(({ day, block, mark, target }, index) =>
      sessionOf(index + 1, dayAt(day), mark, {
        block,
        makesUpFor: target === null ? null : idOf(target),
        updatedAt: `2025-12-01T12:00:${String(index).padStart(2, '0')}Z`,
      }),
    ),
  );

const evidence = (some: readonly Session[]) => ({
  sessions: some,
  modules: [],
  readings: { snapshots: [], calendar, timeZone: 'UTC' },
});

/** What a step asks for that begins on one day and is due on another. */
function doneWithin(some: readonly Session[], from: number, to: number): number {
  const step = milestoneOf(
    { kind: 'sessions', attended: 20, of: 20, from: dayAt(from) },
    dayAt(to),
  );
  return milestoneState(step, evidence(some), today).progress?.done ?? Number.NaN;
}

/** The hour that a session stands for: that of its target for a make-up, so that both together are one. */
function hourOf(one: Session, all: readonly Session[]): string {
  if (one.mark !== 'make-up') return `${one.date} ${blockKey(one.block)}`;
  const target = all.find(({ id }) => id === one.makesUpFor && id !== one.id);
  if (target?.mark === 'make-up') return target.id;
  if (target) return `${target.date} ${blockKey(target.block)}`;
  return one.makesUpFor ?? one.id;
}

describe('no session counts twice for small steps', () => {
  test('two steps that follow one another count together what one over both counts', () => {
    fc.assert(
      fc.property(sessions, fc.integer({ min: 0, max: 19 }), (some, cut) => {
        const both = doneWithin(some, 0, cut) + doneWithin(some, cut + 1, 20);
        expect(both).toBe(doneWithin(some, 0, 20));
      }),
    );
  });

  test('never more than the blocks that took place, nor than the sessions attended', () => {
    fc.assert(
      fc.property(sessions, (some) => {
        const done = doneWithin(some, 0, 20);
        const there = some.filter(({ mark }) => isAttended(mark));
        expect(done).toBeLessThanOrEqual(new Set(there.map((one) => hourOf(one, some))).size);
        const all = countSessions(some, { from: firstDay, to: dayAt(20) }, today);
        expect(done).toBe(all.attended);
        const held = heldSessions(some, today).filter(({ attendedOn }) => attendedOn !== null);
        expect(done).toBe(held.length);
      }),
    );
  });

  test('however many make-ups stand for one session, they are one hour with it', () => {
    const days = fc.uniqueArray(fc.integer({ min: 5, max: 15 }), { minLength: 1, maxLength: 5 });
    const targets = fc.constantFrom('missed', 'excused', 'cancelled', 'planned', 'here', null);
    fc.assert(
      fc.property(days, targets, (makeUps, mark) => {
        const target = mark === null ? [] : [sessionOf(1, dayAt(2), mark)];
        const all = makeUps.map((day, index) =>
          sessionOf(index + 2, dayAt(day), 'make-up', { makesUpFor: idOf(1) }),
        );
        expect(doneWithin([...target, ...all], 0, 20)).toBe(1);
      }),
    );
  });

  test('signing the same session in once more adds nothing', () => {
    fc.assert(
      fc.property(sessions, fc.nat(13), (some, at) => {
        const again = some[at];
        fc.pre(again !== undefined && again.mark !== 'make-up');
        const twice = [...some, { ...again, id: idOf(99), updatedAt: '2025-12-02T12:00:00Z' }];
        // The copy speaks for its place; what stood there before it says nothing any more.
        const instead = some.map((one) =>
          one.date === again.date &&
          blockKey(one.block) === blockKey(again.block) &&
          one.mark !== 'make-up' &&
          (again.mark !== 'planned' || one.mark === 'planned')
            ? { ...one, mark: again.mark }
            : one,
        );
        expect(doneWithin(twice, 0, 20)).toBe(doneWithin(instead, 0, 20));
      }),
    );
  });
});

describe('an edit upstream changes everything that rests on it', () => {
  test('a session that is marked anew, and one that goes to the bin, as if it had always been so', () => {
    const marks = fc.constantFrom(...sessionMarkSchema.options);
    fc.assert(
      fc.property(sessions, fc.nat(13), marks, fc.boolean(), (some, at, mark, goes) => {
        const old = some[at];
        fc.pre(old !== undefined);
        const next = { ...old, mark, revision: 2, deletedAt: goes ? binned : null };
        const edited = [...some, next];
        const always = some.flatMap((one) =>
          one.id !== old.id ? [one] : goes ? [] : [{ ...one, mark }],
        );
        const derived = (list: readonly Session[]) => ({
          done: doneWithin(list, 0, 20),
          count: countSessions(list, { from: firstDay, to: dayAt(20) }, today),
          followUps: followUps(list, { contacts: [], notes: [] }, today).map(({ dueOn }) => dueOn),
        });
        expect(derived(edited)).toEqual(derived(always));
      }),
    );
  });

  test('a module that its teacher takes back no longer makes a step reached', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 9 })), fc.nat(8), (numbers, at) => {
        const step = milestoneOf(
          { kind: 'modules', modules: 2, course: '', from: firstDay },
          dayAt(30),
        );
        const modules = numbers.map((number) => verifiedModuleOf(number, dayAt(number)));
        const state = (list: typeof modules) =>
          milestoneState(step, { ...evidence([]), modules: list }, today);
        const [gone] = modules.slice(at);
        fc.pre(gone !== undefined);
        const without = [...modules, { ...gone, revision: 2, deletedAt: binned }];
        expect(state(without)).toEqual(state(modules.filter(({ id }) => id !== gone.id)));
        expect(state(without).state === 'reached').toBe(numbers.length - 1 >= 2);
      }),
    );
  });

  test('a reading that is removed takes back what it said of the days missed', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.nat(5), (steps, at) => {
        let total = 10;
        const snapshots = steps.map((step, index) => {
          total += step;
          return readingOf(index + 1, dayAt(index * 3), total);
        });
        const step = milestoneOf(
          { kind: 'days', most: 1, schoolDays: 10, from: dayAt(0) },
          dayAt(14),
        );
        const state = (list: typeof snapshots) =>
          milestoneState(
            step,
            { ...evidence([]), readings: { snapshots: list, calendar, timeZone: 'UTC' } },
            today,
          );
        const gone = snapshots[at];
        fc.pre(gone !== undefined);
        const rest = snapshots.filter(({ id }) => id !== gone.id);
        expect(state([...rest, { ...gone, deletedAt: binned }])).toEqual(state(rest));
      }),
    );
  });
});

describe('the ledger under any rule', () => {
  const rules = fc.record({
    preset: fc.constant('free' as const),
    minutesPerDay: fc.integer({ min: 1, max: 480 }),
    capDays: fc.option(fc.integer({ min: 0, max: 12 })),
  });
  const entries = fc
    .array(fc.record({ day: fc.nat(12), minutes: fc.integer({ min: 1, max: 700 }) }), {
      maxLength: 20,
    })
    .map((list) => list.map(({ day, minutes }, index) => earnedOf(index + 1, dayAt(day), minutes)));

  test('never exceeds its cap, nor a day per date, in whatever order the entries came', () => {
    fc.assert(
      fc.property(rules, entries, fc.nat(19), (rule, list, at) => {
        const ledger = (some: typeof list) =>
          recoveredTime(obligationOf({ rule }), some, { days: 4 }, today);
        const result = ledger(list);
        expect(ledger([...list.slice(at), ...list.slice(0, at)].toReversed())).toEqual(result);
        const { minutesPerDay: perDay, capDays } = rule;
        for (const [, same] of Map.groupBy(result.entries, ({ date }) => date)) {
          expect(same.reduce((sum, { counted }) => sum + counted, 0)).toBeLessThanOrEqual(perDay);
        }
        const dates = new Set(list.map(({ date }) => date)).size;
        const earned = result.days?.earned.recoveredDays ?? Number.NaN;
        expect(earned).toBeLessThanOrEqual(Math.min(dates, capDays ?? dates));
        expect(result.minutes).toBeLessThanOrEqual((capDays ?? dates) * perDay);
        expect(result.isFull).toBe(capDays !== null && result.minutes >= capDays * perDay);
      }),
    );
  });

  test('without minutes per day no days are made of the minutes, which all count', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const rule = { preset: 'free' as const, minutesPerDay: null, capDays: 2 };
        const { days, minutes } = recoveredTime(obligationOf({ rule }), list, null, today);
        expect(days).toBeNull();
        expect(minutes).toBe(list.reduce((sum, one) => sum + one.minutes, 0));
      }),
    );
  });

  test('under a cap the earlier dates count, whatever was entered first', () => {
    const rule = { preset: 'free' as const, minutesPerDay: 60, capDays: 1 };
    const list = [earnedOf(1, dayAt(5), 60), earnedOf(2, dayAt(2), 60)];
    const { entries: counted, overCap } = recoveredTime(obligationOf({ rule }), list, null, today);
    expect(counted.map(({ date, counted: minutes }) => [date, minutes])).toEqual([
      [dayAt(2), 60],
      [dayAt(5), 0],
    ]);
    expect(overCap).toEqual([idOf(1)]);
  });
});
