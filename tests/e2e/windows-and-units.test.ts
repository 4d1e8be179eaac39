import { findInPage, waitInPage } from '../tools/closed-roots.ts';
import { markedStudents, overTheLine } from '../tools/job.ts';
import { monthList, periodList, yearToDateList } from '../tools/sample-pages.ts';
import { expect, test } from './bridgeback.ts';
import { overByCount } from './expected.ts';

test('the month view flags nobody and says why; the year to date does', async ({
  school,
  visitAllowed,
}) => {
  const page = await visitAllowed(monthList);
  await waitInPage(page, 'button', /This list covers .*\. Show the year to date to see flags\./);
  await expect(page.locator('bridgeback-flag')).toHaveCount(0);
  await page.getByRole('link', { name: 'Year to date' }).first().click();
  await overTheLine(page, overByCount(school));
  await page.getByRole('link', { name: 'This month' }).click();
  await waitInPage(page, 'button', /This list covers/);
  await expect(page.locator('bridgeback-flag')).toHaveCount(0);
});

test('class periods are never compared with day thresholds', async ({ visitAllowed }) => {
  const page = await visitAllowed(periodList);
  await waitInPage(page, 'button', /This list counts class periods\. Show days to see flags\./);
  await expect(page.locator('bridgeback-flag')).toHaveCount(0);
});

test('the same list switched from days to periods without a navigation loses its flags', async ({
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  await markedStudents(page);
  await page.locator('#period_id').selectOption('all');
  await waitInPage(page, 'button', /This list counts class periods/);
  await expect(page.locator('bridgeback-flag')).toHaveCount(0);
  expect(await findInPage(page, 'button', /Show why\.$/)).toEqual([]);
});
