import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaOf } from '../../../../../lib/domain/casework/agenda.ts';
import type { CaseFacts } from '../../../../../lib/domain/casework/agenda-facts.ts';
import { openRelapse } from '../../../../../lib/domain/casework/bridge.ts';
import { agendaKey, byWaiting } from '../../../../../lib/domain/casework/agenda-item.ts';
import { sessionMarkSchema } from '../../../../../lib/domain/casework/session.ts';
import { addDays } from '../../../../../lib/domain/school-day.ts';
import {
  contactOf,
  factsOf,
  optOutOf,
  outcomeOf,
  snoozedUntil,
  studentId,
  taskOf,
  transitionOf,
} from './agenda-cases.ts';
import { idOf, milestoneOf, planId, readingOf, reviewOf, sessionOf } from './casework-records.ts';

const firstDay = '2025-11-03';
const day = fc.integer({ min: 0, max: 90 }).map((days) => addDays(firstDay, days));
const maybeDay = fc.option(day);

/** Records numbered from `first`, at most eight. */
function listOf<T, R>(first: number, drawn: fc.Arbitrary<T>, make: (number: number, one: T) => R) {
  return fc
    .array(drawn, { maxLength: 8 })
    .map((all) => all.map((one, index) => make(first + index, one)));
}

const sessions = listOf(
  100,
  fc.record({ day, mark: fc.constantFrom(...sessionMarkSchema.options) }),
  (number, one) => sessionOf(number, one.day, one.mark, { block: String(number) }),
);
const contacts = listOf(
  200,
  fc.record({ day, nextOn: maybeDay, isUpdate: fc.boolean() }),
  (number, { day: on, ...change }) => contactOf(number, on, change),
);
const tasks = listOf(300, fc.record({ dueOn: maybeDay, doneOn: maybeDay }), taskOf);
const milestones = listOf(400, day, (number, dueOn) => ({
  ...taskOf(number),
  planId,
  ...milestoneOf({ kind: 'sessions', attended: 2, of: 3, from: firstDay }, dueOn),
}));
const snapshots = listOf(
  0,
  fc.record({ day, absences: fc.integer({ min: 0, max: 40 }) }),
  (number, one) => readingOf(number + 1, one.day, one.absences),
);
const transitions = fc
  .option(maybeDay)
  .map((completedOn) => (completedOn === null ? [] : [transitionOf({ completedOn })]));
const reviews = listOf(800, day, (number, heldOn) => reviewOf(number, heldOn));
const snoozes = listOf(
  700,
  fc.record({
    until: day,
    item: fc.constantFrom('task', 'follow-up', 'milestone', 'family-update'),
    recordId: fc.option(fc.integer({ min: 100, max: 410 }).map(idOf)),
  }),
  (_, { until, ...change }) => snoozedUntil(until, change),
);

const caseFacts: fc.Arbitrary<CaseFacts> = fc
  .record({
    sessions,
    contacts,
    tasks,
    milestones,
    transitions,
    reviews,
    snoozes,
    snapshots,
    isWritten: fc.boolean(),
  })
  .map(({ snapshots: counts, isWritten, ...change }) =>
    factsOf({
      ...change,
      ...(isWritten ? {} : { plans: [] }),
      readings: { ...factsOf().readings, snapshots: counts },
    }),
  );

test('nothing is there twice, nothing that was put off is there, and the longest waiting comes first', () => {
  fc.assert(
    fc.property(caseFacts, day, (facts, today) => {
      const { items, putOff } = agendaOf(studentId, facts, today);
      const keys = [...items, ...putOff.map(({ item }) => item)].map(agendaKey);
      expect(new Set(keys).size).toBe(keys.length);
      expect(items.toSorted(byWaiting)).toEqual(items);
      for (const { snooze } of putOff) expect(snooze.until > today).toBe(true);
    }),
  );
});

test('a closed case asks for nothing but promised tasks, or the watch where it was completed', () => {
  const kinds = fc.constantFrom('completed', 'withdrawn', 'transferred', 'no-show');
  fc.assert(
    fc.property(caseFacts, day, kinds, (facts, today, kind) => {
      const closed = { ...facts, outcomes: [outcomeOf(kind, firstDay)] };
      fc.pre(facts.plans.length > 0);
      const asked = new Set(agendaOf(studentId, closed, today).items.map((item) => item.kind));
      const may = kind === 'completed' ? ['relapse', 'transition', 'task'] : ['task'];
      expect([...asked].filter((one) => !may.includes(one))).toEqual([]);
    }),
  );
});

test('a family that opted out is never to be updated, and one that asked for silence is never to be called', () => {
  fc.assert(
    fc.property(caseFacts, day, fc.constantFrom('updates', 'everything'), (facts, today, no) => {
      const { items } = agendaOf(studentId, { ...facts, preferences: [optOutOf(no)] }, today);
      expect(items.filter(({ kind }) => kind === 'family-update')).toEqual([]);
      const calls = items.filter((item) => item.kind === 'task' && item.task === null);
      expect(no === 'updates' || calls.length === 0).toBe(true);
    }),
  );
});

test('the order in which records come in changes nothing', () => {
  fc.assert(
    fc.property(caseFacts, day, (facts, today) => {
      const turned = {
        ...facts,
        sessions: facts.sessions.toReversed(),
        contacts: facts.contacts.toReversed(),
        reviews: facts.reviews.toReversed(),
        readings: { ...facts.readings, snapshots: facts.readings.snapshots.toReversed() },
      };
      const keysOf = (some: CaseFacts) =>
        agendaOf(studentId, some, today).items.map(agendaKey).toSorted();
      expect(keysOf(turned)).toEqual(keysOf(facts));
    }),
  );
});

test('anything written today answers every session missed until then', () => {
  fc.assert(
    fc.property(caseFacts, day, (facts, today) => {
      const answered = { ...facts, contacts: [...facts.contacts, contactOf(990, today)] };
      const { items, putOff } = agendaOf(studentId, answered, today);
      const all = [...items, ...putOff.map(({ item }) => item)];
      expect(all.filter(({ kind }) => kind === 'follow-up')).toEqual([]);
    }),
  );
});

test('the week and the case agree on a relapse, and only a plan, a decision or a snooze takes it away', () => {
  fc.assert(
    fc.property(caseFacts, day, (facts, today) => {
      fc.pre(facts.plans.length > 0);
      const inWeek = (some: CaseFacts) => {
        const { items, putOff } = agendaOf(studentId, some, today);
        const all = [...items, ...putOff.map(({ item }) => item)];
        return all.flatMap((item) => (item.kind === 'relapse' ? [item.relapse] : []));
      };
      const open = openRelapse(facts, facts.readings, today)?.relapse;
      expect(inWeek(facts)).toEqual(open ? [open] : []);
      const called = { ...facts, contacts: [...facts.contacts, contactOf(990, today)] };
      expect(inWeek(called)).toEqual(inWeek(facts));
      const decided = { ...facts, reviews: [...facts.reviews, reviewOf(991, today)] };
      expect(inWeek(decided)).toEqual([]);
    }),
  );
});
