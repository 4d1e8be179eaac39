import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { reviseCasework } from '../../../../../lib/store/casework.ts';
import { expectGoodLooks } from '../../../../tools/looks.ts';
import { showBridge } from './bridge-bench.tsx';
import {
  author,
  completedFields,
  onOneDay,
  readCounts,
  someBridge,
  somePlannedCase,
} from './planned-case.ts';
import { freshStoreIn } from '../../../lib/store/fresh-store.ts';
import { someStudent } from '../../../lib/store/invented.ts';

onOneDay();

const button = (name: string) => page.getByRole('button', { name });

describe('without a plan', () => {
  test('the bridge says that it begins with one', async () => {
    const database = await freshStoreIn('bridge');
    const { id: studentId } = await someStudent(database);
    const { opened } = await showBridge({ database, studentId });
    await expect.element(page.getByText('The bridge back begins with a plan.')).toBeVisible();
    await expectGoodLooks();
    await button('Choose a way back').click();
    await expect.poll(() => opened).toHaveBeenCalledExactlyOnceWith({ kind: 'plan', id: null });
  });
});

describe('planning the way back', () => {
  test('starts with a proposal, saves nothing by itself, and draws what was saved', async () => {
    const known = await somePlannedCase();
    await showBridge(known);
    await button('Plan the way back').click();
    await expect.element(page.getByLabelText('The return begins')).toHaveValue('2025-11-17');
    await expect.element(page.getByLabelText('Which support')).toHaveValue('Mr. Bell, weekly');
    expect(await known.database.transitions.count()).toBe(0);
    await expectGoodLooks();
    await page.getByLabelText('Which part of the day').first().fill('late start');
    await button('Save the way back').click();
    await expect
      .element(page.getByRole('img', { name: /^3 days a week, late start, Nov 17 to|Nov 17/ }))
      .toBeVisible();
    const [stored] = await known.database.transitions.toArray();
    expect(stored).toMatchObject({
      planId: known.plan.id,
      startsOn: '2025-11-17',
      fullScheduleOn: '2025-12-15',
      comesBackAfter: { missedDays: 2, schoolDays: 10 },
      completedOn: null,
    });
    expect(stored?.steps[0]).toEqual({ weeks: 2, daysPerWeek: 3, blocks: 'late start' });
    expect(stored?.supports).toHaveLength(2);
  });

  test('what it lacks is advice, with one click where the dates can follow the steps', async () => {
    const known = await somePlannedCase();
    await showBridge(known);
    await button('Plan the way back').click();
    await page.getByRole('group', { name: 'Step 2' }).getByLabelText('Weeks').selectOptions('4');
    await expect.element(page.getByText(/^The steps last longer/)).toBeVisible();
    await button('Let the full schedule begin after the last step').click();
    await expect.element(page.getByLabelText('Full schedule from')).toHaveValue('2025-12-29');
    await expect.element(page.getByText(/^The steps last longer/)).not.toBeInTheDocument();
    await page.getByLabelText('Missed days').fill('');
    await page.getByLabelText('In any school days').fill('');
    await expect.element(page.getByText(/^Nothing says yet what brings/)).toBeVisible();
    // Advice, never a lock.
    await button('Save the way back').click();
    await expect.poll(() => known.database.transitions.count()).toBe(1);
  });

  test('what was typed is found again, lists and all', async () => {
    const known = await somePlannedCase();
    const { screen } = await showBridge(known);
    await button('Plan the way back').click();
    await button('Add a step').click();
    await page.getByLabelText('Which part of the day').last().fill('mornings only');
    await expect.element(page.getByText('Draft kept')).toBeVisible();
    await screen.unmount();
    await showBridge(known);
    await expect
      .element(page.getByLabelText('Which part of the day').last())
      .toHaveValue('mornings only');
  });

  test('a half number is not saved, and says why', async () => {
    const known = await somePlannedCase();
    await showBridge(known);
    await button('Plan the way back').click();
    await page.getByLabelText('In any school days').fill('');
    await button('Save the way back').click();
    await expect.element(page.getByText('A whole number from 1 to 60.')).toBeVisible();
    expect(await known.database.transitions.count()).toBe(0);
  });

  test('another window was faster: both texts stand side by side', async () => {
    const known = await someBridge();
    await showBridge(known);
    await button('Edit The way back to the full schedule').click();
    await page.getByLabelText('Full schedule from').fill('2025-12-15');
    const [stored] = await known.database.transitions.toArray();
    if (!stored) throw new Error('A bridge was stored.');
    const seen = { id: stored.id, expectedRevision: stored.revision };
    await reviseCasework(
      known.database,
      'transitions',
      seen,
      { fullScheduleOn: '2025-12-10' },
      author,
    );
    await button('Save the way back').click();
    await expect.element(page.getByText(/Full schedule from Dec 10/)).toBeVisible();
    await expect.element(page.getByText(/Full schedule from Dec 15/)).toBeVisible();
    await button('Save mine instead').click();
    await expect
      .poll(async () => (await known.database.transitions.toArray())[0]?.fullScheduleOn)
      .toBe('2025-12-15');
  });
});

