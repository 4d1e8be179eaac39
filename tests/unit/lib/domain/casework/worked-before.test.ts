import { expect, test } from 'vitest';
import { cameTo, workedBefore } from '../../../../../lib/domain/casework/worked-before.ts';
import { idOf, sessionOf } from './casework-records.ts';

const support = (name: 'mentor' | 'transport' | null, state: 'asked' | 'in-place', words = '') => ({
  support: name,
  words,
  state,
});
const plans = [
  {
    id: idOf(901),
    model: 'extended-time' as const,
    startsOn: '2025-09-01',
    weeks: 4,
    supports: [support('transport', 'in-place'), support('mentor', 'asked')],
  },
  {
    id: idOf(902),
    model: 'mentoring' as const,
    startsOn: '2025-10-06',
    weeks: 4,
    supports: [support('mentor', 'in-place'), support('transport', 'in-place')],
  },
  {
    id: idOf(903),
    model: 'hybrid-virtual' as const,
    startsOn: '2025-11-10',
    weeks: 4,
    supports: [],
  },
];
const sessions = [
  sessionOf(1, '2025-09-06', 'here', { planId: idOf(901) }),
  sessionOf(2, '2025-09-13', 'missed', { planId: idOf(901) }),
  sessionOf(3, '2025-09-20', 'missed', { planId: idOf(901) }),
  sessionOf(4, '2025-10-07', 'late', { planId: idOf(902) }),
  sessionOf(5, '2025-10-09', 'here', { planId: idOf(902) }),
];

test('models and supports with sessions attended of those held, best first, never held last', () => {
  expect(workedBefore(plans, sessions, '2025-11-21')).toEqual({
    models: [
      { model: 'mentoring', attended: 2, held: 2 },
      { model: 'extended-time', attended: 1, held: 3 },
      { model: 'hybrid-virtual', attended: 0, held: 0 },
    ],
    supports: [
      { support: 'mentor', words: '', attended: 2, held: 2 },
      { support: 'transport', words: '', attended: 3, held: 5 },
    ],
  });
});

test('a support in own words is told apart by its words and counts once per plan', () => {
  const supports = ['Grandmother drives', 'Grandmother drives', 'Club'].map((words) =>
    support(null, 'in-place', words),
  );
  const own = plans.slice(1, 2).map((plan) => ({ ...plan, supports }));
  expect(workedBefore(own, sessions, '2025-11-21').supports).toEqual([
    { support: null, words: 'Grandmother drives', attended: 2, held: 2 },
    { support: null, words: 'Club', attended: 2, held: 2 },
  ]);
});

test('a new plan builds on what the student came to at least once, the best three', () => {
  const worked = workedBefore(plans, sessions, '2025-11-21');
  expect(cameTo(worked)).toEqual(worked.supports);
  const never = sessions.map((session) => ({ ...session, mark: 'missed' as const }));
  expect(cameTo(workedBefore(plans, never, '2025-11-21'))).toEqual([]);
  const many = ['one', 'two', 'three', 'four'].map((words) => support(null, 'in-place', words));
  const own = plans.slice(1, 2).map((plan) => ({ ...plan, supports: many }));
  expect(cameTo(workedBefore(own, sessions, '2025-11-21')).map(({ words }) => words)).toEqual([
    'one',
    'two',
    'three',
  ]);
});
