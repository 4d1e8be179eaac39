import { describe, expect, test } from 'vitest';
import {
  earnedInput,
  earnedProblems,
  earnedToEdit,
  newEarned,
} from '../../../../components/sessions/earned-form-value.ts';
import {
  moduleInput,
  moduleProblems,
  moduleToEdit,
  newModule,
} from '../../../../components/sessions/module-form-value.ts';
import {
  newObligation,
  obligationInput,
  obligationProblems,
  obligationToEdit,
} from '../../../../components/sessions/obligation-form-value.ts';
import {
  newSession,
  sessionInput,
  sessionProblems,
  sessionToEdit,
} from '../../../../components/sessions/session-form-value.ts';
import { typedAmount, typedWhole } from '../../../../components/sessions/typed-number.ts';
import {
  earnedOf,
  idOf,
  moduleOf,
  obligationOf,
  sessionOf,
  verifiedModuleOf,
} from '../../lib/domain/casework/casework-records.ts';

const today = '2025-11-20';

test('numbers as typed: empty is none, anything else is a number or a mistake, never 0', () => {
  expect([typedWhole(''), typedWhole(' 45 '), typedWhole('0')]).toEqual([null, 45, 0]);
  for (const text of ['forty', '4.5', '-3', '1e3', '45 min'])
    expect(typedWhole(text)).toBeUndefined();
  expect([typedAmount('0,5'), typedAmount('2.25'), typedAmount('')]).toEqual([0.5, 2.25, null]);
  for (const text of ['.5', '1.234', 'half']) expect(typedAmount(text)).toBeUndefined();
});

describe('a session', () => {
  test('that is opened and saved stays what it was', () => {
    const session = sessionOf(1, '2025-11-18', 'make-up', {
      makesUpFor: idOf(2),
      minutes: 40,
      topic: 'Algebra',
    });
    const { date, block, mark, makesUpFor, minutes, topic, teacher, note } = session;
    expect(sessionInput(sessionToEdit(session))).toEqual({
      date,
      block,
      mark,
      makesUpFor,
      minutes,
      topic,
      teacher,
      note,
    });
  });

  test('of someone who was not there has no minutes, and stands for no other', () => {
    const value = { ...newSession(today), minutes: '40', makesUpFor: idOf(2), mark: 'missed' };
    expect(sessionInput(value)).toMatchObject({ minutes: null, makesUpFor: null });
    expect(sessionInput({ ...value, mark: 'late' })).toMatchObject({
      minutes: 40,
      makesUpFor: null,
    });
  });

  test('wants a day and whole minutes', () => {
    expect(sessionProblems({ ...newSession(today), date: '', minutes: 'forty' })).toEqual([
      'day',
      'minutes',
    ]);
    expect(sessionProblems({ ...newSession(today), minutes: '1441' })).toEqual(['minutes']);
    expect(sessionProblems(newSession(today))).toEqual([]);
  });
});

describe('a module', () => {
  test('that is opened and saved stays what it was', () => {
    const module = { ...verifiedModuleOf(1, '2025-11-18'), credits: 0.5 };
    expect(module).toMatchObject(moduleInput(moduleToEdit(module)));
    expect(moduleProblems(moduleToEdit(module))).toEqual([]);
  });

  test('takes over the course of the last one', () => {
    expect(newModule(today, moduleOf(1)).course).toBe('Algebra 1');
  });

  test('is verified by somebody, on a day, once it is completed', () => {
    const value = { ...newModule(today, moduleOf(1)) };
    expect(moduleProblems({ ...value, verifier: 'Ms. Iyer' })).toEqual(['verified-on']);
    expect(moduleProblems({ ...value, verifiedOn: today })).toEqual(['verifier', 'verified-early']);
    const completed = { ...value, completedOn: today, verifier: 'Ms. Iyer' };
    expect(moduleProblems({ ...completed, verifiedOn: '2025-11-19' })).toEqual(['verified-early']);
    expect(moduleProblems({ ...completed, verifiedOn: today })).toEqual([]);
  });

  test('wants a course, a start, and credits that are a number', () => {
    const value = { ...newModule('', null), credits: '0' };
    expect(moduleProblems(value)).toEqual(['course', 'credits', 'started']);
    const early = { ...newModule(today, moduleOf(1)), completedOn: '2025-11-19' };
    expect(moduleProblems(early)).toEqual(['completed-first']);
  });
});

describe('recovered time', () => {
  test('begins with the California rule, the school year and the minimum day of the grade', () => {
    expect(newObligation('7', today)).toMatchObject({
      preset: 'california-2025',
      minutesPerDay: '240',
      from: '2025-07-01',
    });
    // A grade nobody knows has no minimum day: none is assumed.
    expect(newObligation(null, today).minutesPerDay).toBe('');
  });

  test('that is opened and saved stays what it was', () => {
    const free = obligationOf({
      rule: { preset: 'free', minutesPerDay: 300, capDays: 5 },
      unit: 'course',
      course: 'Biology',
      minutesOwed: 600,
      deadline: '2026-01-30',
    });
    for (const obligation of [free, obligationOf()]) {
      expect(obligation).toMatchObject(obligationInput(obligationToEdit(obligation)));
      expect(obligationProblems(obligationToEdit(obligation), [])).toEqual([]);
    }
  });

  test('has the California cap once per student and school year', () => {
    const value = newObligation('7', today);
    const other = obligationOf({ from: '2025-09-01' });
    expect(obligationProblems(value, [other])).toEqual(['second-cap']);
    expect(obligationProblems({ ...value, preset: 'free' }, [other])).toEqual([]);
    expect(obligationProblems(value, [obligationOf({ from: '2024-09-01' })])).toEqual([]);
  });

  test('wants numbers that are numbers', () => {
    const value = {
      ...newObligation(null, today),
      preset: 'free',
      minutesPerDay: '0',
      capDays: '1.5',
      minutesOwed: 'many',
      unit: 'course',
      from: '',
      deadline: '',
    };
    expect(obligationProblems(value, [])).toEqual([
      'minutes-per-day',
      'cap',
      'owed',
      'course',
      'from',
    ]);
  });

  test('an entry says of each condition yes, no, or that nobody wrote it down', () => {
    const entry = earnedOf(1, '2025-11-15', 90, {
      certificatedTeacher: null,
      inPerson: false,
      evidence: 'Worksheet',
    });
    expect(entry).toMatchObject(earnedInput(earnedToEdit(entry)));
    expect(earnedInput({ ...newEarned(today, entry), minutes: '30' })).toMatchObject({
      teacher: 'Mr. Bell',
      certificatedTeacher: null,
      inPerson: null,
      outsideRegularDay: null,
    });
    expect(earnedProblems(newEarned(today, null))).toEqual(['minutes']);
    expect(earnedProblems({ ...newEarned('', null), minutes: '0' })).toEqual(['day', 'minutes']);
  });
});
