import { openFromMark, overTheLine } from '../tools/job.ts';
import { yearToDateList } from '../tools/sample-pages.ts';
import { expect, test } from './bridgeback.ts';
import { overByCount } from './expected.ts';
import { expectGoodLooks } from './screen-looks.ts';

const student = 'Villaseñor, Mateo';

test('why is known in three clicks: the mark, "I know why", the cause', async ({
  context,
  school,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  await overTheLine(page, overByCount(school));
  const panel = await openFromMark(context, page, student, 'I know why');
  const causes = panel.getByRole('radiogroup', { name: 'What got in the way?' }).getByRole('radio');
  await expect(causes).toHaveCount(6);
  await expect(causes.first()).toBeFocused();
  await expectGoodLooks(panel, 'know-why');
  await causes.and(panel.getByRole('radio', { name: 'Transportation' })).click();
  await expect(panel.getByText(`Saved for ${student}`)).toBeVisible();
  await expectGoodLooks(panel, 'know-why-saved');

  await panel.getByRole('button', { name: 'Back' }).click();
  const row = panel.getByRole('tabpanel', { name: /This page/ }).getByRole('listitem');
  await expect(row.filter({ hasText: student })).toContainText('Transportation');
  await expect(
    panel.getByRole('button', { name: `I know why, ${student}` }).filter({ visible: true }),
  ).toHaveCount(0);
});
