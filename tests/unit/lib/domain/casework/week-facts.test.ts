import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Milestone } from '../../../../../lib/domain/casework/milestone.ts';
import { sessionMarkSchema, type Session } from '../../../../../lib/domain/casework/session.ts';
import {
  topicOfNextWeek,
  weekFacts,
  weekOf,
  weekSessions,
  type WeekEvidence,
} from '../../../../../lib/domain/casework/week-facts.ts';
import { weeklyFactsSchema } from '../../../../../lib/domain/casework/weekly-facts.ts';
import { idOf, moduleOf, sessionOf, verifiedModuleOf } from './casework-records.ts';

/** A Thursday. */
const today = '2025-11-20';
const week = weekOf(today);

test('a week is Monday to Sunday', () => {
  expect(week).toEqual({ from: '2025-11-17', to: '2025-11-23' });
  expect(weekOf('2025-11-23')).toEqual(week);
  expect(weekOf('2025-11-24').from).toBe('2025-11-24');
});

describe('sessions of a week', () => {
  const count = (...sessions: Session[]) => weekSessions(sessions, week, today);

  test('an empty log says nothing, and so does one without marks', () => {
    expect(count().told).toBeNull();
    expect(count(sessionOf(1, '2025-11-18', 'planned'))).toEqual({
      told: null,
      unmarked: 1,
      toCome: 0,
    });
  });

  test('three of four', () => {
    const marked = [
      sessionOf(1, '2025-11-17', 'here'),
      sessionOf(2, '2025-11-18', 'late'),
      sessionOf(3, '2025-11-19', 'missed'),
      sessionOf(4, '2025-11-20', 'here'),
      sessionOf(5, '2025-11-12', 'here'),
    ];
    expect(count(...marked).told).toEqual({ held: 4, attended: 3 });
  });

  test('one that nobody marked leaves the whole week unsaid', () => {
    const some = [sessionOf(1, '2025-11-17', 'here'), sessionOf(2, '2025-11-18', 'planned')];
    expect(count(...some)).toEqual({ told: null, unmarked: 1, toCome: 0 });
  });

  test('one still to come does not', () => {
    const some = [sessionOf(1, '2025-11-17', 'here'), sessionOf(2, '2025-11-21', 'planned')];
    expect(count(...some)).toEqual({ told: { held: 1, attended: 1 }, unmarked: 0, toCome: 1 });
  });

  test('a week without sessions is one in which all were called off', () => {
    const off = sessionOf(1, '2025-11-18', 'cancelled');
    expect(count(off).told).toEqual({ held: 0, attended: 0 });
    expect(count(off, sessionOf(2, '2025-11-21', 'planned')).told).toBeNull();
  });

  test('a make-up this week for a session of last week: the student was here', () => {
    const missed = sessionOf(1, '2025-11-12', 'missed');
    const makeUp = sessionOf(2, '2025-11-19', 'make-up', { makesUpFor: idOf(1) });
    expect(count(missed, makeUp).told).toEqual({ held: 1, attended: 1 });
  });
});

describe('the facts', () => {
  const words = { student: ' Jaylen ', next: '', strength: '', thanks: false };
  const nothing: WeekEvidence = {
    sessions: [],
    modules: [],
    milestones: [],
    readings: { snapshots: [], calendar: null },
  };
  const asTyped = (text: string) => ({ kind: 'own-words' as const, text });
  const facts = (evidence: Partial<WeekEvidence>, change: Partial<typeof words> = {}) =>
    weekFacts({ ...nothing, ...evidence }, { ...words, ...change }, asTyped, week, today);
  const step = (text: string, check: Milestone['check']): Milestone => ({
    ...moduleOf(70),
    id: idOf(text.length + 700),
    text,
    dueOn: '2025-11-21',
    check,
  });
  const reached = (text: string, on = '2025-11-19') =>
    step(text, { kind: 'own-words', reachedOn: on });

  test('nothing recorded is nothing said', () => {
    expect(facts({})).toEqual({
      student: 'Jaylen',
      held: null,
      attended: null,
      modules: [],
      milestone: null,
      next: null,
      strength: null,
      thanks: false,
    });
  });

  test('modules completed this week in their order, each course once', () => {
    const modules = [
      verifiedModuleOf(1, '2025-11-18'),
      verifiedModuleOf(2, '2025-11-19'),
      moduleOf(3, { course: 'Biology', completedOn: '2025-11-17' }),
      moduleOf(4, { course: 'Art' }),
      verifiedModuleOf(5, '2025-11-10'),
    ];
    expect(facts({ modules }).modules).toEqual([asTyped('Biology'), asTyped('Algebra 1')]);
  });

  test('the step reached last; none of another week', () => {
    const milestones = [
      reached('Came on Monday', '2025-11-17'),
      reached('Two pages', '2025-11-20'),
      reached('Long ago', '2025-11-01'),
    ];
    expect(facts({ milestones }).milestone).toBe('Two pages');
    expect(facts({ milestones: milestones.slice(2) }).milestone).toBeNull();
  });

  test('a step that counts days missed is never told', () => {
    const days = { kind: 'days', most: 0, schoolDays: 1, from: '2025-11-17' } as const;
    const told = facts({
      milestones: [step('Quiet week', days), reached('Missed only 1 day'), reached('Solo 1 falta')],
    });
    expect(told.milestone).toBeNull();
  });

  test('what a person adds', () => {
    const added = facts({}, { next: ' math ', strength: ' kind to others ', thanks: true });
    expect(added).toMatchObject({
      next: asTyped('math'),
      strength: 'kind to others',
      thanks: true,
    });
  });

  test('whatever the log, the facts hold together', () => {
    const day = fc.integer({ min: 1, max: 30 }).map((n) => `2025-11-${String(n).padStart(2, '0')}`);
    const mark = fc.constantFrom(...sessionMarkSchema.options);
    const session = fc
      .tuple(fc.integer({ min: 1, max: 9 }), day, mark, fc.option(fc.integer({ min: 1, max: 9 })))
      .map(([id, date, marked, target]) =>
        sessionOf(id, date, marked, { makesUpFor: target === null ? null : idOf(target) }),
      );
    fc.assert(
      fc.property(fc.array(session, { maxLength: 12 }), (sessions) => {
        const told = facts({ sessions });
        expect(weeklyFactsSchema.safeParse(told).success).toBe(true);
        const { unmarked } = weekSessions(sessions, week, today);
        expect(unmarked > 0 && told.held !== null).toBe(false);
      }),
    );
  });
});

test('the topic of the first session of the week after', () => {
  const sessions = [
    sessionOf(1, '2025-11-21', 'planned', { topic: 'history' }),
    sessionOf(2, '2025-11-26', 'planned', { topic: 'art' }),
    sessionOf(3, '2025-11-25', 'planned', { topic: ' math ' }),
    sessionOf(4, '2025-11-24', 'cancelled', { topic: 'science' }),
  ];
  expect(topicOfNextWeek(sessions, week)).toBe('math');
  expect(topicOfNextWeek([], week)).toBe('');
});
