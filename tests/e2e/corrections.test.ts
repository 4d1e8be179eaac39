import { markedStudents, openFromMark, overTheLine } from '../tools/job.ts';
import { yearToDateList } from '../tools/sample-pages.ts';
import { expect, test } from './bridgeback.ts';
import { overByCount } from './expected.ts';

const lucia = 'Ferreyra-Pratt, Lucía';
const amara = 'Okonkwo-Reyes, Amara';

test('a count that the SIS corrects takes its flag and its crossing back', async ({
  context,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  expect((await markedStudents(page)).some((name) => name.startsWith(lucia))).toBe(true);
  const panel = await openFromMark(context, page, lucia);
  await panel.getByRole('tab', { name: 'History' }).click();
  await expect(panel.getByText('Outstanding: no record answers it yet.')).toBeVisible();

  await page.getByTestId('sample-correct').click();
  await page.getByTestId('sample-correct').click();
  await expect
    .poll(async () => (await markedStudents(page)).some((name) => name.startsWith(lucia)))
    .toBe(false);
  await expect(panel.getByText('Taken back: the count was corrected.')).toBeVisible();
  await expect(panel.getByText(/Corrected: .*16.* became .*13/)).toBeVisible();
});

test('a day more brings a new crossing and says since when', async ({ school, visitAllowed }) => {
  const page = await visitAllowed(yearToDateList);
  await overTheLine(page, overByCount(school));
  await page.getByTestId('sample-tomorrow').click();
  await overTheLine(page, overByCount(school));
  const marks = await markedStudents(page);
  expect(marks.find((name) => name.startsWith(amara))).toContain('+1 since');
});
