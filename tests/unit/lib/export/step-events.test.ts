import { expect, test } from 'vitest';
import type { MilestoneEvidence } from '../../../../lib/domain/casework/milestone-state.ts';
import type { MilestoneCheck } from '../../../../lib/domain/casework/milestone.ts';
import { milestoneEvent } from '../../../../lib/export/student-events.ts';
import {
  calendar,
  moduleOf,
  readingOf,
  sessionOf,
  stepOf,
  verifiedModuleOf,
} from '../domain/casework/casework-records.ts';

const nothing: MilestoneEvidence = {
  sessions: [],
  modules: [],
  readings: { snapshots: [], calendar, timeZone: 'UTC' },
};

/** What the line of a step due 21 November says on 24 November. */
function lineOf(check: MilestoneCheck, evidence: Partial<MilestoneEvidence> = {}) {
  const step = stepOf(check, '2025-11-21');
  const { date, row } = milestoneEvent(step, { ...nothing, ...evidence }, '2025-11-24');
  return [date, row.outcome, row.reached, row.text];
}

const threeOfFour = { kind: 'sessions', attended: 3, of: 4, from: '2025-11-17' } as const;
const week = (marks: readonly ('here' | 'missed' | 'planned')[]) => ({
  sessions: marks.map((mark, index) => sessionOf(index + 1, `2025-11-${17 + index}`, mark)),
});

test('a step of sessions is reached on the day of the last one it asks for', () => {
  expect(lineOf(threeOfFour, week(['here', 'missed', 'here', 'here']))).toEqual([
    '2025-11-20',
    'reached',
    '2025-11-20',
    '3 of 4 sessions',
  ]);
});

test('what nobody marked is not yet known; all marked, it is not reached', () => {
  const [unmarked, missed] = (['planned', 'missed'] as const).map((last) =>
    lineOf(threeOfFour, week(['here', 'missed', 'here', last])),
  );
  expect(unmarked?.slice(0, 3)).toEqual(['2025-11-21', 'not yet known', null]);
  expect(missed?.slice(0, 3)).toEqual(['2025-11-21', 'not reached', null]);
});

test('a correction of the log changes the next file in either direction', () => {
  const marks = ['here', 'here', 'here', 'missed'] as const;
  expect(lineOf(threeOfFour, week(marks))[1]).toBe('reached');
  expect(lineOf(threeOfFour, week(['here', 'missed', 'here', 'missed']))[1]).toBe('not reached');
});

test('a step of modules waits for who confirms them', () => {
  const check = { kind: 'modules', modules: 1, course: '', from: '2025-11-03' } as const;
  const done = { completedOn: '2025-11-18' };
  expect(lineOf(check, { modules: [moduleOf(1, done)] })[1]).toBe('not yet known');
  expect(lineOf(check, { modules: [verifiedModuleOf(1, '2025-11-18')] }).slice(0, 3)).toEqual([
    '2025-11-18',
    'reached',
    '2025-11-18',
  ]);
});

test('a step of days is never reached without readings that cover them', () => {
  const check = { kind: 'days', most: 1, schoolDays: 5, from: '2025-11-17' } as const;
  expect(lineOf(check)[1]).toBe('not yet known');
  const read = [readingOf(1, '2025-11-14', 12), readingOf(2, '2025-11-21', 13)];
  const readings = { ...nothing.readings, snapshots: read };
  expect(lineOf(check, { readings }).slice(1, 3)).toEqual(['reached', '2025-11-21']);
});

test('own words stand as a person ticked them; past their day and not ticked, nobody knows', () => {
  const said = (reachedOn: string | null) => lineOf({ kind: 'own-words', reachedOn });
  expect(said('2025-11-19').slice(0, 3)).toEqual(['2025-11-19', 'reached', '2025-11-19']);
  expect(said(null).slice(0, 3)).toEqual(['2025-11-21', 'not yet known', null]);
});
