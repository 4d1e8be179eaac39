import { describe, expect, test } from 'vitest';
import { agendaOf, snoozeOf } from '../../../../../lib/domain/casework/agenda.ts';
import type { CaseFacts } from '../../../../../lib/domain/casework/agenda-facts.ts';
import { agendaKey } from '../../../../../lib/domain/casework/agenda-item.ts';
import {
  contactOf,
  factsOf,
  optOutOf,
  outcomeOf,
  planOf,
  snoozedUntil,
  studentId,
  taskOf,
  transitionOf,
} from './agenda-cases.ts';
import { idOf, milestoneOf, planId, reviewOf, sessionOf } from './casework-records.ts';

const today = '2025-11-12';

function itemsOn(day: string, change: Partial<CaseFacts>, kind?: string) {
  const { items } = agendaOf(studentId, factsOf(change), day);
  return kind === undefined ? items : items.filter((item) => item.kind === kind);
}

test('a student of whom nothing is written asks for nothing', () => {
  expect(agendaOf(studentId, factsOf({ plans: [] }), today)).toEqual({ items: [], putOff: [] });
});

describe('missed sessions', () => {
  const sessions = [
    sessionOf(1, '2025-11-10', 'missed'),
    sessionOf(2, '2025-11-11', 'missed', { block: '08:15' }),
    sessionOf(3, '2025-11-12', 'excused'),
  ];

  test('are one item, due the day of the first, named by the last', () => {
    expect(itemsOn(today, { sessions }, 'follow-up')).toEqual([
      {
        kind: 'follow-up',
        missedOn: ['2025-11-10', '2025-11-11'],
        block: '08:15',
        studentId,
        recordId: idOf(2),
        dueOn: '2025-11-10',
      },
    ]);
  });

  test('are answered by any contact since, and come back when its day is corrected', () => {
    const answered = { sessions, contacts: [contactOf(20, '2025-11-11')] };
    expect(itemsOn(today, answered, 'follow-up')).toEqual([]);
    const earlier = { sessions, contacts: [contactOf(20, '2025-11-10')] };
    expect(itemsOn(today, earlier, 'follow-up')).toMatchObject([{ missedOn: ['2025-11-11'] }]);
  });

  test('of an earlier plan are left to that plan', () => {
    const old = sessions.map((session) => ({ ...session, planId: idOf(901) }));
    expect(itemsOn(today, { sessions: old }, 'follow-up')).toEqual([]);
  });
});

describe('families to update', () => {
  test('from a week after the start, or after the last update', () => {
    expect(itemsOn('2025-11-09', {}, 'family-update')).toEqual([]);
    expect(itemsOn('2025-11-10', {}, 'family-update')).toMatchObject([
      { dueOn: '2025-11-10', lastOn: null, recordId: null },
    ]);
    const contacts = [contactOf(20, '2025-11-08', { isUpdate: true })];
    expect(itemsOn('2025-11-14', { contacts }, 'family-update')).toEqual([]);
    expect(itemsOn('2025-11-15', { contacts }, 'family-update')).toMatchObject([
      { lastOn: '2025-11-08' },
    ]);
  });

  test.each(['updates', 'everything'] as const)('never after an opt-out of %s', (optOut) => {
    const preferences = [optOutOf('none'), optOutOf(optOut)];
    expect(itemsOn(today, { preferences }, 'family-update')).toEqual([]);
  });

  test('an opt-out that was taken back is none', () => {
    const preferences = [optOutOf('updates'), optOutOf('none')];
    expect(itemsOn(today, { preferences }, 'family-update')).toHaveLength(1);
  });

  test('long after the plan nothing of the week is left to tell', () => {
    expect(itemsOn('2025-12-21', {}, 'family-update')).toHaveLength(1);
    expect(itemsOn('2025-12-22', {}, 'family-update')).toEqual([]);
  });
});

describe('small steps', () => {
  const check = { kind: 'own-words', reachedOn: null } as const;
  const step = (dueOn: string, reachedOn: string | null = null) => ({
    ...taskOf(40),
    planId,
    text: 'Talk to Ms. Iyer',
    ...milestoneOf({ ...check, reachedOn }, dueOn),
  });

  test.each([
    ['2025-11-19', 'open', 1],
    ['2025-11-20', 'open', 0],
    ['2025-11-11', 'not-yet-known', 1],
  ])('due %s: %s', (dueOn, state, count) => {
    const items = itemsOn(today, { milestones: [step(dueOn)] }, 'milestone');
    expect(items).toHaveLength(count);
    expect(items.every((item) => item.kind === 'milestone' && item.state.state === state)).toBe(
      true,
    );
  });

  test('one that was reached, or spoken about since, asks for nothing', () => {
    expect(itemsOn(today, { milestones: [step('2025-11-11', '2025-11-11')] }, 'milestone')).toEqual(
      [],
    );
    const contacts = [contactOf(20, '2025-11-12')];
    expect(itemsOn(today, { milestones: [step('2025-11-11')], contacts }, 'milestone')).toEqual([]);
    expect(
      itemsOn(today, { milestones: [step('2025-11-13')], contacts }, 'milestone'),
    ).toHaveLength(1);
  });

  test('a missed one is there to be planned anew', () => {
    const milestones = [
      {
        ...step('2025-11-11'),
        check: { kind: 'sessions', attended: 1, of: 1, from: '2025-11-10' } as const,
      },
    ];
    const sessions = [sessionOf(1, '2025-11-10', 'missed')];
    expect(itemsOn(today, { milestones, sessions }, 'milestone')).toMatchObject([
      { state: { state: 'missed' } },
    ]);
  });
});

