import { expect, test } from 'vitest';
import type { AgendaItem, BridgeMoment } from '../../../../lib/domain/casework/agenda-item.ts';
import { milestoneState } from '../../../../lib/domain/casework/milestone-state.ts';
import type { Milestone } from '../../../../lib/domain/casework/milestone.ts';
import type { Watch } from '../../../../lib/domain/casework/watch.ts';
import {
  agendaAct,
  agendaDue,
  agendaFacts,
  agendaSection,
  agendaWhy,
} from '../../../../lib/words/agenda.ts';
import { factsOf, studentId, taskOf } from '../domain/casework/agenda-cases.ts';
import { planId, sessionOf } from '../domain/casework/casework-records.ts';

const today = '2025-11-20';
const about = { studentId, recordId: null };

function said(item: AgendaItem) {
  // Ranges of days are written with thin spaces.
  const why = agendaWhy(item, today).replaceAll(/\s/gu, ' ');
  return [why, ...agendaFacts(item), agendaDue(item, today)];
}

test('a relapse says how many days, when, and what worked before', () => {
  const relapse = { from: '2025-11-04', on: '2025-11-17', missed: 3.5 };
  const models = [{ model: 'mentoring' as const, attended: 8, held: 10 }];
  const item = { ...about, kind: 'relapse', relapse, dueOn: relapse.on } as const;
  expect(said({ ...item, before: { models, supports: [] } })).toEqual([
    '3.5 days missed, Nov 4 – 17. The team agreed to look again.',
    'What worked before: Mentoring, 8 of 10 sessions',
    null,
  ]);
  expect(said({ ...item, before: { models: [], supports: [] } })).toHaveLength(2);
});

test.each([
  [['2025-11-18'], 'Missed a session on Nov 18. Nobody has been in touch since.'],
  [['2025-11-17', '2025-11-18'], 'Missed 2 sessions since Nov 17. Nobody has been in touch since.'],
])('sessions missed on %j', (missedOn, words) => {
  const item = { ...about, kind: 'follow-up', missedOn, block: '14:30' } as const;
  expect(said({ ...item, dueOn: missedOn[0] ?? null })).toEqual([words, '14:30', null]);
});

test('a family that never heard, and one that did', () => {
  const item = { ...about, kind: 'family-update', dueOn: '2025-11-18' } as const;
  expect(said({ ...item, lastOn: null })).toEqual([
    'No update has gone out since the plan began.',
    'due Nov 18',
  ]);
  expect(agendaWhy({ ...item, lastOn: '2025-11-11' }, today)).toBe(
    'The last update went out on Nov 11.',
  );
});

test('a step is due, to be asked about, missed, or was out of reach', () => {
  const step = (change: Partial<Milestone>, marks: Parameters<typeof sessionOf>[2][] = []) => {
    const milestone: Milestone = {
      ...taskOf(1),
      planId,
      text: 'See Ms. Iyer',
      dueOn: '2025-11-19',
      check: { kind: 'own-words', reachedOn: null },
      ...change,
    };
    const sessions = marks.map((mark, index) => sessionOf(index, '2025-11-18', mark));
    const state = milestoneState(milestone, factsOf({ sessions }), today);
    const { dueOn } = milestone;
    return agendaWhy({ ...about, kind: 'milestone', milestone, state, dueOn }, today);
  };
  const check = { kind: 'sessions', attended: 1, of: 1, from: '2025-11-17' } as const;
  expect(step({ dueOn: '2025-11-21' })).toBe('“See Ms. Iyer” is due on Nov 21.');
  expect(step({})).toBe('Was “See Ms. Iyer” reached? It was due on Nov 19.');
  expect(step({ check, text: '' }, ['missed'])).toBe(
    '“1 of 1 session” was not reached by Nov 19. Plan the next small step.',
  );
  expect(step({ check }, ['cancelled'])).toBe(
    '“See Ms. Iyer” could not be reached, sessions were canceled. Plan the next one.',
  );
});

test.each<[string, BridgeMoment, string]>([
  ['2025-11-24', { at: 'step', number: 1, of: 2 }, 'Step 1 of 2 on the way back begins on Nov 24.'],
  [
    '2025-11-17',
    { at: 'step', number: 2, of: 2 },
    'Step 2 of 2 on the way back began on Nov 17. How is it going?',
  ],
  ['2025-11-24', { at: 'full-schedule' }, 'The full schedule begins on Nov 24.'],
  [
    '2025-11-17',
    { at: 'full-schedule' },
    'The full schedule began on Nov 17. Say whether the way back is completed.',
  ],
])('on the way back, %s', (dueOn, moment, words) => {
  expect(said({ ...about, kind: 'transition', moment, dueOn })).toEqual([words, null]);
});

test('a watch says what readings tell, and when they do not', () => {
  const watch: Watch = {
    length: 20,
    state: 'not-yet-observable',
    why: 'no-reading',
    window: null,
    aim: 18,
    missed: { least: 0, most: null },
    days: { known: 4, missing: 16 },
  };
  const why = (state: Watch['state'], dueOn: string) =>
    agendaWhy(
      { ...about, kind: 'transition', moment: { at: 'watch', watch: { ...watch, state } }, dueOn },
      today,
    );
  expect(why('not-yet-observable', '2025-11-24')).toBe(
    'The 20 school days after the way back end on Nov 24.',
  );
  expect(why('not-yet-observable', '2025-11-18')).toBe(
    'The 20 school days after the way back ended on Nov 18. Readings do not tell yet how they went.',
  );
  expect(why('held', '2025-11-18')).toMatch(/^Held for 20 school days/);
  expect(why('below', '2025-11-18')).toMatch(/under 90%/);
});

test('a task is told in its own words, with whose it is and when', () => {
  const task = taskOf(1, { text: 'Bus pass', who: 'Mr. Bell', dueOn: '2025-11-21' });
  const item = { ...about, kind: 'task', task, dueOn: task.dueOn } as const;
  expect(said(item)).toEqual(['Bus pass', 'for Mr. Bell', 'due Nov 21']);
  expect(agendaAct(item)).toBe('Done');
  const action = { contactId: planId, action: '', dueOn: '2025-11-21', late: false };
  const next = { ...about, kind: 'task', task: null, action, dueOn: action.dueOn } as const;
  expect(said(next)).toEqual(['The next step named with the last contact.', 'due Nov 21']);
  expect(agendaAct(next)).toBe('Log');
});

test('a review says whether its day has passed', () => {
  const on = (dueOn: string) => agendaWhy({ ...about, kind: 'review', dueOn }, today);
  expect(on('2025-11-24')).toBe('The team looks at the plan on Nov 24.');
  expect(on('2025-11-17')).toBe('The team was to look at the plan on Nov 17.');
  expect(agendaSection('review')).toBe('Team reviews');
});
