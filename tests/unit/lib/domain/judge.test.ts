import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../../lib/domain/judge.ts';
import { unitSchema } from '../../../../lib/domain/page-reading.ts';
import { defaultSettings, type Settings } from '../../../../lib/domain/settings.ts';
import type { JudgeInput } from '../../../../lib/domain/standing.ts';

const today = '2026-11-20';
const calendar = { firstDay: '2026-08-17', lastDay: '2027-06-04', daysOff: [] };

type Change = {
  status?: JudgeInput['reading']['status'];
  range?: Partial<JudgeInput['reading']['range']>;
  covers?: JudgeInput['covers'];
  student?: Partial<JudgeInput['student']>;
  settings?: Partial<Settings>;
  today?: string;
};

function given(change: Change = {}): JudgeInput {
  return {
    reading: {
      status: change.status ?? 'read',
      range: { from: null, to: null, label: null, ...change.range },
    },
    covers: change.covers ?? 'school-year',
    student: { unit: 'day', absences: 16, enrolled: 71, attendanceRate: null, ...change.student },
    settings: { ...defaultSettings, ...change.settings },
    today: change.today ?? today,
  };
}

describe('nothing is judged', () => {
  test.each<[string, Change]>([
    ['unsure', { status: 'ambiguous' }],
    ['no-count', { student: { absences: null } }],
    ['no-count', { student: { absences: null, unit: null } }],
    ['other-unit', { student: { unit: 'period' } }],
    ['other-unit', { student: { unit: 'half-day' } }],
    ['other-unit', { student: { unit: null } }],
    ['other-window', { covers: 'dated', range: { from: '2026-11-01', to: '2026-11-30' } }],
    ['unknown-window', { covers: 'dated', range: { from: '2026-08-17' } }],
    ['unknown-window', { covers: 'unknown' }],
  ])('%s: %j', (reason, change) => {
    expect(judge(given(change))).toEqual({ judged: false, reason });
  });
});

describe('a count in days that covers the year', () => {
  test('over the line by count and by rate', () => {
    expect(judge(given())).toEqual({
      judged: true,
      line: 'over',
      absences: 16,
      tier: 'severe',
      early: false,
      passed: 15,
      denominator: { days: 71, source: 'read' },
      asOf: today,
    });
  });

  test.each<[string, Partial<JudgeInput['student']>, object]>([
    ['moderate', { absences: 8 }, { line: 'over', tier: 'moderate', passed: null }],
    ['at risk', { absences: 4 }, { line: 'near', tier: 'at-risk', passed: null }],
    ['satisfactory', { absences: 3 }, { line: 'below', tier: 'satisfactory' }],
    ['many days of very many', { absences: 15, enrolled: 320 }, { line: 'over', passed: 15 }],
    ['past 20', { absences: 20 }, { line: 'over', passed: 20 }],
    ['count only', { absences: 15, enrolled: null }, { line: 'over', tier: null, passed: 15 }],
    ['no figure at all', { absences: 14.5, enrolled: null }, { line: 'below', tier: null }],
    ['a page in doubt', { absences: 12, enrolled: 11 }, { tier: null, denominator: null }],
  ])('%s', (_, student, expected) => {
    expect(judge(given({ student }))).toMatchObject({ judged: true, ...expected });
  });

  test('rows of an incomplete page are judged', () => {
    expect(judge(given({ status: 'incomplete' }))).toMatchObject({ judged: true, line: 'over' });
  });

  test('the as-of is the end of the range when that is past', () => {
    const range = { from: '2026-08-17', to: '2026-10-30' };
    expect(judge(given({ covers: 'dated', range }))).toMatchObject({ asOf: '2026-10-30' });
  });

  test('a rate that the page rounded onto a line gives no tier', () => {
    const student = { absences: 9, enrolled: null, attendanceRate: 0.9 };
    expect(judge(given({ student }))).toMatchObject({
      tier: null,
      line: 'below',
      denominator: { days: 90, source: 'computed' },
    });
  });
});

describe('R2 and R4: before the minimum of enrolled days', () => {
  const early = { today: '2026-08-28', settings: { calendar } };

  test('there is an early signal and no tier', () => {
    const student = { absences: 2, enrolled: 9 };
    expect(judge(given({ ...early, student }))).toMatchObject({
      tier: null,
      early: true,
      line: 'near',
      denominator: { days: 9, source: 'read' },
    });
  });

  test('from the minimum on there is a tier and no early signal', () => {
    const student = { absences: 2, enrolled: 10 };
    expect(judge(given({ ...early, student }))).toMatchObject({ tier: 'severe', early: false });
  });

  test('a school may ask for more days, as California does', () => {
    const settings = { calendar, minimumDays: 31 };
    const student = { absences: 2, enrolled: 10 };
    expect(judge(given({ ...early, settings, student }))).toMatchObject({
      tier: null,
      early: true,
    });
  });

  test('without a calendar the range tells the first day', () => {
    const change: Change = {
      today: '2026-08-28',
      covers: 'dated',
      range: { from: '2026-08-17', to: '2026-08-28' },
      student: { absences: 2, enrolled: null },
    };
    expect(judge(given(change))).toMatchObject({ early: true, line: 'near' });
    expect(judge(given({ ...change, today: '2026-12-01' }))).toMatchObject({ early: true });
  });

  test('without any first day there is no signal', () => {
    const student = { absences: 6, enrolled: null };
    expect(judge(given({ student, today: '2026-08-28' }))).toMatchObject({
      early: false,
      line: 'below',
    });
  });

  test('a calendar estimates the days', () => {
    const student = { absences: 4, enrolled: null };
    expect(judge(given({ settings: { calendar }, student }))).toMatchObject({
      tier: 'at-risk',
      denominator: { days: 70, source: 'estimated' },
    });
  });
});

test('only days over the year are ever judged, and over means a line was met', () => {
  const numbers = fc.option(fc.integer({ min: 0, max: 400 }).map((half) => half / 2));
  fc.assert(
    fc.property(
      fc.record({
        unit: fc.option(fc.constantFrom(...unitSchema.options)),
        absences: numbers,
        enrolled: numbers,
        attendanceRate: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      }),
      fc.constantFrom('read', 'incomplete', 'ambiguous', 'nothing' as const),
      (student, status) => {
        const standing = judge(given({ student, status }));
        if (!standing.judged) return;
        expect(student.unit).toBe('day');
        expect(student.absences).toBe(standing.absences);
        if (standing.line !== 'over') return;
        const byRate = standing.denominator && 10 * standing.absences >= standing.denominator.days;
        expect(standing.absences >= 15 || byRate).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
