import type { Page } from '@playwright/test';
import { waitInPage } from '../tools/closed-roots.ts';
import { popupOn } from '../tools/extension-browser.ts';
import {
  addMilestone,
  addNote,
  chooseModel,
  openFromMark,
  openMore,
  recordCause,
} from '../tools/job.ts';
import { monthList, roster, yearToDateList } from '../tools/sample-pages.ts';
import { expect, picture, test } from './bridgeback.ts';
import { expectGoodLooks, expectNothingCut } from './screen-looks.ts';

/** Every screen is read by axe four times: that takes as long as it takes on a busy machine. */
test.describe.configure({ timeout: 240_000 });

async function answerAll(panel: Page): Promise<void> {
  const ask = panel.getByRole('button', { name: /^I know why/ }).filter({ visible: true });
  // The list shows a few at a time: another one comes up for each that was answered.
  while ((await ask.count()) > 0) {
    const name = await ask.first().evaluate((button) => button.ariaLabel ?? button.textContent);
    await ask.first().click();
    await panel.keyboard.press('1');
    await expect(ask.and(panel.getByRole('button', { name, exact: true }))).toHaveCount(0);
  }
}

test('lists and Find in both themes and widths', async ({ context, visitAllowed, school }) => {
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, 'Marlowe, Devonte');
  await panel.getByRole('button', { name: 'Back' }).click();
  await expect(panel.getByText('Over the line').first()).toBeVisible();
  await expectGoodLooks(panel, 'page-flags');
  await panel
    .getByRole('button', { name: /^I know why/ })
    .first()
    .click();
  await expectGoodLooks(panel, 'page-asking');
  await panel.keyboard.press('2');
  await expect(panel.getByText(/^Saved for/)).toBeVisible();
  await expectGoodLooks(panel, 'page-answered');

  await panel.getByRole('tab', { name: /This week/ }).click();
  await expectGoodLooks(panel, 'week-open');
  await answerAll(panel);
  await panel.getByRole('tab', { name: /This page/ }).click();
  await panel.getByRole('tab', { name: /This week/ }).click();
  await expectGoodLooks(panel, 'week-clear');

  await panel.getByRole('button', { name: 'Find a student' }).click();
  await panel.keyboard.type('re');
  await expect(panel.getByText(/^3 of the 41 students read/)).toBeVisible();
  await expectGoodLooks(panel, 'find');
  await panel.keyboard.type('xyz');
  await expect(panel.getByText('No one found')).toBeVisible();
  await expectGoodLooks(panel, 'find-nobody');
  await panel.getByRole('button', { name: 'Back' }).click();

  await panel.getByRole('tab', { name: /This page/ }).click();
  await page.goto(school.origin + monthList);
  await expect(panel.getByText('Nobody is flagged from these counts').first()).toBeVisible();
  await expectGoodLooks(panel, 'page-month');
  await page.goto(school.origin + roster);
  await waitInPage(page, 'button', /read earlier|Show why/);
  await expectGoodLooks(panel, 'page-roster');
  await page.goto(`${school.origin}/no-students.html`);
  await expect(panel.getByText('No student counts on this page')).toBeVisible();
  await expectGoodLooks(panel, 'page-nothing');
  await page.goto(school.origin.replace('127.0.0.1', 'localhost'));
  await expect(panel.getByRole('button', { name: /^Use/ })).toBeVisible();
  await expectGoodLooks(panel, 'page-site-form');
});

test('Export and Settings in both themes and widths', async ({ context, visitAllowed }) => {
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, 'Marlowe, Devonte');
  await openMore(panel, 'Export');
  await expectGoodLooks(panel, 'export');
  await panel.getByText('Causes', { exact: false }).first().click();
  await panel.getByRole('combobox', { name: 'For' }).selectOption('team');
  await panel.getByRole('textbox', { name: 'Because' }).fill('Weekly meeting');
  await panel.getByRole('button', { name: 'Save CSV' }).click();
  await expect(panel.getByText('Handed to your browser')).toBeVisible();
  await expectGoodLooks(panel, 'export-saved');
  await panel.getByRole('button', { name: 'Back' }).click();

  await openMore(panel, 'Settings');
  await expectGoodLooks(panel, 'settings');
  await panel.getByText('Paste dates or import a calendar file').click();
  await panel
    .getByRole('textbox', { name: 'Dates' })
    .fill(
      'Nov 26-27, 2026 Thanksgiving\n12/7/26\n12/18/2026 - 1/4/2027 Winter break\nno date here',
    );
  await panel.getByRole('button', { name: 'Look at them' }).click();
  await panel.getByRole('button', { name: /^Add \d+ day/ }).scrollIntoViewIfNeeded();
  await expectGoodLooks(panel, 'settings-import');
  for (const tab of ['Sites', 'Lock and data', 'Look']) {
    await panel.getByRole('tab', { name: tab }).click();
    await expectGoodLooks(panel, `settings-${tab.split(' ')[0]?.toLowerCase()}`);
  }
});