test('reviews are due a week ahead: two weeks after the start, then as the team chose', () => {
  expect(itemsOn('2025-11-09', {}, 'review')).toEqual([]);
  expect(itemsOn('2025-11-10', {}, 'review')).toMatchObject([
    { dueOn: '2025-11-17', recordId: planId },
  ]);
  const reviews = [reviewOf(30, '2025-11-12', { nextOn: '2025-11-24' })];
  expect(itemsOn(today, { reviews }, 'review')).toEqual([]);
  expect(itemsOn('2025-11-17', { reviews }, 'review')).toMatchObject([{ dueOn: '2025-11-24' }]);
});

describe('a closed case', () => {
  const due = {
    tasks: [taskOf(50)],
    contacts: [contactOf(20, '2025-11-10', { nextOn: '2025-11-11' })],
    sessions: [sessionOf(1, '2025-11-11', 'missed')],
  };

  test.each(['withdrawn', 'transferred', 'no-show'] as const)(
    '%s: asks for the promised task and nothing else',
    (kind) => {
      const transitions = [transitionOf({ completedOn: '2025-11-03' })];
      const outcomes = [outcomeOf(kind, '2025-11-11')];
      const items = itemsOn('2025-11-28', { ...due, transitions, outcomes });
      expect(items).toMatchObject([{ kind: 'task', task: { id: idOf(50) } }]);
    },
  );

  test('completed: the watch goes on, until it was closed after its last window', () => {
    const transitions = [transitionOf({ completedOn: '2025-11-03' })];
    const completed = { transitions, outcomes: [outcomeOf('completed', '2025-11-03')] };
    expect(itemsOn('2025-11-28', completed).map(({ kind }) => kind)).toEqual(['transition']);
    const later = { transitions, outcomes: [outcomeOf('completed', '2026-02-20')] };
    expect(itemsOn('2026-02-20', later)).toEqual([]);
  });

  test('one that its team decided to close is closed', () => {
    const reviews = [reviewOf(30, '2025-11-11', { decision: 'close' })];
    expect(itemsOn(today, { ...due, tasks: [], reviews })).toEqual([]);
  });

  test('a new plan opens it again', () => {
    const next = planOf({ id: idOf(901), startsOn: '2025-11-03' });
    const facts = { plans: [planOf(), next], outcomes: [outcomeOf('withdrawn', '2025-11-01')] };
    expect(itemsOn(today, facts, 'family-update')).toHaveLength(1);
  });
});

describe('tasks and next steps', () => {
  test('due within a week or without a day, until they are done', () => {
    const tasks = [
      taskOf(50, { dueOn: '2025-11-19' }),
      taskOf(51, { dueOn: '2025-11-20' }),
      taskOf(52),
      taskOf(53, { doneOn: '2025-11-11' }),
    ];
    const items = itemsOn(today, { plans: [], tasks });
    expect(items.map(({ recordId }) => recordId)).toEqual([idOf(50), idOf(52)]);
  });

  test('the next step of a contact is one; none where the family asked not to be called', () => {
    const contacts = [contactOf(20, '2025-11-10', { nextAction: 'Ask', nextOn: '2025-11-11' })];
    expect(itemsOn(today, { plans: [], contacts })).toMatchObject([
      { kind: 'task', task: null, action: { action: 'Ask' }, recordId: idOf(20) },
    ]);
    const preferences = [optOutOf('everything')];
    expect(itemsOn(today, { plans: [], contacts, preferences })).toEqual([]);
  });
});

describe('what was put off', () => {
  const tasks = [taskOf(50)];

  test('comes back by itself on its day, and only that item goes', () => {
    const snoozes = [snoozedUntil('2025-11-14', { recordId: idOf(50) })];
    const facts = factsOf({ plans: [], tasks: [...tasks, taskOf(51)], snoozes });
    const agenda = agendaOf(studentId, facts, '2025-11-13');
    expect(agenda.items.map(agendaKey)).toEqual([`task:${idOf(51)}`]);
    expect(agenda.putOff).toMatchObject([
      { item: { recordId: idOf(50) }, snooze: { until: '2025-11-14' } },
    ]);
    expect(agendaOf(studentId, facts, '2025-11-14').items).toHaveLength(2);
  });

  test('of several the one that lasts longest counts', () => {
    const item = { kind: 'task', recordId: idOf(50) } as const;
    const [short, long] = ['2025-11-14', '2025-11-18'].map((until) =>
      snoozedUntil(until, { recordId: idOf(50) }),
    );
    expect(snoozeOf(item, [long!, short!], today)).toBe(long);
    expect(snoozeOf({ ...item, kind: 'review' }, [long!], today)).toBeNull();
  });
});
