import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { calendarOf } from '../tools/demonstration.ts';
import { panelAfter } from '../tools/extension-browser.ts';
import { clickInPage, waitInPage } from '../tools/closed-roots.ts';
import { markedStudents, openFromMark, writeCalendar, overTheLine } from '../tools/job.ts';
import { root } from '../tools/run-command.ts';
import { yearToDateList } from '../tools/sample-pages.ts';
import { expect, picture, test } from './bridgeback.ts';
import { expectGoodLooks } from './screen-looks.ts';
import { overByCount, overByRate } from './expected.ts';

/** README.md shows these; `npm run screenshots` takes them anew. */
function readmePicture(name: string): string {
  if (process.env['BRIDGEBACK_SCREENSHOTS'] !== 'keep') return picture(name);
  const folder = join(root, '.github/screenshots');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}

test('with a school calendar, counts get estimated rates, marked as such', async ({
  context,
  school,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  await overTheLine(page, overByCount(school));
  const panel = await panelAfter(context, () => clickInPage(page, 'button', /over the line/));
  await writeCalendar(panel, calendarOf(school.school.year));

  await waitInPage(page, 'button', new RegExp(`^${overByRate(school)} of 41 over the line`));
  const marks = await markedStudents(page);
  const mateo = marks.find((name) => name.startsWith('Villaseñor, Mateo')) ?? '';
  expect(mateo).toMatch(/days est\. · \d\d% · severe/);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: readmePicture('list') });
  await clickInPage(page, 'button', /^Ferreyra-Pratt, Lucía.*Show why\.$/);
  await waitInPage(page, 'dialog', /Ferreyra-Pratt/);
  await page.screenshot({ path: readmePicture('explanation') });

  const opened = await openFromMark(context, page, 'Villaseñor, Mateo');
  await expect(opened.getByText(/estimated from your calendar/).first()).toBeVisible();
  await expectGoodLooks(opened, 'case-with-rates');
  await opened.getByRole('tab', { name: 'Plan' }).click();
  await expect(opened.getByText('Staff only')).toBeVisible();
  await expectGoodLooks(opened, 'case-what-if');
});
