import type { Locator, Page } from '@playwright/test';
import { openFromMark } from '../../tools/job.ts';
import { yearToDateList } from '../../tools/sample-pages.ts';
import { expect, test } from '../bridgeback.ts';

const student = 'Villaseñor, Mateo';

/** What the student says in the first talk, with the cause it comes to. */
async function talkWithStudent(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Record what you learn' }).click();
  const talk = panel.getByRole('form', { name: 'A talk with the student' });
  await talk.getByRole('textbox', { name: 'Start with what is going well' }).fill('Draws comics');
  await talk
    .getByRole('textbox', { name: 'What got in the way?' })
    .fill('The early bus does not come anymore.');
  await talk.getByText('Transportation', { exact: true }).click();
  await talk
    .getByRole('textbox', { name: 'What would make school work better?' })
    .fill('A pass for the route 9 bus.');
  await talk
    .getByRole('textbox', { name: 'In the student’s own words' })
    .fill('I would come if there were a bus.');
  await talk.getByRole('button', { name: 'Save what was said' }).click();
  await talk.waitFor({ state: 'detached' });
}

/** The goal from its template, a support beside the cause, the one adult, and the day of each yes. */
async function writePlan(form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Use this' }).click();
  await expect(form.getByRole('textbox', { name: 'Goal' })).toHaveValue(/Here for 3 of every 4/);
  await form
    .getByRole('combobox', { name: 'Add a support' })
    .selectOption({ label: 'A ride or a transit pass' });
  const stands = { name: 'How it stands: A ride or a transit pass' };
  await form.getByRole('radiogroup', stands).getByText('in place', { exact: true }).click();
  await form.getByRole('textbox', { name: 'Champion' }).fill('Ms. Iyer');
  await form.getByRole('combobox', { name: 'Role of the champion' }).selectOption('Counselor');
  const parties = { Student: 'Mateo', Family: 'Elena Villaseñor', School: 'Ms. Iyer' };
  for (const [party, name] of Object.entries(parties)) {
    await form.getByRole('button', { name: `${party} said yes` }).click();
    const agreement = form.getByRole('group', { name: 'Agreement' });
    await agreement.getByRole('textbox', { name: 'Name' }).last().fill(name);
  }
}

/** Plans the way back to the full schedule, which is a record of its own beside the plan. */
async function planWayBack(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: 'Plan' }).click();
  await panel.getByText('1 not yet', { exact: true }).first().click();
  await panel.getByRole('button', { name: /: No day for the full schedule$/ }).click();
}

test('from a flag in the list to an agreed plan, printed for the family', async ({
  context,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, student);
  await talkWithStudent(panel);
  await expect(panel.getByText('I would come if there were a bus.').first()).toBeVisible();

  await panel.getByRole('tab', { name: 'Plan' }).click();
  await panel.getByRole('button', { name: 'Choose a way back' }).click();
  const form = panel.getByRole('form', { name: 'Choose a way back' });
  await expect(form.getByRole('radio', { name: /^Hybrid or virtual Best match/ })).toBeChecked();
  const checks = form.getByRole('group', { name: 'Plan checks' });
  await expect(checks.getByText('No goal yet')).toBeVisible();
  await expect(checks.getByText('No named adult')).toBeVisible();
  await writePlan(form);
  await expect(checks.getByText('No goal yet')).toHaveCount(0);
  await expect(checks.getByText('No named adult')).toHaveCount(0);
  await form.getByRole('button', { name: 'Save plan' }).click();
  await form.waitFor({ state: 'detached' });
  await expect(panel.getByText(/^Agreed by student, family and school/)).toBeVisible();
  await expect(panel.getByText('A ride or a transit pass').first()).toBeVisible();

  await planWayBack(panel);
  await expect(panel.getByText(/^\d+ checks, all fine$/).first()).toBeVisible();

  await panel.evaluate(() => {
    globalThis.print = () => document.body.setAttribute('data-printed', '');
  });
  await panel.getByRole('button', { name: 'Print one page' }).click();
  const paper = panel.getByRole('article');
  await expect(paper).toContainText('Here for 3 of every 4 sessions');
  await expect(paper).not.toContainText(/The early bus|I would come/);
  await panel.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(panel.locator('body[data-printed]')).toHaveCount(1);
  await panel.getByRole('button', { name: 'Back to the plan' }).click();
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'What was shared' }).click();
  const shared = panel.getByRole('list', { name: 'What was shared' }).getByRole('listitem');
  await expect(shared.first()).toContainText(`Printed, ${student}`);
});
