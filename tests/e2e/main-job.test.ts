import Papa from 'papaparse';
import { launchWithExtension } from '../tools/extension-browser.ts';
import {
  addMilestone,
  addNote,
  chooseModel,
  exportCsv,
  openFromMark,
  pillText,
  recordCause,
  overTheLine,
} from '../tools/job.ts';
import { yearToDateList } from '../tools/sample-pages.ts';
import { unlockIn } from '../tools/vault.ts';
import { expect, picture, test } from './bridgeback.ts';
import { overByCount } from './expected.ts';

const student = 'Villaseñor, Mateo';

test('from a flag in the list to the file: cause, model, milestone and note survive a restart', async ({
  context,
  profile,
  school,
  visitAllowed,
}, info) => {
  const page = await visitAllowed(yearToDateList);
  await overTheLine(page, overByCount(school));
  expect(await pillText(page, /over the line/)).toContain(`${overByCount(school)} of 41`);

  const panel = await openFromMark(context, page, student, 'I know why');
  await recordCause(panel, 'Transportation', 'Student');
  await chooseModel(panel, 'Hybrid or virtual', 'Mon and Thu 9:30 with the route 9 pass');
  await addMilestone(panel, '3 of 4 sessions this week');
  await addNote(panel, 'The bus was cut in October.\nSecond line.');
  await panel.screenshot({ path: picture('student') });
  await context.close();

  const again = await launchWithExtension({ profile, headless: true });
  await unlockIn(again);
  const [reopened = await again.newPage()] = again.pages();
  await reopened.goto(page.url());
  const panelAgain = await openFromMark(again, reopened, student);
  await expect(panelAgain.getByText('The bus was cut in October.')).toBeVisible();
  await expect(
    panelAgain.getByText('Transportation').filter({ visible: true }).first(),
  ).toBeVisible();
  await panelAgain.getByRole('tab', { name: 'Plan' }).click();
  await expect(
    panelAgain.getByText('Hybrid or virtual').filter({ visible: true }).first(),
  ).toBeVisible();
  await expect(
    panelAgain.getByText('3 of 4 sessions this week').filter({ visible: true }).first(),
  ).toBeVisible();

  const csv = await exportCsv(panelAgain, info.outputPath('students.csv'));
  await again.close();
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toContain('\r');
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  const rows = data.filter((row) => row['Student'] === student);
  const cells = rows.flatMap((row) => Object.values(row));
  expect(cells).toEqual(expect.arrayContaining(['3 of 4 sessions this week', '104417']));
  expect(cells.some((cell) => cell.includes('The bus was cut in October.\nSecond line.'))).toBe(
    true,
  );
  expect(cells.join(' ')).toMatch(/transportation/i);
  expect(cells.join(' ')).toMatch(/hybrid/i);
});
