import { waitInPage } from '../tools/closed-roots.ts';
import { markedStudents } from '../tools/job.ts';
import {
  portal,
  roster,
  studentList,
  summaryByDate,
  yearToDateList,
} from '../tools/sample-pages.ts';
import { expect, test } from './bridgeback.ts';
import { overByCount } from './expected.ts';

test('marks follow a sort and leave with content that is swapped in place', async ({
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  const before = await markedStudents(page);
  await page.getByRole('link', { name: 'Days Absent' }).first().click();
  await expect.poll(async () => (await markedStudents(page)).toSorted()).toEqual(before.toSorted());
  // The chart shows no counts: what stands there then is what was read before, and says so.
  await page.getByRole('link', { name: 'Attendance Chart' }).click();
  await expect
    .poll(async () => (await markedStudents(page)).every((name) => name.includes('read earlier')))
    .toBe(true);
  // One student's own days are no list: every mark goes, and none comes back.
  await page.getByRole('link', { name: 'Aldermere, Jonas' }).first().click();
  await expect(page.locator('bridgeback-flag')).toHaveCount(0);
  await page.waitForTimeout(1500);
  await expect(page.locator('bridgeback-flag')).toHaveCount(0);
});

test('rows that are paged without a change of address are read anew', async ({
  school,
  visitAllowed,
}) => {
  const { year, today } = school.school;
  const page = await visitAllowed(summaryByDate(year.firstDay, today));
  await markedStudents(page);
  await page.goto(school.origin + studentList);
  const first = await markedStudents(page);
  const address = page.url();
  await page.getByText('2', { exact: true }).first().click();
  await expect.poll(async () => (await markedStudents(page)).join()).not.toBe(first.join());
  const second = await markedStudents(page);
  expect(page.url()).toBe(address);
  expect(second.filter((name) => first.includes(name))).toEqual([]);
});

test('a list in a frame of the same site is read and marked there', async ({ visitAllowed }) => {
  const page = await visitAllowed(portal);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('bridgeback-flag')).not.toHaveCount(0);
  await expect(page.locator('bridgeback-flag')).toHaveCount(0);
});

test('a list without counts shows what was read earlier, and says so', async ({
  school,
  visitAllowed,
  visit,
}) => {
  await markedStudents(await visitAllowed(yearToDateList));
  const list = await visit(roster);
  const marks = await markedStudents(list);
  expect(marks.every((name) => name.includes('read earlier'))).toBe(true);
  await waitInPage(
    list,
    'button',
    new RegExp(`^${overByCount(school)} of 41 over the line 41 of 41 known`),
  );
});

test('nothing of the page itself is changed', async ({ visit, visitAllowed, school }) => {
  const plain = await visit(yearToDateList);
  const before = await plain.evaluate(() => document.body.outerHTML);
  const height = await plain.evaluate(() => document.documentElement.scrollHeight);
  await plain.close();
  const page = await visitAllowed(yearToDateList);
  await markedStudents(page);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  expect(school.origin).toBe(new URL(page.url()).origin);
});
