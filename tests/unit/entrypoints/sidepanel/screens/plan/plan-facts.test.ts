import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  besidePlan,
  earlierPlans,
  knownItems,
  runningPlan,
  stepsOf,
  triedBefore,
  workedEarlier,
} from '../../../../../../entrypoints/sidepanel/screens/plan/plan-facts.ts';
import { addCasework } from '../../../../../../lib/store/casework.ts';
import { recordCause } from '../../../../../../lib/store/causes.ts';
import { addMilestone } from '../../../../../../lib/store/milestones.ts';
import { causeFields } from '../../../../lib/store/invented.ts';
import { at, planCase, type PlanCase, today } from './plan-case.ts';

let known: PlanCase;
beforeEach(async () => {
  known = await planCase();
});

describe('which plan runs', () => {
  test('none, the one that is written, and none again once it has an outcome', async () => {
    expect(runningPlan(await known.file())).toBeNull();
    const first = await known.ended('withdrawn', { model: 'extended-time' }, '2025-10-01');
    expect(runningPlan(await known.file())).toBeNull();
    const second = await known.plan();
    const file = await known.file();
    expect(runningPlan(file)?.id).toBe(second.id);
    expect(earlierPlans(file).map(({ id }) => id)).toEqual([first.id]);
  });

  test('earlier plans are newest first, and only what was left or never begun counts as tried', async () => {
    await known.ended('completed', { model: 'mentoring' }, '2025-09-01');
    await known.ended('withdrawn', { model: 'extended-time' }, '2025-09-15');
    await known.ended('no-show', { model: 'hybrid-virtual' }, '2025-10-01');
    await known.ended('withdrawn', { model: null }, '2025-10-08');
    const file = await known.file();
    expect(earlierPlans(file).map(({ model }) => model)).toEqual([
      null,
      'hybrid-virtual',
      'extended-time',
      'mentoring',
    ]);
    expect(triedBefore(file)).toEqual(['hybrid-virtual', 'extended-time']);
  });

  test('what worked is taken from earlier plans alone', async () => {
    const plan = await known.ended('completed', {}, '2025-10-01');
    const session = {
      studentId: known.studentId,
      groupId: null,
      block: '',
      plannedMinutes: null,
      minutes: null,
      makesUpFor: null,
      topic: '',
      teacher: '',
      note: '',
    };
    await addCasework(
      known.store,
      'sessions',
      { ...session, planId: plan.id, date: '2025-11-18', mark: 'here' },
      at('2025-11-18'),
    );
    const running = await known.plan();
    await addCasework(
      known.store,
      'sessions',
      { ...session, planId: running.id, date: '2025-11-18', mark: 'missed', block: '9:00' },
      at('2025-11-18'),
    );
    expect(workedEarlier(await known.file(), today).models).toEqual([
      { model: 'mentoring', attended: 1, held: 1 },
    ]);
  });
});

describe('what stands beside it', () => {
  test('steps of an earlier plan are not steps of this one; those of no plan are', async () => {
    const first = await known.ended('withdrawn', {}, '2025-10-01');
    const running = await known.plan();
    const check = { kind: 'own-words', reachedOn: null } as const;
    const step = { studentId: known.studentId, dueOn: '2025-11-28', check };
    await addMilestone(known.store, { ...step, text: 'of the first', planId: first.id }, at(today));
    await addMilestone(
      known.store,
      { ...step, text: 'of this one', planId: running.id },
      at(today),
    );
    await addMilestone(known.store, { ...step, text: 'of none', planId: null }, at(today));
    const file = await known.file();
    const texts = stepsOf(file, running).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(['of none', 'of this one']);
    expect(besidePlan(file).milestones).toHaveLength(2);
  });

  test('the way back of an earlier plan is not the way back of this one', async () => {
    const first = await known.ended('withdrawn', {}, '2025-10-01');
    await addCasework(
      known.store,
      'transitions',
      {
        studentId: known.studentId,
        planId: first.id,
        startsOn: '2025-10-01',
        steps: [],
        fullScheduleOn: '2025-10-20',
        supports: [],
        comesBackAfter: null,
        completedOn: null,
      },
      at('2025-10-01'),
    );
    await known.plan();
    expect(besidePlan(await known.file()).transition).toBeNull();
  });

  test('causes that are known, the main one first, each once; an answer without a cause is none', async () => {
    const told = [
      { item: 'work', weight: 'secondary' },
      { item: 'caregiving', weight: 'primary' },
      { item: 'work', weight: 'secondary' },
    ] as const;
    for (const cause of told) {
      // oxlint-disable-next-line no-await-in-loop -- in the order they were told
      await recordCause(
        known.store,
        { ...causeFields, ...cause, studentId: known.studentId },
        at(today),
      );
    }
    await recordCause(
      known.store,
      { ...causeFields, answer: 'family-declined', item: null, studentId: known.studentId },
      at(today),
    );
    expect(knownItems(await known.file())).toEqual(['caregiving', 'work']);
  });
});
