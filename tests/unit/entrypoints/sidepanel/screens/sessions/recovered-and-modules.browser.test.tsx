import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type {
  EarnedTime,
  RecoveryObligation,
} from '../../../../../../lib/domain/casework/recovery-obligation.ts';
import { addCasework, reviseCasework } from '../../../../../../lib/store/casework.ts';
import { expectGoodLooks } from '../../../../../tools/looks.ts';
import type { TestStore } from '../../../../lib/store/fresh-store.ts';
import { author, fileOf, onOneDay, showStudent, someCase } from '../../student/case-bench.tsx';

onOneDay();

function someObligation(
  database: TestStore,
  studentId: string,
  changes: Partial<RecoveryObligation> = {},
) {
  return addCasework(
    database,
    'obligations',
    {
      studentId,
      planId: null,
      unit: 'whole-day',
      course: '',
      minutesOwed: null,
      rule: { preset: 'california-2025', minutesPerDay: 240 },
      from: '2025-07-01',
      deadline: null,
      ...changes,
    },
    author,
  );
}

function someTime(
  database: TestStore,
  { id, studentId }: RecoveryObligation,
  date: string,
  minutes: number,
  changes: Partial<EarnedTime> = {},
) {
  return addCasework(
    database,
    'earnedTime',
    {
      studentId,
      obligationId: id,
      date,
      minutes,
      teacher: 'Mr. Bell',
      evidence: '',
      certificatedTeacher: true,
      inPerson: true,
      outsideRegularDay: true,
      ...changes,
    },
    author,
  );
}

const show = (database: TestStore, studentId: string) =>
  showStudent(database, { studentId, part: 'sessions' });

