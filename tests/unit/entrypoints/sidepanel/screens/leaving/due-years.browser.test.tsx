import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { schoolDayOf } from '../../../../../../lib/domain/instant.ts';
import { noPolicy } from '../../../../../../lib/domain/policy.ts';
import { schoolYearOf } from '../../../../../../lib/domain/school-calendar.ts';
import { addDays, addMonths } from '../../../../../../lib/domain/school-day.ts';
import { dueYears, noteYearsKept } from '../../../../../../lib/store/retention.ts';
import { addNote } from '../../../../../../lib/store/notes.ts';
import { freshStoreIn } from '../../../../lib/store/fresh-store.ts';
import { noteFields, someStudent } from '../../../../lib/store/invented.ts';
import { showScreen, someGo } from './leaving-bench.tsx';

vi.mock('../../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-browser.ts')).fake.browser };
});
const { DueYears } =
  await import('../../../../../../entrypoints/sidepanel/screens/leaving/DueYears.tsx');

const year = schoolYearOf('2020-10-01');
const today = schoolDayOf(new Date().toISOString());

async function oldNote() {
  const store = await freshStoreIn('due');
  const { id: studentId } = await someStudent(store);
  const author = { by: 'Ms. Abara', now: '2020-10-01T15:00:00.000Z' };
  await addNote(store, { ...noteFields, studentId }, author);
  await noteYearsKept(store, today);
  return store;
}

test('a year whose time is up is asked about: erase it, or ask again in three months', async () => {
  const store = await oldNote();
  const go = someGo();
  await showScreen(store, <DueYears go={go} />);
  await expect.element(page.getByText('The records of 2020/21 are due')).toBeVisible();
  await expect.element(page.getByText(/^They were to be kept until Jun 30, 2022\./)).toBeVisible();
  await page.getByRole('button', { name: 'Erase 2020/21' }).click();
  const wish = { kind: 'year', year };
  await expect.poll(() => go.toLeaving).toHaveBeenCalledExactlyOnceWith({ at: 'erase', wish });
  await page.getByRole('button', { name: 'Ask again in 3 months' }).click();
  await expect.element(page.getByText(/are due$/)).not.toBeInTheDocument();
  const settings = { retentionYears: 1 };
  const again = addMonths(today, 3);
  expect(await dueYears(store.db, settings, {}, addDays(again, -1))).toEqual([]);
  expect(await dueYears(store.db, settings, {}, again)).toEqual([{ year, since: again }]);
});

test('the school’s own rule is named, and nobody here puts it off', async () => {
  const store = await oldNote();
  const policy = { ...noPolicy, retentionDays: 10 };
  await showScreen(store, <DueYears go={someGo()} />, { policy });
  await expect
    .element(page.getByText(/^Your district keeps them until Jul 10, 2021/))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Ask again/ })).not.toBeInTheDocument();
});
