import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  factsFor,
  goalOf,
} from '../../../../../../entrypoints/sidepanel/screens/plan/plan-facts.ts';
import { addCasework } from '../../../../../../lib/store/casework.ts';
import { addContact } from '../../../../../../lib/store/contacts.ts';
import type { StaffFields } from '../../../../../../lib/store/staff-records.ts';
import { contactFields } from '../../../../lib/store/invented.ts';
import { someCount } from '../../bridge/planned-case.ts';
import { at, formOf, planCase, type PlanCase, today } from './plan-case.ts';

let known: PlanCase;
beforeEach(async () => {
  known = await planCase();
});

describe('facts for the checks', () => {
  test('what is not known stays unknown and is no number', async () => {
    await known.plan();
    const view = await known.view();
    expect(factsFor(view, formOf(view))).toMatchObject({
      counts: null,
      recoverableDays: null,
      lastReviewOn: null,
      lastFamilyUpdateOn: null,
      optedOut: false,
      triedBefore: [],
    });
  });

  test('a count in class periods is no count in days', async () => {
    await known.plan();
    await known.store.readings.add({
      ...someCount(known.studentId, today, 31),
      unit: 'period',
      enrolled: 400,
    });
    const view = await known.view();
    expect(factsFor(view, formOf(view)).counts).toBeNull();
  });

  test('days missed, days enrolled and the days of the year that are left', async () => {
    await known.plan();
    await known.store.readings.add({ ...someCount(known.studentId, today, 24), enrolled: 66 });
    const view = await known.view();
    expect(factsFor(view, formOf(view)).counts).toEqual({
      absent: 24,
      enrolled: 66,
      remaining: 141,
    });
  });

  test('the review of an earlier plan, a call and an update that is still to come do not count', async () => {
    const first = await known.ended('withdrawn', {}, '2025-10-01');
    const review = {
      present: [],
      answers: [],
      decision: 'continue',
      reason: 'It works.',
      nextOn: null,
    } as const;
    await addCasework(
      known.store,
      'reviews',
      {
        ...review,
        present: [],
        answers: [],
        studentId: known.studentId,
        planId: first.id,
        heldOn: '2025-09-30',
      },
      at('2025-09-30'),
    );
    const running = await known.plan();
    await addContact(
      known.store,
      { ...contactFields, studentId: known.studentId, happenedOn: '2025-11-19' },
      at(today),
    );
    const view = await known.view();
    expect(factsFor(view, formOf(view))).toMatchObject({
      lastReviewOn: null,
      lastFamilyUpdateOn: null,
    });
    await addCasework(
      known.store,
      'reviews',
      {
        ...review,
        present: [],
        answers: [],
        studentId: known.studentId,
        planId: running.id,
        heldOn: '2025-11-19',
      },
      at('2025-11-19'),
    );
    await addContact(
      known.store,
      { ...contactFields, studentId: known.studentId, happenedOn: '2025-11-18', isUpdate: true },
      at(today),
    );
    const later = await known.view();
    expect(factsFor(later, formOf(later))).toMatchObject({
      lastReviewOn: '2025-11-19',
      lastFamilyUpdateOn: '2025-11-18',
    });
  });

  test.each([
    ['none', false],
    ['updates', true],
    ['everything', true],
  ] as const)('a family that opted out of %s', async (optOut, isOut) => {
    await known.plan();
    await addCasework(
      known.store,
      'preferences',
      {
        studentId: known.studentId,
        person: '',
        language: '',
        needsInterpreter: false,
        channels: [],
        notBefore: null,
        notAfter: null,
        optOut,
        optOutOn: optOut === 'none' ? null : today,
        words: '',
      },
      at(today),
    );
    const view = await known.view();
    expect(factsFor(view, formOf(view)).optedOut).toBe(isOut);
  });
});

describe('what the sessions of the form can bring back', () => {
  const obligation = {
    unit: 'whole-day',
    course: '',
    minutesOwed: null,
    rule: { preset: 'free', minutesPerDay: 60, capDays: 3 },
    from: '2025-07-01',
    deadline: null,
    planId: null,
  } as const;
  const owe = (changes: Partial<StaffFields<'obligations'>> = {}) =>
    addCasework(
      known.store,
      'obligations',
      { ...obligation, ...changes, studentId: known.studentId },
      at(today),
    );

  test('without a ledger of whole days it is not known', async () => {
    await known.plan();
    await owe({ unit: 'course', course: 'Algebra 1' });
    const view = await known.view();
    expect(goalOf(view, formOf(view)).recoverable).toBeNull();
  });

  test('the sessions left, up to the cap', async () => {
    await known.plan({ weeks: 1 });
    await owe();
    const view = await known.view();
    // Only the Thursday of the one week is still to come.
    expect(goalOf(view, formOf(view)).recoverable).toEqual({ recoveredDays: 0 });
    expect(goalOf(view, { ...formOf(view), weeks: 6 }).recoverable).toEqual({ recoveredDays: 3 });
  });

  test('minutes that are not known make no days', async () => {
    await known.plan();
    await owe();
    const view = await known.view();
    const value = formOf(view);
    const sessions = value.sessions.map((one) => ({ ...one, minutes: '' }));
    expect(goalOf(view, { ...value, sessions }).recoverable).toBeNull();
    expect(goalOf(view, { ...value, startsOn: '' }).recoverable).toBeNull();
  });

  test('a ledger of last school year, or past its deadline, says nothing of this plan', async () => {
    await known.plan();
    await owe({ from: '2024-07-01', rule: { preset: 'free', minutesPerDay: 60, capDays: 0 } });
    const view = await known.view();
    expect(factsFor(view, formOf(view)).recoverableDays).toBeNull();
    await owe({ deadline: '2025-10-31', rule: { preset: 'free', minutesPerDay: 60, capDays: 0 } });
    const later = await known.view();
    expect(factsFor(later, formOf(later)).recoverableDays).toBeNull();
    await owe();
    const now = await known.view();
    expect(factsFor(now, formOf(now)).recoverableDays).toBe(3);
  });

  test('of two ledgers under the one California cap the first is the one that counts', async () => {
    await known.plan();
    const rule = { preset: 'california-2025', minutesPerDay: 60 } as const;
    const { id } = await owe({ rule });
    const earned = {
      teacher: 'Mr. Bell',
      evidence: '',
      certificatedTeacher: true,
      inPerson: true,
      outsideRegularDay: true,
    };
    for (let day = 1; day <= 9; day += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one day after the other
      await addCasework(
        known.store,
        'earnedTime',
        {
          ...earned,
          obligationId: id,
          studentId: known.studentId,
          date: `2025-11-0${day}`,
          minutes: 60,
        },
        at(today),
      );
    }
    await owe({ rule, from: '2025-09-01' });
    const view = await known.view();
    expect(factsFor(view, formOf(view)).recoverableDays).toBe(1);
  });
});
