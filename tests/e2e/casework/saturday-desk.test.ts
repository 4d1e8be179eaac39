import type { Locator, Page } from '@playwright/test';
import { planSchema } from '../../../lib/domain/plan.ts';
import { addDays } from '../../../lib/domain/school-day.ts';
import { schoolDayOf } from '../../../lib/domain/instant.ts';
import { openFromMark } from '../../tools/job.ts';
import { madeOn, type ManyRecords, manyCases } from '../../tools/many-cases.ts';
import { yearToDateList } from '../../tools/sample-pages.ts';
import { seeded } from '../../tools/seeded.ts';
import { expect, test } from '../bridgeback.ts';
import { bystander, dumpOf } from '../stored.ts';
import { fillVault } from './fill-vault.ts';
import { tabTo } from './panel-keys.ts';

const opener = 'Villaseñor, Mateo';

/** Forty students whose plan has a session at 9:00 whatever day it is. */
function fortyWithPlan(): ManyRecords {
  const today = schoolDayOf(new Date().toISOString());
  const random = seeded(40);
  const { students = [] } = manyCases({ seed: 40, students: 40, cases: 0, today });
  const startsOn = addDays(today, -7);
  const session = { block: '9:00', minutes: 150, place: '', format: 'in-person', without: [] };
  const plans = students.map(({ id: studentId }) =>
    planSchema.parse({
      ...madeOn(random, startsOn),
      studentId,
      model: 'extended-time',
      overrideReason: '',
      goal: 'Here for 5 of 6 sessions.',
      startsOn,
      weeks: 6,
      sessions: [{ ...session, weekdays: [1, 2, 3, 4, 5, 6, 7] }],
    }),
  );
  return { students, plans };
}

/** The sign-in, opened from the panel's menu with keys alone. */
async function openDesk(panel: Page): Promise<Locator> {
  await panel.keyboard.press('Escape');
  const more = panel.getByRole('button', { name: 'More', exact: true });
  await more.waitFor();
  await tabTo(panel, more);
  await panel.keyboard.press('Enter');
  const entry = panel.getByRole('menuitem', { name: 'Session sign-in' });
  await entry.waitFor();
  for (let step = 0; step < 10; step += 1) {
    if (await entry.evaluate((element) => element === document.activeElement)) break;
    await panel.keyboard.press('ArrowDown');
  }
  await panel.keyboard.press('Enter');
  const list = panel.getByRole('region', { name: 'Students of this session' });
  await expect(list.getByRole('listitem')).toHaveCount(40);
  return list;
}

const marks = { h: 'Here', t: 'Late', m: 'Missed' } as const;

/** Every fifth student missed it, every seventh of the others came late. */
const keyOf = (index: number): keyof typeof marks =>
  index % 5 === 4 ? 'm' : index % 7 === 0 ? 't' : 'h';

/** What stands pressed in each row, from the first to the last. */
async function pressedMarks(list: Locator): Promise<(string | null)[]> {
  return await list
    .getByRole('listitem')
    .evaluateAll((rows) =>
      rows.map((row) => row.querySelector('[aria-pressed="true"]')?.getAttribute('title') ?? null),
    );
}

test('forty students are signed in with the keyboard alone, and all of it is there again', async ({
  context,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, opener);
  await fillVault(context, panel, fortyWithPlan());
  await panel.bringToFront();
  const list = await openDesk(panel);
  await panel.keyboard.press('f');
  await panel.keyboard.press('ArrowDown');
  const keys = Array.from({ length: 40 }, (_, index) => keyOf(index));
  for (const key of keys) await panel.keyboard.press(key);
  const expected = keys.map((key) => marks[key]);
  const count = (mark: string) => expected.filter((one) => one === mark).length;
  const totals = [`${count('Here')} here`, `${count('Late')} late`, `${count('Missed')} missed`];
  for (const total of [...totals, '0 not marked']) {
    await expect(panel.getByText(total, { exact: true })).toBeVisible();
  }
  await expect(panel.getByText(/^saving \d+$/)).toHaveCount(0);
  expect(await pressedMarks(list)).toEqual(expected);

  await panel.close();
  const again = await openFromMark(context, page, opener);
  expect(await pressedMarks(await openDesk(again))).toEqual(expected);
  const dump = await dumpOf(await bystander(context));
  expect(dump?.tables['sessions']).toHaveLength(40);
});
