import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgendaItem } from '../../../../../lib/domain/casework/agenda-item.ts';
import {
  meetingEntry,
  type MeetingFacts,
  meetingGoesOn,
  meetingOrder,
} from '../../../../../lib/domain/casework/meeting-order.ts';

const facts = (name: string, change: Partial<MeetingFacts> = {}): MeetingFacts => ({
  studentId: name,
  name,
  items: [],
  hasPlan: true,
  isOver: false,
  ...change,
});
const about = (kind: 'review' | 'follow-up', dueOn: string): AgendaItem => {
  const known = { studentId: 'x', recordId: null, dueOn };
  return kind === 'review' ? { kind, ...known } : { kind, missedOn: [dueOn], block: '', ...known };
};
const relapse = {
  kind: 'relapse',
  relapse: { on: '2025-11-19', from: '2025-11-17', missed: 2 },
  before: { models: [], supports: [] },
  studentId: 'x',
  recordId: null,
  dueOn: '2025-11-19',
} satisfies AgendaItem;

describe('the order of a meeting', () => {
  test('relapses, reviews due, open follow-ups, plans, and then those over the line', () => {
    const all = [
      facts('over', { hasPlan: false, isOver: true }),
      facts('plan b'),
      facts('Plan a'),
      facts('missed', { items: [about('follow-up', '2025-11-18')] }),
      facts('review late', { items: [about('review', '2025-11-20')] }),
      facts('review', { items: [about('follow-up', '2025-11-01'), about('review', '2025-11-10')] }),
      facts('back', { items: [about('review', '2025-10-01'), relapse], hasPlan: false }),
    ];
    const entries = all.flatMap((one) => meetingEntry(one) ?? []);
    expect(meetingOrder(entries).map(({ name }) => name)).toEqual([
      'back',
      'review',
      'review late',
      'missed',
      'Plan a',
      'plan b',
      'over',
    ]);
  });

  test('nobody without a plan, a relapse or a line crossed is on it', () => {
    expect(meetingEntry(facts('nobody', { hasPlan: false }))).toBeNull();
  });
});

describe('a meeting that has begun', () => {
  test('keeps its order, adds who came up and leaves out who is gone', () => {
    expect(meetingGoesOn(['b', 'a', 'gone'], ['a', 'new', 'b'])).toEqual(['b', 'a', 'new']);
    expect(meetingGoesOn([], ['a', 'b'])).toEqual(['a', 'b']);
  });

  test('holds everybody of the agenda exactly once', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(
        ids,
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
        (begun, agenda) => {
          expect(meetingGoesOn(begun, agenda).toSorted()).toEqual(agenda.toSorted());
        },
      ),
    );
  });
});
