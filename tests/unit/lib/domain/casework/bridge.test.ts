import { describe, expect, test } from 'vitest';
import { openRelapse, transitionOf, watchesOf } from '../../../../../lib/domain/casework/bridge.ts';
import { leftOn, outcomeOf } from '../../../../../lib/domain/casework/case-end.ts';
import { calendar, idOf, planId, readingOf, reviewOf } from './casework-records.ts';
import { outcomeRecord, planRecord, transitionRecord } from './bridge-records.ts';

const snapshots = [readingOf(1, '2026-01-02', 24), readingOf(2, '2026-01-12', 27)];
const readings = { snapshots, calendar, timeZone: 'UTC' };
const records = {
  transitions: [transitionRecord({ completedOn: '2026-01-04' })],
  outcomes: [],
  plans: [planRecord()],
  reviews: [],
};

describe('which record counts', () => {
  test('the newest of the plan, without those in the bin', () => {
    const older = transitionRecord({ id: idOf(1), createdAt: '2025-09-01T12:00:00Z' });
    const newer = transitionRecord({ id: idOf(2), createdAt: '2025-09-02T12:00:00Z' });
    const binned = { ...newer, id: idOf(3), deletedAt: '2025-09-03T12:00:00Z' };
    const other = transitionRecord({ id: idOf(4), planId: idOf(901) });
    expect(transitionOf(planId, [newer, binned, older, other])?.id).toBe(newer.id);
    expect(transitionOf(idOf(902), [newer])).toBeNull();
    expect(outcomeOf(planId, [outcomeRecord({ deletedAt: '2026-01-06T12:00:00Z' })])).toBeNull();
    expect(outcomeOf(planId, [outcomeRecord()])?.kind).toBe('completed');
  });

  test('who left the school is told from who only left the plan', () => {
    expect(leftOn(null)).toBeNull();
    expect(leftOn(outcomeRecord({ kind: 'withdrawn' }))).toBeNull();
    expect(leftOn(outcomeRecord({ kind: 'transferred' }))).toBe('2026-01-05');
    expect(leftOn(outcomeRecord({ kind: 'withdrawn', grounds: ['left-school'] }))).toBe(
      '2026-01-05',
    );
  });
});

describe('the watch', () => {
  test('begins with completion, and not before its day', () => {
    const [transition = null] = records.transitions;
    expect(watchesOf(null, [], readings, '2026-01-12')).toEqual([]);
    expect(watchesOf(transitionRecord(), [], readings, '2026-01-12')).toEqual([]);
    expect(watchesOf(transition, [], readings, '2026-01-03')).toEqual([]);
    expect(watchesOf(transition, [], readings, '2026-01-12').map(({ length }) => length)).toEqual([
      20, 40, 60,
    ]);
  });

  test('ends for a student who was transferred', () => {
    const [transition = null] = records.transitions;
    const moved = [outcomeRecord({ kind: 'transferred', endedOn: '2026-01-09' })];
    const states = watchesOf(transition, moved, readings, '2026-02-20').map(({ state }) => state);
    expect(states).toEqual(['left', 'left', 'left']);
  });
});

describe('a relapse', () => {
  test('is open once the agreed trigger was met', () => {
    expect(openRelapse(records, readings, '2026-01-12')?.relapse).toMatchObject({
      on: '2026-01-12',
      missed: 3,
    });
    expect(openRelapse(records, readings, '2026-01-11')).toBeNull();
  });

  test('is none without a trigger, before completion and after leaving', () => {
    const without = {
      transitions: [transitionRecord({ completedOn: '2026-01-04', comesBackAfter: null })],
    };
    expect(openRelapse({ ...records, ...without }, readings, '2026-01-12')).toBeNull();
    expect(
      openRelapse({ ...records, transitions: [transitionRecord()] }, readings, '2026-01-12'),
    ).toBeNull();
    const outcomes = [outcomeRecord({ kind: 'transferred' })];
    expect(openRelapse({ ...records, outcomes }, readings, '2026-01-12')).toBeNull();
  });

  test('stays open when the case was closed as completed, and is over with a new plan', () => {
    const outcomes = [outcomeRecord()];
    expect(openRelapse({ ...records, outcomes }, readings, '2026-01-12')).not.toBeNull();
    const next = planRecord({ id: idOf(901), startsOn: '2026-01-13' });
    const plans = [...records.plans, next];
    expect(openRelapse({ ...records, outcomes, plans }, readings, '2026-01-14')).toBeNull();
    const binned = [...records.plans, { ...next, deletedAt: '2026-01-13T12:00:00Z' }];
    expect(
      openRelapse({ ...records, outcomes, plans: binned }, readings, '2026-01-14'),
    ).not.toBeNull();
  });

  test('is answered by a decision of the team, from whose day the count begins anew', () => {
    const review = (number: number, heldOn: string) => reviewOf(number, heldOn);
    const more = { ...readings, snapshots: [...snapshots, readingOf(3, '2026-01-20', 30)] };
    const open = (reviews: ReturnType<typeof review>[], today: string) =>
      openRelapse({ ...records, reviews }, more, today)?.relapse.on ?? null;
    expect(open([], '2026-01-21')).toBe('2026-01-12');
    expect(open([review(1, '2026-01-11')], '2026-01-21')).toBe('2026-01-12');
    expect(open([review(1, '2026-01-12')], '2026-01-19')).toBeNull();
    expect(open([review(1, '2026-01-12')], '2026-01-21')).toBe('2026-01-20');
    expect(open([review(1, '2026-01-25')], '2026-01-21')).toBe('2026-01-12');
    const binned = { ...review(1, '2026-01-13'), deletedAt: '2026-01-13T12:00:00Z' };
    expect(open([binned], '2026-01-19')).toBe('2026-01-12');
  });

  test('is none where the plan ended without being completed, nor once the case was closed after its watch', () => {
    const withdrawn = [outcomeRecord({ kind: 'withdrawn' })];
    expect(openRelapse({ ...records, outcomes: withdrawn }, readings, '2026-01-12')).toBeNull();
    const late = [outcomeRecord({ endedOn: '2026-06-01' })];
    expect(openRelapse({ ...records, outcomes: late }, readings, '2026-01-12')).toBeNull();
  });

  test('is taken back with the count that it came from', () => {
    const corrected = [...snapshots, readingOf(3, '2026-01-13', 24, { correctedFrom: 27 })];
    expect(openRelapse(records, { ...readings, snapshots: corrected }, '2026-01-13')).toBeNull();
  });
});
