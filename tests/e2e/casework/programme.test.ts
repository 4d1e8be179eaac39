import type { BrowserContext, Page } from '@playwright/test';
import { addDays, type SchoolDay } from '../../../lib/domain/school-day.ts';
import { openFromMark, writeCalendar } from '../../tools/job.ts';
import { yearToDateList } from '../../tools/sample-pages.ts';
import { expect, test } from '../bridgeback.ts';
import { setInSession } from '../stored.ts';
import { fillVault } from './fill-vault.ts';
import {
  calendar,
  endOfWatch,
  fullScheduleOn,
  nextReading,
  sessionDays,
  startsOn,
  student,
} from './programme-records.ts';
import { agree, openCase } from './programme-start.ts';

const { name } = student;
const missedOn = '2025-09-10';
const updateOn = '2025-09-15';
const reviewOn = '2025-09-22';

/** The panel is opened anew in the afternoon of a day. */
async function goToDay(panel: Page, day: SchoolDay): Promise<void> {
  await panel.clock.setFixedTime(new Date(`${day}T15:00:00`));
  await panel.reload();
  await panel.getByRole('tab', { name: /This week/ }).click();
}

/** The vault stays open until the browser closes, and was last used before the programme began. */
async function goBackInTime(panel: Page): Promise<void> {
  const before = new Date(`${startsOn}T14:00:00`).getTime();
  await setInSession(panel, { 'vault-used': before, 'vault-lock-after': 'browser-close' });
  await goToDay(panel, startsOn);
}

async function markToday(panel: Page, mark: 'Here' | 'Missed'): Promise<void> {
  await openCase(panel, 'Sessions');
  const today = panel.getByRole('radiogroup', { name: /^What became of it/ }).first();
  await today.getByRole('radio', { name: mark }).click();
  await panel
    .getByText(new RegExp(`: ${mark}$`))
    .first()
    .waitFor();
}

const weekRow = (panel: Page, act: string) =>
  panel.getByRole('button', { name: `${act}, ${name}`, exact: true });

async function answerMiss(panel: Page): Promise<void> {
  await weekRow(panel, 'Log').click();
  const sheet = panel.getByRole('dialog', { name: 'Log a contact' });
  await sheet.getByText('Reached', { exact: true }).click();
  await sheet.getByRole('button', { name: 'Save contact' }).click();
  await sheet.waitFor({ state: 'detached' });
}

async function sendUpdate(panel: Page): Promise<void> {
  await weekRow(panel, 'Draft').click();
  await panel.getByRole('button', { name: 'Copy', exact: true }).click();
  const asked = panel.getByRole('region', { name: 'Did you send it?' });
  await asked.getByRole('button', { name: 'I sent it' }).click();
  await panel.getByText(/last sent/).waitFor();
}

async function holdReview(panel: Page): Promise<void> {
  await weekRow(panel, 'Prepare').click();
  const form = panel.getByRole('form', { name: 'Hold a review' });
  await form.getByText('Go on', { exact: true }).click();
  await form.getByRole('textbox', { name: 'Because' }).fill('The mentor is who Ana comes for.');
  await form.getByRole('button', { name: 'Save review' }).click();
  await form.waitFor({ state: 'detached' });
}

/** What happens on a day of the six weeks beside its session. */
async function liveDay(panel: Page, day: SchoolDay): Promise<void> {
  await goToDay(panel, day);
  await markToday(panel, day === missedOn ? 'Missed' : 'Here');
  await goToDay(panel, day);
  if (day === missedOn) await answerMiss(panel);
  if (day === updateOn) {
    await expect(weekRow(panel, 'Draft')).toBeVisible();
    await expect(weekRow(panel, 'Log')).toHaveCount(0);
    await sendUpdate(panel);
  }
  if (day === reviewOn) await holdReview(panel);
}

/** The return is completed, and each watch is judged once its last day was read. */
async function watchReturn(context: BrowserContext, panel: Page): Promise<void> {
  await goToDay(panel, fullScheduleOn);
  await fillVault(context, panel, nextReading(fullScheduleOn, 12));
  await openCase(panel, 'Bridge');
  await panel.getByRole('button', { name: 'The return is completed' }).click();
  const watch = panel.getByRole('table', { name: 'Watch after the return' });
  await expect(watch.getByText('Not yet observable')).toHaveCount(3);
  for (const [index, length] of [20, 40, 60].entries()) {
    const end = endOfWatch(length);
    await fillVault(context, panel, nextReading(end, 13 + index));
    await goToDay(panel, addDays(end, 1));
    await openCase(panel, 'Bridge');
    await expect(watch.getByText('Held', { exact: true })).toHaveCount(index + 1);
    await expect(watch.getByText('Not yet observable')).toHaveCount(2 - index);
  }
}

test('six weeks day by day, the way back, 60 days of watch and a relapse', async ({
  context,
  visitAllowed,
}) => {
  test.setTimeout(420_000);
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, 'Villaseñor, Mateo');
  panel.setDefaultTimeout(10_000);
  await writeCalendar(panel, calendar);
  await goBackInTime(panel);
  await fillVault(context, panel, { students: [student], ...nextReading(startsOn, 8) });
  await agree(panel);
  for (const day of sessionDays) await liveDay(panel, day);
  await watchReturn(context, panel);

  const relapsedOn = endOfWatch(70);
  await fillVault(context, panel, nextReading(relapsedOn, 19));
  await goToDay(panel, addDays(relapsedOn, 1));
  await expect(panel.getByRole('heading', { name: /^Back again/ })).toBeVisible();
  await weekRow(panel, 'See what helped').click();
  await expect(panel.getByText('Support comes back', { exact: true })).toBeVisible();
  await expect(panel.getByText('Mentoring: 11 of 12 sessions')).toBeVisible();
});
