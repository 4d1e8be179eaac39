import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addCasework } from '../../../../../lib/store/casework.ts';
import { disclosuresOf } from '../../../../../lib/store/disclosures.ts';
import { expectGoodLooks } from '../../../../tools/looks.ts';
import { author, onOneDay, today } from '../bridge/planned-case.ts';

vi.mock('../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-tabs.ts')).fake.browser };
});
const { button, show, someTeam, talkedAbout, withNoMeetingYet } =
  await import('./meeting-bench.tsx');

onOneDay();
withNoMeetingYet();
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the recap', () => {
  async function decided() {
    const team = await someTeam();
    const { studentId, plan } = team.priya;
    const fields = { studentId, planId: plan.id, heldOn: today, answers: [], nextOn: null };
    await addCasework(
      team.database,
      'reviews',
      { ...fields, present: [], decision: 'adjust', reason: 'Mornings are hard.' },
      author,
    );
    return team;
  }

  test('is written down before it is copied, and not copied where that fails', async () => {
    const { database, priya } = await decided();
    const order: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      const [line] = await disclosuresOf(database);
      order.push(line ? 'written down' : 'not yet', text);
    });
    await show(database);
    await button('Recap of today').click();
    await expect.element(page.getByText('Adjust: Mornings are hard.')).toBeVisible();
    await expectGoodLooks();
    await button('Copy as text').click();
    await expect.element(page.getByText('Copied.')).toBeVisible();
    expect(order[0]).toBe('written down');
    expect(order[1]).toContain('- Adjust: Mornings are hard.');
    expect((await disclosuresOf(database))[0]).toMatchObject({
      act: 'copy',
      students: [priya.studentId],
      rows: 1,
      why: 'Team meeting',
    });
    order.length = 0;
    database.lock();
    await button('Copy as text').click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(order).toEqual([]);
  });

  test('a task of the meeting belongs to the decision, and stands in the recap with it', async () => {
    const { database } = await decided();
    await show(database);
    await talkedAbout('Anand-Holt, Priya');
    await userEvent.keyboard('t');
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('textbox').first().fill('Ask about the bus');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByRole('checkbox', { name: 'Ask about the bus' })).toBeVisible();
    const [review] = await database.reviews.toArray();
    const [task] = await database.tasks.toArray();
    expect(task?.reviewId).toBe(review?.id);
    // Also where it was entered on another day than the decision.
    await database.tasks.put({ ...task!, createdAt: '2025-11-01T12:00:00.000Z' });
    await button('Recap of today').click();
    await expect.element(page.getByText('Ask about the bus')).toBeVisible();
  });

  test('is written down before it is printed, and asks for whom', async () => {
    const { database } = await decided();
    const print = vi.spyOn(globalThis, 'print').mockImplementation(() => undefined);
    await show(database);
    await button('Recap of today').click();
    await page.getByLabelText('Because').fill('');
    await button('Print').click();
    await expect.element(page.getByText('Say why, in a few words.')).toBeVisible();
    expect(print).not.toHaveBeenCalled();
    await page.getByLabelText('Because').fill('For the principal');
    await button('Print').click();
    await expect.poll(() => print).toHaveBeenCalledOnce();
    expect((await disclosuresOf(database))[0]).toMatchObject({
      act: 'print',
      why: 'For the principal',
    });
  });

  test('nothing decided is said; Escape goes back to the meeting, and from there out of it', async () => {
    const { database } = await someTeam();
    const { onBack } = await show(database);
    await talkedAbout('Anand-Holt, Priya');
    await button('Recap of today').click();
    await expect.element(page.getByText('Nothing was decided today')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await talkedAbout('Anand-Holt, Priya');
    expect(onBack).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => onBack).toHaveBeenCalledOnce();
  });
});
