import { popupOn, stopWorker } from '../tools/extension-browser.ts';
import { markedStudents, openFromMark, overTheLine } from '../tools/job.ts';
import { yearToDateList } from '../tools/sample-pages.ts';
import { expect, test } from './bridgeback.ts';
import { daysMissedBy, overByCount } from './expected.ts';

test('without a person’s yes nothing is read, and a site taken back is left at once', async ({
  context,
  visit,
  visitAllowed,
}) => {
  const untouched = await visit(yearToDateList);
  await untouched.waitForTimeout(1000);
  await expect(untouched.locator('bridgeback-flag')).toHaveCount(0);
  await untouched.close();

  const page = await visitAllowed(yearToDateList);
  await markedStudents(page);
  const popup = await popupOn(context, page);
  await popup.getByRole('button', { name: 'Stop using it here' }).click();
  await expect(page.locator('bridgeback-flag')).toHaveCount(0);
  await page.reload();
  await page.waitForTimeout(1000);
  await expect(page.locator('bridgeback-layer')).toHaveCount(0);
});

test('a background that was stopped wakes up and knows everything', async ({
  context,
  school,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  await markedStudents(page);
  await stopWorker(context);
  const panel = await openFromMark(context, page, 'Marlowe, Devonte');
  const missed = String(daysMissedBy(school, 'Marlowe, Devonte'));
  await expect(panel.getByText(missed).filter({ visible: true }).first()).toBeVisible();
  await stopWorker(context);
  await page.reload();
  await overTheLine(page, overByCount(school));
});
