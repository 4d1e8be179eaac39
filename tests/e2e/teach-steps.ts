import type { BrowserContext, Page } from '@playwright/test';
import { panelAfter, popupOn } from '../tools/extension-browser.ts';
import { expect } from './bridgeback.ts';

/** What the panel says once a page was taught. */
export const taughtNote = 'This page is read from now on';

/** Opens the panel from the popup, as a person does where no pill stands. */
export async function openPanel(context: BrowserContext, page: Page): Promise<Page> {
  const popup = await popupOn(context, page);
  const panel = await panelAfter(context, () =>
    popup.getByRole('button', { name: /open (the )?panel/i }).click(),
  );
  await popup.close().catch(() => {});
  return panel;
}

/** The middle of a cell in the page's own pixels; what lies over it while somebody points is none of the test's business. */
export async function middleOfCell(cell: {
  boundingBox: () => Promise<{ x: number; y: number; width: number; height: number } | null>;
}): Promise<[number, number]> {
  const box = await cell.boundingBox();
  if (!box) throw new Error('There is no such cell.');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Clicks a number in the page once the panel asks for it. */
export async function pointAt(
  page: Page,
  panel: Page,
  cell: Parameters<typeof middleOfCell>[0],
): Promise<void> {
  await expect(panel.getByText('No mouse?')).toBeVisible();
  await page.bringToFront();
  await page.waitForTimeout(300);
  await page.mouse.click(...(await middleOfCell(cell)));
  await expect(panel.getByRole('heading', { name: '“Tot A” counts' })).toBeVisible();
}

/** Says "days, since the start of the year" and goes to the check. */
export async function sayDaysOfYear(panel: Page): Promise<void> {
  await panel.getByRole('radiogroup', { name: 'Unit' }).getByText('Days', { exact: true }).click();
  await panel.getByText('Start of year', { exact: true }).click();
  await panel.getByRole('button', { name: 'Check with real rows' }).click();
}

/** Says yes to the rows and waits until the page is read by them. */
export async function sayYes(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Yes, read this page' }).click();
  await expect(panel.getByText(taughtNote)).toBeVisible();
}
