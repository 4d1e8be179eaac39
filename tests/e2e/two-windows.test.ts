import { extensionIdOf, builtExtension } from '../tools/extension-browser.ts';
import { markedStudents, openFromMark, recordCause } from '../tools/job.ts';
import { yearToDateList } from '../tools/sample-pages.ts';
import { expect, test } from './bridgeback.ts';

test('what is written in one window appears in the other', async ({ context, visitAllowed }) => {
  const page = await visitAllowed(yearToDateList);
  await markedStudents(page);
  const panel = await openFromMark(context, page, 'Marlowe, Devonte');
  const other = await context.newPage();
  await other.goto(`chrome-extension://${extensionIdOf(builtExtension)}/sidepanel.html`);
  const back = other.getByRole('button', { name: 'Back' });
  if (await back.isVisible()) await back.click();
  await other.getByRole('tab', { name: /This week/ }).click();
  await expect(other.getByText(/0 of 4 students over the line have a known cause/)).toBeVisible();
  await page.bringToFront();
  await recordCause(panel, 'Work', 'Student');
  await expect(other.getByText(/1 of 4 students over the line have a known cause/)).toBeVisible();
});
