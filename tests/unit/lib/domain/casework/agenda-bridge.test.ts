import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '../../../../../lib/domain/casework/agenda-facts.ts';
import { agendaOf } from '../../../../../lib/domain/casework/agenda.ts';
import { contactOf, factsOf, studentId, transitionOf } from './agenda-cases.ts';
import { idOf, readingOf, reviewOf, sessionOf } from './casework-records.ts';

function itemsOn(day: string, change: Partial<CaseFacts>, kind: string) {
  const { items } = agendaOf(studentId, factsOf(change), day);
  return items.filter((item) => item.kind === kind);
}

describe('the way back', () => {
  const transitions = [transitionOf()];

  test.each([
    ['2025-11-23', []],
    ['2025-11-24', [{ moment: { at: 'step', number: 1, of: 2 }, dueOn: '2025-12-01' }]],
    ['2025-12-08', [{ moment: { at: 'step', number: 1, of: 2 } }]],
  ])('its steps, on %s', (day, expected) => {
    expect(itemsOn(day, { transitions }, 'transition')).toMatchObject(expected);
  });

  test('a step that was spoken about gives way to the next, the full schedule stays until it is completed', () => {
    const contacts = [contactOf(20, '2025-12-08')];
    expect(itemsOn('2025-12-08', { transitions, contacts }, 'transition')).toMatchObject([
      { moment: { at: 'full-schedule' }, dueOn: '2025-12-15' },
    ]);
    const later = [contactOf(20, '2025-12-17')];
    expect(itemsOn('2025-12-18', { transitions, contacts: later }, 'transition')).toHaveLength(1);
    const completed = [transitionOf({ completedOn: '2025-12-15' })];
    expect(itemsOn('2025-12-18', { transitions: completed }, 'transition')).toEqual([]);
  });

  const watched = [transitionOf({ completedOn: '2025-11-03' })];

  test('a watch is there a week before its end, and after it until somebody spoke about it', () => {
    // 20 school days from 4 November, with two days off at the end of the month.
    const end = { moment: { at: 'watch', watch: { length: 20 } }, dueOn: '2025-12-03' };
    expect(itemsOn('2025-11-25', { transitions: watched }, 'transition')).toEqual([]);
    expect(itemsOn('2025-11-26', { transitions: watched }, 'transition')).toMatchObject([end]);
    expect(itemsOn('2025-12-05', { transitions: watched }, 'transition')).toMatchObject([
      {
        ...end,
        moment: { at: 'watch', watch: { state: 'not-yet-observable', why: 'no-reading' } },
      },
    ]);
    const contacts = [contactOf(20, '2025-12-04')];
    expect(itemsOn('2025-12-05', { transitions: watched, contacts }, 'transition')).toEqual([]);
  });

  const counts = [
    readingOf(1, '2025-11-03', 10),
    readingOf(2, '2025-11-10', 14),
    readingOf(3, '2025-11-14', 18),
  ];
  const readings = { ...factsOf().readings, snapshots: counts };

  test('a relapse brings the student back, with what worked before', () => {
    const sessions = [sessionOf(5, '2025-11-03', 'here'), sessionOf(6, '2025-11-04', 'excused')];
    const facts = { transitions: watched, readings, sessions };
    expect(itemsOn('2025-11-14', facts, 'relapse')).toMatchObject([
      {
        relapse: { on: '2025-11-10', missed: 4 },
        before: { models: [{ model: 'mentoring', attended: 1, held: 2 }] },
        recordId: idOf(660),
      },
    ]);
    expect(itemsOn('2025-11-14', { ...facts, transitions: [transitionOf()] }, 'relapse')).toEqual(
      [],
    );
  });

  test('no call and no note answers a relapse: a decision does, and the next one is counted from it', () => {
    const facts = { transitions: watched, readings, contacts: [contactOf(20, '2025-11-10')] };
    expect(itemsOn('2025-11-13', facts, 'relapse')).toMatchObject([
      { relapse: { on: '2025-11-10' } },
    ]);
    const decided = { ...facts, reviews: [reviewOf(21, '2025-11-10')] };
    expect(itemsOn('2025-11-13', decided, 'relapse')).toEqual([]);
    expect(itemsOn('2025-11-14', decided, 'relapse')).toMatchObject([
      { relapse: { on: '2025-11-14', missed: 4 } },
    ]);
  });

  test('a count that was corrected takes it back', () => {
    const corrected = [...counts, readingOf(4, '2025-11-17', 10, { correctedFrom: 18 })];
    const facts = { transitions: watched, readings: { ...readings, snapshots: corrected } };
    expect(itemsOn('2025-11-17', facts, 'relapse')).toEqual([]);
  });
});
