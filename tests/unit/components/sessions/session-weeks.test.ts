import { expect, test } from 'vitest';
import { countAll, sessionWeeks } from '../../../../components/sessions/session-weeks.ts';
import { sessionSlots, standingSlots } from '../../../../lib/domain/casework/session-slots.ts';
import type { Session } from '../../../../lib/domain/casework/session.ts';
import { idOf, planId, sessionOf } from '../../lib/domain/casework/casework-records.ts';

/** Two weeks from Wednesday 5 November 2025, with sessions on Tuesdays. */
const plan = {
  id: planId,
  startsOn: '2025-11-05',
  weeks: 2,
  sessions: [
    {
      weekdays: [2],
      block: '14:30',
      minutes: 50,
      place: '',
      format: 'in-person' as const,
      without: [],
    },
  ],
};

function weeksOf(sessions: readonly Session[], today: string, ofPlan: typeof plan | null = plan) {
  const slots = standingSlots(sessionSlots(ofPlan, null, sessions), sessions, today);
  return sessionWeeks(ofPlan, slots, sessions, today);
}

test('weeks are those of the plan, newest first, and only those that began', () => {
  const weeks = weeksOf([], '2025-11-11');
  expect(weeks.map(({ week, from, to }) => [week, from, to])).toEqual([
    [1, '2025-11-05', '2025-11-11'],
  ]);
  expect(weeksOf([], '2025-11-12').map(({ week }) => week)).toEqual([2, 1]);
});

test('what lies before and after the plan has calendar weeks that end where the plan begins', () => {
  const sessions = [
    sessionOf(1, '2025-11-04', 'here'),
    sessionOf(2, '2025-11-11', 'missed'),
    sessionOf(3, '2025-11-20', 'late'),
  ];
  const weeks = weeksOf(sessions, '2025-11-21');
  expect(weeks.map(({ week, from, to, count }) => [week, from, to, count.held])).toEqual([
    [null, '2025-11-19', '2025-11-23', 1],
    [2, '2025-11-12', '2025-11-18', 0],
    [1, '2025-11-05', '2025-11-11', 1],
    [null, '2025-11-03', '2025-11-04', 1],
  ]);
});

test('the weeks add up to the whole, also where a session was made up in another week', () => {
  const sessions = [
    sessionOf(1, '2025-11-04', 'excused'),
    sessionOf(2, '2025-11-11', 'missed'),
    sessionOf(3, '2025-11-18', 'here'),
    sessionOf(4, '2025-11-20', 'make-up', { makesUpFor: idOf(2) }),
    sessionOf(5, '2025-11-21', 'make-up'),
  ];
  for (const ofPlan of [plan, null]) {
    const weeks = weeksOf(sessions, '2025-11-21', ofPlan);
    const sum = (part: 'held' | 'attended') =>
      weeks.reduce((all, { count }) => all + count[part], 0);
    const all = countAll(sessions, '2025-11-21');
    expect([sum('held'), sum('attended')]).toEqual([all.held, all.attended]);
    expect([all.held, all.attended]).toEqual([4, 3]);
  }
});

test('a session of a week to come is no week yet', () => {
  expect(weeksOf([sessionOf(1, '2025-12-04', 'planned')], '2025-11-21', null)).toEqual([]);
});