describe('recovered time', () => {
  test('stands beside the days absent and leaves them as they are', async () => {
    const { database, studentId } = await someCase();
    const obligation = await someObligation(database, studentId, { minutesOwed: 2400 });
    await someTime(database, obligation, '2025-11-15', 300);
    await someTime(database, obligation, '2025-11-08', 90);
    await show(database, studentId);
    await expect.element(page.getByText('as of Nov 20, unchanged by recovery')).toBeVisible();
    await expect.element(page.getByText('24', { exact: true }).first()).toBeVisible();
    await expect.element(page.getByText('of 10 at most')).toBeVisible();
    await expect.element(page.getByText('90 of 240 minutes toward the next day')).toBeVisible();
    await expect.element(page.getByText('240 of 300 minutes count')).toBeVisible();
    await expect.element(page.getByText('One date brings one day at most.')).toBeVisible();
    await expect
      .element(page.getByText('2,070 minutes of 2,400 minutes still to earn'))
      .toBeVisible();
    await expectGoodLooks();
  });

  test('is begun with the minimum day of the grade, assumed for a high school', async () => {
    const { database, studentId } = await someCase();
    await show(database, studentId);
    await page.getByRole('button', { name: 'Add a rule for recovered time' }).click();
    await expect.element(page.getByLabelText('Minutes that make a day')).toHaveValue('240');
    await expect
      .element(
        page.getByText('240 minutes are assumed for this grade. Have your district confirm it.'),
      )
      .toBeVisible();
    await expectGoodLooks();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect
      .poll(async () => (await fileOf(database, studentId)).obligations)
      .toMatchObject([
        { rule: { preset: 'california-2025', minutesPerDay: 240 }, from: '2025-07-01' },
      ]);
  });

  test('has the California limit once; a second one is refused with the reason', async () => {
    const { database, studentId } = await someCase();
    await someObligation(database, studentId);
    await show(database, studentId);
    await page.getByRole('button', { name: 'Add a rule for recovered time' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect
      .element(page.getByText('This student’s 10 days are counted already'))
      .toBeVisible();
    expect((await fileOf(database, studentId)).obligations).toHaveLength(1);
    await page.getByText('Your school’s rule', { exact: true }).click();
    await page.getByLabelText('Days at most').fill('4');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect
      .poll(async () => (await fileOf(database, studentId)).obligations)
      .toMatchObject([{}, { rule: { preset: 'free', capDays: 4 } }]);
  });

  test('a second one under the limit that came from elsewhere makes no days', async () => {
    const { database, studentId } = await someCase();
    await someObligation(database, studentId);
    const second = await someObligation(database, studentId, {
      from: '2025-09-01',
      unit: 'course',
      course: 'Biology',
    });
    await someTime(database, second, '2025-11-15', 240);
    await show(database, studentId);
    await expect.element(page.getByText(/no days are made of this one/)).toBeVisible();
    expect(page.getByText('Days recovered').elements()).toHaveLength(1);
  });

  test('an entry is added with what the rule asks for; unsaid does not count', async () => {
    const { database, studentId } = await someCase();
    const { id } = await someObligation(database, studentId);
    await show(database, studentId);
    await page.getByRole('button', { name: 'Add earned time: Whole days' }).click();
    await page.getByLabelText('Minutes', { exact: true }).fill('240');
    await expectGoodLooks();
    const inPerson = page.getByRole('radiogroup', { name: 'In person' });
    await inPerson.getByText('Yes').click();
    await page.getByRole('button', { name: 'Save time' }).click();
    await expect
      .poll(async () => (await fileOf(database, studentId)).earnedTime)
      .toMatchObject([
        { obligationId: id, minutes: 240, inPerson: true, certificatedTeacher: null },
      ]);
    await expect
      .element(page.getByText('It is not written down whether all three conditions were met.'))
      .toBeVisible();
  });

  test('without a count of days absent the other number is not known, never 0', async () => {
    const { database, studentId } = await someCase();
    for (const { id } of await database.readings.toArray()) await database.readings.delete(id);
    for (const { id } of await database.pastReadings.toArray()) {
      await database.pastReadings.delete(id);
    }
    const obligation = await someObligation(database, studentId);
    await someTime(database, obligation, '2025-11-15', 240);
    await show(database, studentId);
    await expect.element(page.getByText('not known', { exact: true })).toBeVisible();
    await expect
      .element(page.getByText(/is not known without a count of days absent/))
      .toBeVisible();
  });
});

describe('modules', () => {
  test('one is added, confirmed by whom and when, and counted', async () => {
    const { database, studentId } = await someCase();
    await show(database, studentId);
    await page.getByRole('button', { name: 'Add a module' }).click();
    await page.getByLabelText('Course').fill('Algebra 1');
    await page.getByLabelText('Module', { exact: true }).fill('module 3');
    await page.getByLabelText('Credits').fill('0.5');
    await page.getByLabelText('Completed').fill('2025-11-20');
    await page.getByLabelText('Confirmed by').fill('Mr. Bell');
    await page.getByRole('button', { name: 'Save module' }).click();
    await expect.element(page.getByText('Choose the day it was confirmed.')).toBeVisible();
    await expectGoodLooks();
    await page.getByLabelText('Confirmed on').fill('2025-11-20');
    await page.getByRole('button', { name: 'Save module' }).click();
    await expect.element(page.getByText('Algebra 1, module 3')).toBeVisible();
    await expect.element(page.getByText('Mr. Bell, Nov 20')).toBeVisible();
    await expect
      .element(page.getByText('Modules: 1 begun, 1 completed, 1 confirmed'))
      .toBeVisible();
    await expect
      .element(page.getByText('Credits: 0.5 tried, 0.5 earned, 0.5 confirmed'))
      .toBeVisible();
  });

  test('what another window saved meanwhile stands beside what is typed', async () => {
    const { database, studentId } = await someCase();
    const module = await addCasework(
      database,
      'modules',
      {
        studentId,
        planId: null,
        course: 'Biology',
        module: '',
        credits: null,
        startedOn: '2025-11-03',
        completedOn: null,
        verifier: '',
        verifiedOn: null,
      },
      author,
    );
    await show(database, studentId);
    await page.getByRole('button', { name: 'Edit Biology' }).click();
    await page.getByLabelText('Module', { exact: true }).fill('cells');
    const seen = { id: module.id, expectedRevision: 1 };
    await reviseCasework(database, 'modules', seen, { module: 'genes' }, author);
    await page.getByRole('button', { name: 'Save module' }).click();
    await expect.element(page.getByText('Changed in another window')).toBeVisible();
    await page.getByRole('button', { name: 'Save mine instead' }).click();
    await expect
      .poll(async () => (await fileOf(database, studentId)).modules)
      .toMatchObject([{ module: 'cells', revision: 3 }]);
  });

  test('a module that is removed comes back by Undo', async () => {
    const { database, studentId } = await someCase();
    await addCasework(
      database,
      'modules',
      {
        studentId,
        planId: null,
        course: 'Biology',
        module: '',
        credits: null,
        startedOn: '2025-11-03',
        completedOn: null,
        verifier: '',
        verifiedOn: null,
      },
      author,
    );
    await show(database, studentId);
    await expect.element(page.getByText('No credits go with these')).toBeVisible();
    await page.getByRole('button', { name: 'Remove Biology' }).click();
    await expect.element(page.getByText('No modules yet.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('worked on since Nov 3')).toBeVisible();
  });
});
