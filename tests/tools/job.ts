import { readFileSync } from 'node:fs';
import type { BrowserContext, Download, Page } from 'playwright';
import { clickInPage, findInPage, waitInPage } from './closed-roots.ts';
import { panelAfter } from './extension-browser.ts';

/**
 * The main job, step by step, with real clicks: what a person does from the list in their SIS to the file they hand on.
 * The tour prints these steps, the flows check them.
 */

/** Names of the students whose rows carry a mark, as their accessible names begin. */
export async function markedStudents(page: Page): Promise<string[]> {
  await waitInPage(page, 'button', /Show why\.$/);
  const marks = await findInPage(page, 'button', /Show why\.$/);
  return marks.map(({ name }) => name);
}

/** Waits until the page's pill says that so many of its students are over the line. */
export async function overTheLine(page: Page, over: number): Promise<void> {
  await waitInPage(page, 'button', new RegExp(`^${over} of \\d+ over the line`));
}

/** The text of the page's pill. */
export async function pillText(page: Page, expected: RegExp): Promise<string> {
  return (await waitInPage(page, 'button', expected)).name;
}

/** Clicks a student's mark and then "Open case" or "I know why"; gives the real side panel. */
export async function openFromMark(
  context: BrowserContext,
  page: Page,
  student: string,
  act: 'Open case' | 'I know why' = 'Open case',
): Promise<Page> {
  await clickInPage(page, 'button', new RegExp(`^${student}.*Show why\\.$`));
  const panel = await panelAfter(context, () =>
    clickInPage(page, 'button', new RegExp(`^${act}$`)),
  );
  await panel.getByRole('heading', { name: student, level: 1 }).waitFor();
  return panel;
}

/** Records who says what got in the way, from the student's Why tab or the form already open. */
export async function recordCause(panel: Page, cause: string, said: string): Promise<void> {
  const form = panel.getByRole('form', { name: 'Add a cause' });
  if (!(await form.isVisible())) await panel.getByRole('button', { name: 'Add a cause' }).click();
  await form.getByText(cause, { exact: true }).click();
  await form
    .getByRole('radiogroup', { name: 'Who said so?' })
    .getByText(said, { exact: true })
    .click();
  await form.getByRole('button', { name: 'Save cause' }).click();
  await form.waitFor({ state: 'detached' });
}

/** Chooses the recovery model that fits best, writes the goal and saves the plan; gives the model's name. */
export async function chooseModel(panel: Page, model: string, goal: string): Promise<void> {
  await panel.getByRole('tab', { name: 'Plan' }).click();
  await panel.getByRole('button', { name: 'Choose a way back' }).click();
  const form = panel.getByRole('form', { name: 'Choose a way back' });
  await form.locator('label').filter({ hasText: model }).first().click();
  await form.getByRole('textbox', { name: 'Goal' }).fill(goal);
  await form.getByRole('button', { name: 'Save plan' }).click();
  await form.waitFor({ state: 'detached' });
}

/** Adds a small dated step in own words to the plan. */
export async function addMilestone(panel: Page, text: string): Promise<void> {
  await panel.getByRole('button', { name: 'Add a step' }).click();
  const form = panel.getByRole('form', { name: 'Add a small step' });
  await form.getByText('In own words', { exact: true }).click();
  await form.getByRole('textbox', { name: 'Step' }).fill(text);
  await form.getByRole('button', { name: 'Save step' }).click();
  await form.waitFor({ state: 'detached' });
}

/** Adds a note of the education record. */
export async function addNote(panel: Page, text: string): Promise<void> {
  await panel.getByRole('tab', { name: 'Why' }).click();
  await panel.getByRole('button', { name: 'Add a note' }).click();
  const form = panel.getByRole('form', { name: 'Add a note' });
  await form.getByRole('textbox', { name: 'Note' }).fill(text);
  await form.getByRole('button', { name: 'Save note' }).click();
  await form.waitFor({ state: 'detached' });
}

/** Opens one of the entries under "More". */
export async function openMore(panel: Page, entry: 'Export' | 'Settings' | 'Lock'): Promise<void> {
  const more = panel.getByRole('button', { name: 'More', exact: true });
  const back = panel.getByRole('button', { name: 'Back' }).first();
  await more.or(back).first().waitFor();
  if (!(await more.isVisible())) await back.click();
  await more.click();
  await panel.getByRole('menuitem', { name: entry }).click();
}

/** Saves the CSV for the team, with causes ticked, and gives its text. */
export async function exportCsv(panel: Page, saveAs: string): Promise<string> {
  await openMore(panel, 'Export');
  await panel
    .getByText(/causes/i, { exact: false })
    .first()
    .click();
  await panel.getByRole('combobox', { name: 'For' }).selectOption('team');
  await panel.getByRole('textbox', { name: 'Because' }).fill('Weekly meeting');
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: /Save CSV/ }).click(),
  ]);
  return await textOf(download, saveAs);
}

async function textOf(download: Download, saveAs: string): Promise<string> {
  await download.saveAs(saveAs);
  return readFileSync(saveAs, 'utf8');
}

/** What a school calendar needs: first and last day of school, and the weekdays without school. */
export type CalendarDays = { firstDay: string; lastDay: string; daysOff: Iterable<string> };

/** Writes the school calendar in Settings, the days off pasted as a list, and goes back. */
export async function writeCalendar(panel: Page, calendar: CalendarDays): Promise<void> {
  await openMore(panel, 'Settings');
  await panel.getByLabel('First day of school').fill(calendar.firstDay);
  await panel.getByLabel('Last day of school').fill(calendar.lastDay);
  await panel.getByText('Paste dates or import a calendar file').click();
  await panel.getByRole('textbox', { name: 'Dates' }).fill([...calendar.daysOff].join('\n'));
  await panel.getByRole('button', { name: 'Look at them' }).click();
  await panel.getByRole('button', { name: /^Add \d+ days off$/ }).click();
  await panel.getByRole('button', { name: 'Save calendar' }).click();
  await panel.getByText('Saved', { exact: true }).first().waitFor();
  await panel.getByRole('button', { name: 'Back' }).first().click();
}
