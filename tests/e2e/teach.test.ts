import type { Page } from '@playwright/test';
import { clickInPage, findInPage } from '../tools/closed-roots.ts';
import { panelAfter } from '../tools/extension-browser.ts';
import { markedStudents, overTheLine } from '../tools/job.ts';
import { expect, picture, test } from './bridgeback.ts';
import { overByCount } from './expected.ts';
import {
  middleOfCell,
  openPanel,
  pointAt,
  sayDaysOfYear,
  sayYes,
  taughtNote,
} from './teach-steps.ts';

const report = '/att41.html';

/** Counts clicks, as a person makes them. */
function countClicks() {
  let clicks = 0;
  return {
    made: () => clicks,
    click: async (page: Page, name: string) => {
      clicks += 1;
      await page.getByRole('button', { name, exact: true }).click();
    },
    choose: async (page: Page, group: string, name: string) => {
      clicks += 1;
      await page.getByRole('radiogroup', { name: group }).getByText(name, { exact: true }).click();
    },
    count: () => {
      clicks += 1;
    },
  };
}

/** Writes down what the page itself hears of presses and keys. */
async function listenIn(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown']) {
      document.addEventListener(type, () => heard.push(type), { capture: true });
      for (const cell of document.querySelectorAll('td'))
        cell.addEventListener(type, () => heard.push(`cell ${type}`));
    }
  });
  return () => page.evaluate(() => Reflect.get(window, 'heard') as string[]);
}

/** What the marks say, without the time of reading. */
async function flagsOn(page: Page): Promise<string[]> {
  return (await markedStudents(page)).map((label) => label.replace(/ · read .*/, ''));
}

const cell = (row: number, column: number) =>
  `#ledger tbody tr:nth-child(${row}) td:nth-child(${column})`;

test.use({ hasVault: false });

test('a report nobody knows: from nothing to flags, then moved, then changed', async ({
  context,
  school,
  visitAllowed,
}) => {
  const page = await visitAllowed(report);
  expect(await findInPage(page, 'button', /Show why\.$/)).toEqual([]);
  await expect
    .poll(() => findInPage(page, 'button', /^New layout\. Teach it\?$/).then((all) => all.length))
    .toBe(1);
  await page.screenshot({ path: picture('teach-offered') });
  const started = Date.now();
  const hand = countClicks();
  // The offer leads to teaching that very page, not to its list.
  const panel = await panelAfter(context, () => clickInPage(page, 'button', /^New layout/));
  hand.count();
  await expect(panel.getByText('No mouse?')).toBeVisible();
  await page.bringToFront();
  await page.waitForTimeout(300);
  const before = await page.evaluate(() => document.body.outerHTML);
  const heard = await listenIn(page);
  await page.mouse.move(...(await middleOfCell(page.locator(cell(3, 4)))), { steps: 4 });
  await page.screenshot({ path: picture('teach-pointing') });
  await page.mouse.click(...(await middleOfCell(page.locator(cell(3, 4)))));
  hand.count();
  await expect(panel.getByRole('heading', { name: '“Tot A” counts' })).toBeVisible();
  await panel.screenshot({ path: picture('teach-say') });
  await hand.choose(panel, 'Unit', 'Days');
  await hand.choose(panel, 'From when', 'Start of year');
  await hand.click(panel, 'Check with real rows');
  await expect(panel.getByText('41 of 41 rows read with this.')).toBeVisible();
  await panel.screenshot({ path: picture('teach-check') });
  await hand.click(panel, 'Yes, read this page');
  await overTheLine(page, overByCount(school));
  expect(Date.now() - started).toBeLessThan(60_000);
  expect(hand.made()).toBeLessThanOrEqual(8);
  await expect(panel.getByText(taughtNote)).toBeVisible();
  await panel.screenshot({ path: picture('teach-taught') });
  expect(await heard()).toEqual([]);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  const flagged = await flagsOn(page);

  await page.goto(`${school.origin}${report}?as=moved`);
  await overTheLine(page, overByCount(school));
  expect(await flagsOn(page)).toEqual(flagged);

  await page.goto(`${school.origin}${report}?as=renamed`);
  await expect(panel.getByText('This page has changed')).toBeVisible();
  await panel.screenshot({ path: picture('teach-changed') });
  expect(await findInPage(page, 'button', /Show why\.$/)).toEqual([]);
  await expect(panel.getByRole('button', { name: 'Teach this page' })).toBeVisible();
});

test('with the keyboard, in a page that hears none of it; Escape ends it', async ({
  context,
  visitAllowed,
}) => {
  const page = await visitAllowed(report);
  const panel = await openPanel(context, page);
  await panel.getByRole('button', { name: 'Teach this page' }).click();
  await expect(panel.getByText('No mouse?')).toBeVisible();
  await page.bringToFront();
  await page.waitForTimeout(300);
  const heard = await listenIn(page);
  await page.keyboard.press('Escape');
  await expect(panel.getByText('Pointing has stopped')).toBeVisible();
  await panel.getByRole('button', { name: 'Point again' }).click();
  await page.bringToFront();
  await page.waitForTimeout(300);
  for (const key of ['Tab', 'ArrowRight', 'Tab', 'ArrowLeft', 'Enter'])
    await page.keyboard.press(key);
  await expect(panel.getByRole('heading', { name: '“Tot A” counts' })).toBeVisible();
  expect(await heard()).toEqual([]);
});

test('inside a frame of the page', async ({ context, school, visitAllowed }) => {
  const page = await visitAllowed('/no-students.html');
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.width = '900';
    frame.height = '500';
    document.body.prepend(frame);
  }, report);
  const ledger = page.frameLocator('iframe');
  await ledger.locator('#ledger tbody tr').first().waitFor();
  await page.waitForTimeout(800);
  const panel = await openPanel(context, page);
  await panel.getByRole('button', { name: 'Teach this page' }).click();
  await pointAt(page, panel, ledger.locator('tbody tr:nth-child(2) td:nth-child(4)'));
  await sayDaysOfYear(panel);
  await sayYes(panel);
  await expect(panel.getByRole('tab', { name: `This page ${overByCount(school)}` })).toBeVisible();
});
