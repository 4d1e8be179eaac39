import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { addCasework } from '../../../../../lib/store/casework.ts';
import { expectGoodLooks } from '../../../../tools/looks.ts';
import { showBridge } from './bridge-bench.tsx';
import {
  author,
  onOneDay,
  type PlannedCase,
  someBridge,
  somePlannedCase,
  today,
} from './planned-case.ts';

onOneDay();

const button = (name: string) => page.getByRole('button', { name });

async function someReview(
  { database, studentId, plan }: PlannedCase,
  decision: 'close' | 'transition',
) {
  const answers = [
    {
      question: 'what-changed' as const,
      support: 'transport' as const,
      words: 'On time 19 of 21.',
    },
  ];
  await addCasework(
    database,
    'reviews',
    {
      studentId,
      planId: plan.id,
      heldOn: '2025-11-10',
      present: ['Mr. Bell'],
      answers,
      decision,
      reason: 'Ready for it.',
      nextOn: null,
    },
    author,
  );
}

describe('a team review', () => {
  test('asks the questions of the plan, needs a reason, and shows what was decided', async () => {
    const known = await somePlannedCase();
    await showBridge(known);
    await expect.element(page.getByText('It was due Mon, Oct 13.')).toBeVisible();
    await button('Hold a review').click();
    await page
      .getByLabelText('A ride or a transit pass: what changed with it?')
      .fill('On time 19 of 21.');
    await button('Mr. Bell').click();
    await button('Save review').click();
    await expect.element(page.getByText('Choose how it goes on.')).toBeVisible();
    await expect.element(page.getByText('One sentence, please: why?')).toBeVisible();
    await expectGoodLooks();
    await page.getByText('Adjust', { exact: true }).click();
    await page.getByLabelText('Because').fill('Misses are care days, not mornings.');
    await button('Save review').click();
    await expect.element(button('Open the plan to change it')).toBeVisible();
    await expect.element(page.getByText('Misses are care days, not mornings.')).toBeVisible();
    const [review] = await known.database.reviews.toArray();
    expect(review).toMatchObject({
      planId: known.plan.id,
      heldOn: today,
      present: ['Mr. Bell'],
      decision: 'adjust',
      nextOn: null,
      answers: [{ question: 'what-changed', support: 'transport', words: 'On time 19 of 21.' }],
    });
    await expect.element(button('Open the plan to change it')).toBeVisible();
    await expectGoodLooks();
  });

  test('a decision to begin the return leads there', async () => {
    const known = await somePlannedCase();
    await someReview(known, 'transition');
    const { opened } = await showBridge(known);
    await page.getByText('1 answer').click();
    await expect.element(page.getByText('On time 19 of 21.')).toBeVisible();
    const ways = page.getByRole('button', { name: 'Plan the way back' });
    await ways.last().click();
    await expect.poll(() => opened).toHaveBeenCalledWith({ kind: 'transition', id: null });
  });

  test('can be changed, and removed with a way back', async () => {
    const known = await somePlannedCase();
    await someReview(known, 'close');
    await showBridge(known);
    await button('Edit the review of Nov 10').click();
    await page.getByLabelText('Because').fill('Not yet, after all.');
    await page.getByText('Go on', { exact: true }).click();
    await button('Save review').click();
    await expect.element(page.getByText('Not yet, after all.')).toBeVisible();
    expect((await known.database.reviews.toArray())[0]).toMatchObject({
      revision: 2,
      decision: 'continue',
    });
    await page.getByText(/earlier version/).click();
    await expect.element(page.getByText(/Ready for it\./)).toBeVisible();
    await button('Remove the review of Nov 10').click();
    await expect.element(page.getByText('No review yet.')).toBeVisible();
    await button('Undo').click();
    await expect.element(page.getByText('Not yet, after all.')).toBeVisible();
  });
});

describe('closing the case', () => {
  test('is refused where only a band dropped, with a sentence, and nothing is kept', async () => {
    const known = await someBridge();
    await showBridge(known);
    await button('Close the case').click();
    await page.getByText('Completed', { exact: true }).click();
    await page.getByText('The rate dropped below a line').click();
    await expect.element(page.getByText(/^A lower rate is good news, but no reason/)).toBeVisible();
    await button('Close the case').click();
    expect(await known.database.outcomes.count()).toBe(0);
    await expectGoodLooks();
  });

  test('with a real ground it closes, says what to look at before, and can be taken up again', async () => {
    const known = await someBridge();
    const { database, studentId, plan } = known;
    const session = {
      studentId,
      planId: plan.id,
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
      database,
      'sessions',
      { ...session, date: '2025-11-13', mark: 'missed' },
      author,
    );
    await addCasework(
      database,
      'modules',
      {
        studentId,
        planId: plan.id,
        course: 'Algebra',
        module: '1',
        credits: 0.5,
        startedOn: '2025-10-01',
        completedOn: '2025-10-20',
        verifier: 'Ms. Iyer',
        verifiedOn: '2025-10-21',
      },
      author,
    );
    await showBridge(known);
    await button('Close the case').click();
    await page.getByText('Completed', { exact: true }).click();
    await page.getByText('The full schedule held').click();
    await expect.element(page.getByText('A missed session has no follow-up yet.')).toBeVisible();
    await expect.element(page.getByText(/^None of the 20, 40 or 60/)).toBeVisible();
    await expect.element(page.getByText(/shows no session that the student came to/)).toBeVisible();
    await expect.element(page.getByText(/1 of 1 modules, 0\.5 of 0\.5 credits/)).toBeVisible();
    await expectGoodLooks();
    await button('Close the case').click();
    await expect.element(page.getByText('This case is closed')).toBeVisible();
    expect((await database.outcomes.toArray())[0]).toMatchObject({
      planId: plan.id,
      kind: 'completed',
      endedOn: today,
      promoted: 'unknown',
      grounds: ['full-schedule-held'],
    });
    await expect.element(page.getByText('Not known')).toBeVisible();
    await expectGoodLooks();
    await button('Take the case up again').click();
    await expect.element(page.getByText('This case is closed')).not.toBeInTheDocument();
    expect((await database.outcomes.toArray())[0]?.deletedAt).not.toBeNull();
  });
});

test('a closed case says so before everything else, and promotion can be filled in later', async () => {
  const known = await someBridge();
  const { database, studentId, plan } = known;
  await addCasework(
    database,
    'outcomes',
    {
      studentId,
      planId: plan.id,
      kind: 'transferred',
      endedOn: '2025-11-18',
      promoted: 'unknown',
      grounds: ['left-school'],
      words: 'Moved to her aunt.',
    },
    author,
  );
  await showBridge(known);
  await expect.element(page.getByText('Transferred, Nov 18')).toBeVisible();
  await expect
    .element(page.getByRole('heading', { level: 2 }).first())
    .toHaveTextContent('This case is closed');
  await button('Change how it was closed').click();
  await page.getByText('Yes', { exact: true }).click();
  await button('Save').click();
  await expect.poll(async () => (await database.outcomes.toArray())[0]?.promoted).toBe('yes');
});
