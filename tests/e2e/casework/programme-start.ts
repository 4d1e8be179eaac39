import type { Locator, Page } from '@playwright/test';
import { expect } from '../bridgeback.ts';
import { fullScheduleOn, student } from './programme-records.ts';

/** Opens the student's case at a tab, from wherever the panel is. */
export async function openCase(panel: Page, part: string): Promise<void> {
  await panel.getByRole('button', { name: 'Find a student' }).click();
  await panel.getByRole('searchbox').fill('Okafor');
  await panel.getByRole('button', { name: /^Okafor, Ana/ }).click();
  await panel.getByRole('heading', { name: student.name, level: 1 }).waitFor();
  await panel.getByRole('tab', { name: part, exact: true }).click();
}

/** What the student said in the first talk, found by its words. */
async function recordWhy(panel: Page): Promise<void> {
  await openCase(panel, 'Why');
  await panel.getByRole('button', { name: 'Add a cause' }).click();
  const form = panel.getByRole('form', { name: 'Add a cause' });
  await form.getByLabel('Find a cause').fill('no one to turn');
  await form.getByRole('radio', { name: 'No one to turn to' }).click();
  const said = form.getByRole('radiogroup', { name: 'Who said so?' });
  await said.getByText('Student', { exact: true }).click();
  await form.getByRole('button', { name: 'Save cause' }).click();
  await form.waitFor({ state: 'detached' });
}

/** Mondays and Wednesdays at 14:30, 50 minutes each, in place of what the model proposes. */
async function setSessions(form: Locator): Promise<void> {
  const sessions = form.getByRole('group', { name: 'Sessions', exact: true });
  const weekday = (name: string) => sessions.getByRole('button', { name: new RegExp(`${name}$`) });
  for (const name of ['Monday', 'Tuesday', 'Wednesday', 'Thursday']) await weekday(name).click();
  await sessions.getByRole('textbox', { name: 'Time or part of the day' }).fill('14:30');
  await sessions.getByRole('textbox', { name: 'Minutes' }).fill('50');
}

/** Six weeks of mentoring, with the goal from its template, the mentor in place and named. */
async function writePlan(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: 'Plan', exact: true }).click();
  await panel.getByRole('button', { name: 'Choose a way back' }).click();
  const form = panel.getByRole('form', { name: 'Choose a way back' });
  await expect(form.getByRole('radio', { name: /^Mentoring Best match/ })).toBeChecked();
  await form.getByRole('combobox', { name: 'Length' }).selectOption({ label: '6 weeks' });
  await setSessions(form);
  await form.getByRole('button', { name: 'Use this' }).click();
  await expect(form.getByRole('textbox', { name: 'Goal' })).toHaveValue(
    /^Here for 3 of every 4 sessions \(Monday and Wednesday, 14:30\)/,
  );
  const stands = form.getByRole('radiogroup', { name: /^How it stands: A mentor/ });
  await stands.getByText('in place', { exact: true }).click();
  await form.getByRole('textbox', { name: 'Champion' }).fill('Mr. Bell');
  await form.getByRole('button', { name: 'Save plan' }).click();
  await form.waitFor({ state: 'detached' });
}

/** Two weeks of four days up to the first Monday after the plan, with the mentor staying. */
async function writeWayBack(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: 'Bridge', exact: true }).click();
  await panel.getByRole('button', { name: 'Plan the way back' }).click();
  const form = panel.getByRole('form', { name: 'Plan the way back' });
  await form.getByLabel('The return begins').fill('2025-10-06');
  await form.getByLabel('Full schedule from').fill(fullScheduleOn);
  await form.getByRole('button', { name: /Step 2$/ }).click();
  const step = form.getByRole('group', { name: 'Step 1' });
  await step.getByRole('combobox', { name: 'Weeks' }).selectOption('2');
  await step.getByRole('combobox', { name: 'Days a week' }).selectOption('4');
  await form.getByRole('textbox', { name: 'Missed days' }).fill('3');
  await form.getByRole('textbox', { name: 'In any school days' }).fill('10');
  await form.getByRole('button', { name: 'Save the way back' }).click();
  await form.waitFor({ state: 'detached' });
  await panel.getByText('Support comes back after 3 missed days in any 10 school days.').waitFor();
}

/** Everything up to the first session, as people do it: why, the plan for it, and its way back. */
export async function agree(panel: Page): Promise<void> {
  await recordWhy(panel);
  await writePlan(panel);
  await writeWayBack(panel);
}