test('why and the plan of a case in both themes and widths', async ({ context, visitAllowed }) => {
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, 'Villaseñor, Mateo');
  await expectGoodLooks(panel, 'case-why-start');
  await panel.getByRole('button', { name: 'Add a cause' }).click();
  await expectGoodLooks(panel, 'case-cause-form');
  await recordCause(panel, 'Transportation', 'Student');
  await panel.getByRole('button', { name: 'Add a note' }).click();
  await expectGoodLooks(panel, 'case-note-form');
  await panel
    .getByRole('form', { name: 'Add a note' })
    .getByRole('button', { name: 'Cancel' })
    .click();
  await addNote(panel, 'The bus was cut in October.\nSecond line.');
  await expectGoodLooks(panel, 'case-why');

  await panel.getByRole('tab', { name: 'Plan' }).click();
  await expectGoodLooks(panel, 'case-plan-start');
  await panel.getByRole('button', { name: 'Choose a way back' }).click();
  await expectGoodLooks(panel, 'case-plan-form');
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await chooseModel(panel, 'Hybrid or virtual', 'Mon and Thu 9:30 with the route 9 pass');
  await panel.getByRole('button', { name: 'Add a step' }).click();
  await expectGoodLooks(panel, 'case-step-form');
  await panel
    .getByRole('form', { name: 'Add a small step' })
    .getByRole('button', { name: 'Cancel' })
    .click();
  await addMilestone(panel, '3 of 4 sessions this week');
  await expectGoodLooks(panel, 'case-plan');
});

test('family and history of a case in both themes and widths', async ({
  context,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, 'Villaseñor, Mateo');
  await recordCause(panel, 'Transportation', 'Student');
  await panel.getByRole('tab', { name: 'Family' }).click();
  await expectGoodLooks(panel, 'case-family-start');
  await panel.getByRole('button', { name: 'Log a contact' }).click();
  const sheet = panel.getByRole('dialog', { name: 'Log a contact' });
  await expectGoodLooks(panel, 'case-contact-sheet');
  await sheet.getByText('Reached', { exact: true }).click();
  await sheet.getByRole('button', { name: 'Save contact' }).click();
  await sheet.waitFor({ state: 'detached' });
  await expectGoodLooks(panel, 'case-family');
  await panel.getByRole('tab', { name: 'History' }).click();
  await expectGoodLooks(panel, 'case-history');
});

test('the popup, from the first click on', async ({ context, visit }) => {
  const page = await visit(yearToDateList);
  let popup = await popupOn(context, page);
  const learn = popup.getByRole('button', { name: /see this site/i });
  await expectGoodLooks(popup, 'popup-address-unknown');
  await learn.click();
  await popup.getByText(/once more/i).waitFor();
  await expectGoodLooks(popup, 'popup-click-again');
  await popup.close();
  popup = await popupOn(context, page);
  await popup.getByRole('button', { name: /^Use Bridgeback on/ }).waitFor();
  await expectGoodLooks(popup, 'popup-offer');
  await popup.getByRole('button', { name: /^Use Bridgeback on/ }).click();
  await popup.getByRole('button', { name: 'Open panel' }).waitFor();
  await expectGoodLooks(popup, 'popup-given');
  await popup.close();
  await waitInPage(page, 'button', /Show why\.$/);
  popup = await popupOn(context, page);
  await popup.getByText(/over the line/).waitFor();
  await expectGoodLooks(popup, 'popup-in-use');
  await popup.getByRole('button', { name: 'Stop using it here' }).click();
  await popup.getByText(/is not read any more/).waitFor();
  await expectGoodLooks(popup, 'popup-stopped');
  await popup.close();
  await page.goto('chrome://version/');
  popup = await popupOn(context, page);
  await popup.getByText('Bridgeback cannot be used on this page').waitFor();
  await expectGoodLooks(popup, 'popup-browser-page');
});

test('at four times the size, or with text twice as large, nothing is cut', async ({
  context,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, 'Villaseñor, Mateo', 'I know why');
  // A window of 1280 by 1024 at 400 %.
  await panel.setViewportSize({ width: 320, height: 256 });
  await expectNothingCut(panel, 'question why at 400 %');
  await panel.getByRole('button', { name: 'All causes' }).click();
  await expectNothingCut(panel, 'cause form at 400 %');
  await panel.setViewportSize({ width: 360, height: 760 });
  await panel.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await panel.screenshot({ path: picture('large-cause-form') });
  await expectNothingCut(panel, 'cause form, large');
  await panel.getByRole('button', { name: 'Cancel' }).click();
  for (const part of ['Plan', 'Sessions', 'Family', 'Bridge', 'History', 'Why']) {
    await panel.getByRole('tab', { name: part }).click();
    await panel.screenshot({ path: picture(`large-${part.toLowerCase()}`) });
    await expectNothingCut(panel, `${part}, large`);
  }
  await panel.getByRole('button', { name: 'Back' }).click();
  await panel.screenshot({ path: picture('large-page') });
  await expectNothingCut(panel, 'This page, large');
  await panel.getByRole('tab', { name: /This week/ }).click();
  await panel.screenshot({ path: picture('large-week') });
  await expectNothingCut(panel, 'This week, large');
  for (const entry of ['Export', 'Settings'] as const) {
    await openMore(panel, entry);
    await panel.screenshot({ path: picture(`large-${entry.toLowerCase()}`) });
    await expectNothingCut(panel, `${entry}, large`);
    await panel.getByRole('button', { name: 'Back' }).click();
  }
});
