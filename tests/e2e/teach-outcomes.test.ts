import type { Page } from '@playwright/test';
import { findInPage } from '../tools/closed-roots.ts';
import { popupOn } from '../tools/extension-browser.ts';
import { overTheLine } from '../tools/job.ts';
import { expect, picture, test } from './bridgeback.ts';
import { answerWith, documentWith, ledgerRows, ledgerTable } from './invented-pages.ts';
import { expectGoodLooks } from './screen-looks.ts';
import { openPanel, taughtNote } from './teach-steps.ts';

const rows = ledgerRows(20);

test.use({ hasVault: false });

const doubts = [
  {
    about: 'the unit',
    heads: ['Student', 'Student ID', 'Room', 'Absences'],
    question: 'What does it count?',
    answer: '“absences” as days. Start of year.',
  },
  {
    about: 'the column',
    heads: ['Student', 'Student ID', 'Absent Days', 'Days Absent'],
    question: 'Which one counts all days missed?',
    answer: '“days absent” as days. Start of year.',
  },
];

for (const { about, heads, question, answer } of doubts)
  test(`in doubt about ${about} nobody is flagged, and one click is remembered`, async ({
    context,
    visitAllowed,
    visit,
  }) => {
    const shown = rows.map(([id, name, room, days]) => [name, id, room, days] as const);
    await answerWith(context, '/list.html', () =>
      documentWith(`<h1>Students</h1>${ledgerTable(shown, heads)}`, 'Students'),
    );
    const page = await visitAllowed('/list.html');
    const panel = await openPanel(context, page);
    await expect(panel.getByText(question)).toBeVisible();
    expect(await findInPage(page, 'button', /Show why\.$/)).toEqual([]);
    await panel.getByRole('button', { name: answer }).click();
    await expect(panel.getByText(taughtNote)).toBeVisible();
    await overTheLine(page, 2);
    await page.close();
    // Another day: the answer is still there, and nothing is asked.
    const again = await visit('/list.html');
    await overTheLine(again, 2);
    await expect(panel.getByText(question)).toHaveCount(0);
  });

/** The lines of the description, as the panel shows them before anything is copied. */
async function describedIn(panel: Page): Promise<string> {
  await panel.getByRole('button', { name: 'How it was read' }).click();
  await panel.getByRole('button', { name: 'Describe this page' }).click();
  const shown = panel.getByRole('textbox', { name: 'Describe this page' });
  await expect(shown).toHaveValue(/^Bridgeback page description/);
  return await shown.inputValue();
}

test('students whose counts stand only in a script: listed, said to have no marks, described without a name', async ({
  context,
  visitAllowed,
}) => {
  const students = rows.map(([id, name, , days]) => ({
    studentName: name,
    studentId: id,
    daysAbsentYTD: Number(days),
  }));
  await answerWith(context, '/app.html', () =>
    documentWith(
      `<h1>Students</h1><div id="app">Loading the view</div><script>window.students = ${JSON.stringify(students)};</script>`,
      'Student attendance',
    ),
  );
  const page = await visitAllowed('/app.html');
  await overTheLine(page, 2);
  expect(await findInPage(page, 'button', /Show why\.$/)).toEqual([]);
  const popup = await popupOn(context, page);
  await expect(popup.getByText('2 of 20')).toBeVisible();
  await popup.close();
  const panel = await openPanel(context, page);
  await expect(panel.getByText('There is no place for marks here')).toBeVisible();
  await expect(panel.getByRole('tab', { name: 'This page 2' })).toBeVisible();
  await expect(panel.getByText(rows[0]?.[1] ?? 'nobody')).toBeVisible();
  await expectGoodLooks(panel, 'page-in-data');
  const description = await describedIn(panel);
  await panel.screenshot({ path: picture('describe-data') });
  expect(description).toContain('Data in scripts:');
  expect(description).toMatch(/absent/i);
  const told = rows.flatMap(([id, name]) => [id, ...name.split(/[^\p{L}]+/u)]);
  expect(told.filter((one) => description.includes(one))).toEqual([]);
  expect(description.replace('description 1', '')).not.toMatch(/[1-9]\d/);
});
