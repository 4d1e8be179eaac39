import { expect, test } from 'vitest';
import { nextInCase } from '../../../../../lib/domain/casework/next-in-case.ts';
import {
  contactOf,
  factsOf,
  outcomeOf,
  planOf,
  snoozedUntil,
  studentId,
  taskOf,
  transitionOf,
} from './agenda-cases.ts';
import { planId, reviewOf, sessionOf } from './casework-records.ts';

const monday = '2025-11-10';
/** Nothing is due but the first review, two weeks after the start: on 17 November. */
const updated = contactOf(300, '2025-11-09', { isUpdate: true });
const next = (change: Parameters<typeof factsOf>[0], today = monday) =>
  nextInCase(studentId, factsOf({ contacts: [updated], ...change }), today);

test('the next planned session, today included, with what tells it from others of the day', () => {
  const sessions = [
    sessionOf(1, '2025-11-07', 'planned'),
    sessionOf(2, '2025-11-12', 'planned', { block: '' }),
    sessionOf(3, monday, 'planned'),
  ];
  expect(next({ sessions })).toEqual({ kind: 'session', on: monday, block: '14:30' });
  const marked = sessions.map((one) => ({ ...one, mark: 'here' as const }));
  expect(next({ sessions: marked })?.kind).toBe('review');
});

test('a missed session asks for a follow-up before the next one', () => {
  const sessions = [
    sessionOf(1, '2025-11-10', 'missed'),
    sessionOf(2, '2025-11-12', 'planned', { block: '' }),
  ];
  expect(next({ sessions }, '2025-11-11')).toMatchObject({ kind: 'follow-up', on: '2025-11-10' });
  const called = [updated, contactOf(301, '2025-11-11')];
  expect(next({ sessions, contacts: called }, '2025-11-11')?.kind).toBe('session');
});

test('further ahead than a week: the review, and the way back', () => {
  expect(next({}, '2025-11-09')).toEqual({ kind: 'review', on: '2025-11-17', block: '' });
  const reviews = [reviewOf(20, '2025-11-08', { planId, nextOn: '2025-12-10' })];
  expect(next({ reviews })?.on).toBe('2025-12-10');
  const told = [contactOf(302, '2025-11-10', { isUpdate: true })];
  const bridge = { reviews, transitions: [transitionOf()], contacts: told };
  expect(next(bridge, '2025-11-11')).toMatchObject({ kind: 'transition', on: '2025-12-01' });
});

test('what was agreed with the family is a contact, a task is a task', () => {
  const contacts = [
    contactOf(303, '2025-11-09', { isUpdate: true, nextAction: 'Call', nextOn: '2025-11-11' }),
  ];
  expect(next({ contacts })).toMatchObject({ kind: 'contact', on: '2025-11-11' });
  expect(next({ contacts, tasks: [taskOf(400, { dueOn: monday })] })?.kind).toBe('task');
});

test('a task without a day comes last, and what was put off is not next', () => {
  expect(next({ plans: [], tasks: [taskOf(400)] })).toMatchObject({ kind: 'task', on: null });
  const task = taskOf(400, { dueOn: monday });
  const off = snoozedUntil('2025-11-20', { item: 'task', recordId: task.id });
  expect(next({ plans: [], tasks: [task], snoozes: [off] })).toBeNull();
});

test('a closed case and an empty one have nothing next', () => {
  expect(next({ plans: [], contacts: [] })).toBeNull();
  expect(next({ outcomes: [outcomeOf('withdrawn', '2025-11-07')] })).toBeNull();
  expect(next({ plans: [planOf({ startsOn: '2025-11-10' })] })?.on).toBe('2025-11-24');
});
