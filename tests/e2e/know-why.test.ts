import type { Page } from '@playwright/test';
import { openFromMark, overTheLine } from '../tools/job.ts';
import { yearToDateList } from '../tools/sample-pages.ts';
import { expect, test } from './bridgeback.ts';
import { overByCount } from './expected.ts';
import { expectGoodLooks } from './screen-looks.ts';

const student = 'Villaseñor, Mateo';

/** Milliseconds that all of it may take (ui/design.md 3). */
const scripted = 10_000;

/** Counts presses in the panel from now on. */
async function countPresses(panel: Page): Promise<() => Promise<number>> {
  await panel.evaluate(() => {
    document.documentElement.dataset['presses'] = '0';
    const count = () => {
      const { dataset } = document.documentElement;
      dataset['presses'] = String(Number(dataset['presses']) + 1);
    };
    document.addEventListener('pointerdown', count, { capture: true });
  });
  return async () => Number(await panel.locator('html').getAttribute('data-presses'));
}

test('why is known in three clicks: the mark, "I know why", the cause', async ({
  context,
  school,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  await overTheLine(page, overByCount(school));
  const begun = Date.now();
  const panel = await openFromMark(context, page, student, 'I know why');
  const counted = await countPresses(panel);
  const causes = panel.getByRole('radiogroup', { name: 'What got in the way?' }).getByRole('radio');
  await expect(causes).toHaveCount(6);
  await expect(causes.first()).toBeFocused();
  const opened = Date.now() - begun;
  await expectGoodLooks(panel, 'know-why');
  const again = Date.now();
  const cause = panel.getByRole('radio', { name: 'Transportation' });
  await causes.and(cause).click();
  await expect(panel.getByText(`Saved for ${student}`)).toBeVisible();
  // The mark and its button were pressed on the page; the panel takes one press more. Ten seconds of scripted time in all.
  expect(await counted()).toBe(1);
  expect(opened + Date.now() - again).toBeLessThan(scripted);
  await expectGoodLooks(panel, 'know-why-saved');

  await panel.getByRole('button', { name: 'Back' }).click();
  const row = panel.getByRole('tabpanel', { name: /This page/ }).getByRole('listitem');
  await expect(row.filter({ hasText: student })).toContainText('Transportation');
  await expect(
    panel.getByRole('button', { name: `I know why, ${student}` }).filter({ visible: true }),
  ).toHaveCount(0);
});