describe('completing the return', () => {
  test('is said by a person once the full schedule has begun, starts the watch, and can be taken back', async () => {
    const begun = { ...completedFields, fullScheduleOn: '2025-11-17', completedOn: null };
    const known = await someBridge(begun);
    await showBridge(known);
    await expect.element(page.getByText(/^The watch begins when the return/)).toBeVisible();
    await button('The return is completed').click();
    await expect.element(page.getByText('The return was completed on Nov 20.')).toBeVisible();
    expect(page.getByText('Not yet observable').elements()).toHaveLength(3);
    await expectGoodLooks();
    await button('Undo').click();
    await expect.element(button('The return is completed')).toBeVisible();
    expect((await known.database.transitions.toArray())[0]?.completedOn).toBeNull();
  });

  test('is not offered while steps are to come', async () => {
    await showBridge(await someBridge());
    await expect.element(page.getByText('Now in step 1 of 2, until Nov 23.')).toBeVisible();
    await expect.element(button('The return is completed')).not.toBeInTheDocument();
  });
});

describe('the watch', () => {
  test('20 days held, 60 not yet observable; nothing brought support back', async () => {
    const known = await someBridge(completedFields);
    await readCounts(known, [
      ['2025-09-19', 19],
      ['2025-10-17', 20],
      ['2025-11-19', 20],
    ]);
    await showBridge(known);
    await expect.element(page.getByText(/1 of 20 days missed\./)).toBeVisible();
    await expect.element(page.getByText('Not yet observable')).toBeVisible();
    await expect
      .element(page.getByText('Support comes back', { exact: true }))
      .not.toBeInTheDocument();
    await expectGoodLooks();
  });

  test('the agreed trigger was met: support comes back, and the plan is one click away', async () => {
    const known = await someBridge(completedFields);
    await readCounts(known, [
      ['2025-09-19', 19],
      ['2025-11-17', 19],
      ['2025-11-20', 21],
    ]);
    const { opened } = await showBridge(known);
    await expect.element(page.getByText(/^2 days missed from/)).toBeVisible();
    await expectGoodLooks();
    await button('Start support again').click();
    await expect.poll(() => opened).toHaveBeenCalledExactlyOnceWith({ kind: 'plan', id: null });
  });

  test('a corrected count takes the relapse back', async () => {
    const known = await someBridge(completedFields);
    await readCounts(known, [
      ['2025-09-19', 19],
      ['2025-11-17', 19],
      ['2025-11-18', 21],
      ['2025-11-20', 19],
    ]);
    await showBridge(known);
    await expect.element(page.getByText('Watch after the return').first()).toBeVisible();
    await expect.element(page.getByText(/days missed from/)).not.toBeInTheDocument();
  });

  test('without a school calendar nothing is counted, and it says what to do', async () => {
    const known = await someBridge(completedFields, { hasCalendar: false });
    const { settings } = await showBridge(known);
    await expect
      .element(page.getByText(/cannot be counted without the school calendar/))
      .toBeVisible();
    await expect.element(page.getByText('Held')).not.toBeInTheDocument();
    await button('Give the school calendar').click();
    await expect.poll(() => settings).toHaveBeenCalledOnce();
  });
});
