import type { Locator, Page } from '@playwright/test';
import { milestoneSchema } from '../../../lib/domain/casework/milestone.ts';
import { taskSchema } from '../../../lib/domain/casework/task.ts';
import { schoolDayOf } from '../../../lib/domain/instant.ts';
import { planSchema } from '../../../lib/domain/plan.ts';
import { addDays, type SchoolDay } from '../../../lib/domain/school-day.ts';
import { openFromMark } from '../../tools/job.ts';
import { madeOn, type ManyRecords, manyCases } from '../../tools/many-cases.ts';
import { yearToDateList } from '../../tools/sample-pages.ts';
import { seeded } from '../../tools/seeded.ts';
import { expect, test } from '../bridgeback.ts';
import { setInSession } from '../stored.ts';
import { fillVault } from './fill-vault.ts';
import { hasFocus, tabTo } from './panel-keys.ts';

const step = 'Walks in with Mr. Bell';
const errand = 'Ask about the bus pass';
const why = 'Mr. Bell is away until Monday';
/** Three weeks ago, so that the day on which the step comes back is over, too: a vault that was used in the future locks. */
const today = addDays(schoolDayOf(new Date().toISOString()), -21);

/** One student with a small step that is due, another with a task. */
function aStepAndATask(): ManyRecords {
  const random = seeded(7);
  const { students = [] } = manyCases({ seed: 7, students: 2, cases: 0, today });
  const [one, other] = students;
  if (!one || !other) throw new Error('There are two students.');
  const startsOn = addDays(today, -3);
  const plan = planSchema.parse({
    ...madeOn(random, startsOn),
    studentId: one.id,
    model: 'mentoring',
    overrideReason: '',
    goal: 'Meet Mr. Bell on Tuesdays.',
    startsOn,
    weeks: 10,
    reviewsOn: [addDays(startsOn, 14)],
  });
  const due = milestoneSchema.parse({
    ...madeOn(random, startsOn),
    studentId: one.id,
    planId: plan.id,
    text: step,
    dueOn: addDays(today, 1),
    check: { kind: 'own-words', reachedOn: null },
  });
  const task = taskSchema.parse({
    ...madeOn(random, startsOn),
    studentId: other.id,
    text: errand,
    who: '',
    dueOn: today,
    doneOn: null,
    reviewId: null,
  });
  return { students, plans: [plan], milestones: [due], tasks: [task] };
}

/** The panel is opened anew in the afternoon of a day, and its week from the tabs; two keys one after the other do not work on a clock that stands. */
async function goToDay(panel: Page, day: SchoolDay): Promise<void> {
  await panel.clock.setFixedTime(new Date(`${day}T15:00:00`));
  await panel.reload();
  const page = panel.getByRole('tab', { name: /This page/ });
  await page.waitFor();
  await tabTo(panel, page);
  await panel.keyboard.press('ArrowRight');
  const week = panel.getByRole('tab', { name: /This week/ });
  await expect(week).toHaveAttribute('aria-selected', 'true');
}

/** Moves down the rows with J until this one has the focus. */
async function downTo(panel: Page, row: Locator): Promise<void> {
  await row.waitFor();
  for (let presses = 0; presses < 40; presses += 1) {
    if (await hasFocus(row)) return;
    await panel.keyboard.press('j');
  }
  throw new Error('J does not reach it.');
}

/** The name in the row that holds these words; it is what takes the focus. */
const rowOf = (panel: Page, words: string) =>
  panel.getByRole('listitem').filter({ hasText: words }).getByRole('button').first();

test('a step that is due is put off with a reason until a day, a task is done, and the step comes back by itself: keys alone', async ({
  context,
  visitAllowed,
}) => {
  test.setTimeout(180_000);
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, 'Villaseñor, Mateo');
  panel.setDefaultTimeout(10_000);
  await fillVault(context, panel, aStepAndATask());
  await panel.bringToFront();
  const used = new Date(`${today}T14:00:00`).getTime();
  await setInSession(panel, { 'vault-used': used, 'vault-lock-after': 'browser-close' });
  await goToDay(panel, today);

  await downTo(panel, rowOf(panel, step));
  await panel.keyboard.press('s');
  const reason = panel.getByRole('dialog').getByRole('textbox', { name: 'Why it can wait' });
  await expect(reason).toBeFocused();
  await panel.keyboard.press('Control+Enter');
  await expect(panel.getByText('Say why it can wait.')).toBeVisible();
  await panel.keyboard.type(why);
  const twoWeeks = panel.getByRole('radio', { name: 'In two weeks' });
  await panel.keyboard.press('Tab');
  for (let presses = 0; presses < 4 && !(await twoWeeks.isChecked()); presses += 1) {
    await panel.keyboard.press('ArrowRight');
  }
  await panel.keyboard.press('Control+Enter');
  await expect(panel.getByRole('heading', { name: 'Small steps' })).toHaveCount(0);

  await downTo(panel, rowOf(panel, errand));
  await panel.keyboard.press('d');
  await expect(panel.getByText(`Done: ${errand}`)).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Tasks' })).toHaveCount(0);

  await tabTo(panel, panel.getByRole('button', { name: '1 put off' }));
  await panel.keyboard.press('Enter');
  await expect(panel.getByText(new RegExp(`^Back on .*${why}`))).toBeVisible();

  await goToDay(panel, addDays(today, 14));
  await expect(panel.getByRole('heading', { name: 'Small steps' })).toBeVisible();
  await expect(rowOf(panel, step)).toBeVisible();
  await expect(panel.getByText(errand)).toHaveCount(0);
});
