import { expect, test } from 'vitest';
import {
  datedSteps,
  proposeTransition,
  supportsStaying,
  transitionGaps,
  transitionPlace,
} from '../../../../../lib/domain/casework/transition.ts';

const plan = { startsOn: '2025-10-06', weeks: 10 };
const bridge: Parameters<typeof transitionGaps>[0] = {
  startsOn: '2025-12-15',
  steps: [
    { weeks: 1, daysPerWeek: 4, blocks: 'late start' },
    { weeks: 2, daysPerWeek: 5, blocks: 'late start' },
  ],
  fullScheduleOn: '2026-01-05',
  supports: [
    { support: 'transport', words: '', until: null },
    { support: 'tutoring', words: '', until: '2026-01-30' },
  ],
  comesBackAfter: { missedDays: 2, schoolDays: 10 },
  completedOn: null,
};

test('steps follow one another up to the full schedule', () => {
  expect(datedSteps(bridge).map(({ from, to }) => [from, to])).toEqual([
    ['2025-12-15', '2025-12-21'],
    ['2025-12-22', '2026-01-04'],
  ]);
  const early = { ...bridge, fullScheduleOn: '2025-12-20' };
  expect(datedSteps(early).map(({ to }) => to)).toEqual(['2025-12-19']);
});

test.each([
  ['2025-12-14', { kind: 'not-begun' }],
  ['2025-12-15', { kind: 'step', index: 0, from: '2025-12-15', to: '2025-12-21' }],
  ['2026-01-04', { kind: 'step', index: 1, from: '2025-12-22', to: '2026-01-04' }],
  ['2026-01-05', { kind: 'full-schedule' }],
])('on %s', (today, place) => {
  expect(transitionPlace(bridge, today)).toEqual(place);
});

test('without steps there is a time before the full schedule', () => {
  expect(transitionPlace({ ...bridge, steps: [] }, '2025-12-20')).toEqual({
    kind: 'before-full-schedule',
  });
});

test('supports stay until their day', () => {
  expect(supportsStaying(bridge, '2026-01-30')).toHaveLength(2);
  expect(supportsStaying(bridge, '2026-01-31').map(({ support }) => support)).toEqual([
    'transport',
  ]);
});

test('a whole bridge has no gaps, and each gap has its code', () => {
  const gaps = (change: Partial<typeof bridge>) => transitionGaps({ ...bridge, ...change }, plan);
  expect(gaps({})).toEqual([]);
  expect(gaps({ steps: [] })).toEqual(['no-steps']);
  expect(gaps({ fullScheduleOn: '2026-01-04' })).toEqual(['steps-run-over']);
  expect(gaps({ fullScheduleOn: '2026-01-12' })).toEqual(['steps-end-early']);
  expect(gaps({ fullScheduleOn: '2025-12-01' })).toEqual(['full-schedule-before-start']);
  expect(gaps({ startsOn: '2025-10-01' })).toEqual(['steps-end-early', 'begins-before-plan']);
  expect(gaps({ supports: [] })).toEqual(['no-supports']);
  expect(
    gaps({ supports: bridge.supports.map((one) => ({ ...one, until: '2026-01-02' })) }),
  ).toEqual(['supports-end-early']);
  expect(gaps({ comesBackAfter: null })).toEqual(['no-way-back']);
});

test('a proposal has only the gap that people have to fill', () => {
  const proposed = { ...proposeTransition(plan), supports: [], completedOn: null };
  expect(proposed.startsOn).toBe('2025-12-15');
  expect(transitionGaps(proposed, plan)).toEqual(['no-supports']);
});
