import type { BrowserContext, Page } from '@playwright/test';
import { browserSession, builtExtension, extensionIdOf } from '../tools/extension-browser.ts';
import { markedStudents, openFromMark, recordCause } from '../tools/job.ts';
import { yearToDateList } from '../tools/sample-pages.ts';
import { expect, test } from './bridgeback.ts';

/** A window of its own with the panel's page in it, as where the panel opens without a side. */
async function secondWindow(context: BrowserContext): Promise<Page> {
  const url = `chrome-extension://${extensionIdOf(builtExtension)}/sidepanel.html`;
  const session = await browserSession(context);
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    session.send('Target.createTarget', { url, newWindow: true }),
  ]);
  return page;
}

test('what is written in one window appears in the other', async ({ context, visitAllowed }) => {
  const page = await visitAllowed(yearToDateList);
  await markedStudents(page);
  const panel = await openFromMark(context, page, 'Marlowe, Devonte');
  const other = await secondWindow(context);
  await other.getByRole('tab', { name: /This week/ }).click();
  await expect(
    other.getByText(/^0 of \d+ students over the line have a known cause/),
  ).toBeVisible();
  await recordCause(panel, 'Work', 'Student');
  await expect(
    other.getByText(/^1 of \d+ students over the line have a known cause/),
  ).toBeVisible();
});
