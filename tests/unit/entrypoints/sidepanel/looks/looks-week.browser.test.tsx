import { page } from 'vitest/browser';
import { recordCause } from '../../../../../lib/store/causes.ts';
import { testLooks, untilSeen } from '../../../../tools/look-states.ts';
import { inEither } from '../../../../tools/pseudo-words.ts';
import { freshStoreIn, type TestStore } from '../../../lib/store/fresh-store.ts';
import { cause } from '../student/case-bench.tsx';
import { showWeek } from '../week/week-bench.tsx';
import {
  author,
  onOneDay,
  someCount,
  someMorning,
  someStudent,
  someTask,
} from '../week/week-records.ts';

onOneDay();

async function shown(database: TestStore, areNamesShown = true) {
  await showWeek(database, { areNamesShown });
  await untilSeen(page.getByRole('heading', { level: 2 }).last());
}

/** The menu of the last row, which is a task. */
async function openMenu() {
  const { database } = await someMorning();
  await shown(database);
  await untilSeen(page.getByRole('heading', { level: 2 }).nth(4));
  await page
    .getByRole('button', { name: inEither('More for') })
    .last()
    .click();
  await untilSeen(page.getByRole('menu'));
}

async function openSheet(item: string) {
  await openMenu();
  await page.getByRole('menuitem', { name: inEither(item) }).click();
  await untilSeen(page.getByRole('dialog'));
}

/** More than is shown at first, with names that need two lines. */
async function aFullMorning() {
  const { database } = await someMorning();
  for (let number = 1; number <= 8; number += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one student after the other
    const { id } = await someStudent(
      database,
      `Featheringham-Oduya, Christopher-James ${number}`,
      `9${number}`,
    );
    // oxlint-disable-next-line no-await-in-loop
    await someCount(database, id, 15 + number);
    // oxlint-disable-next-line no-await-in-loop
    await someTask(
      database,
      id,
      'Ask the transportation office about the bus that stopped in August',
    );
  }
  return database;
}

testLooks(['ThisWeek', 'SnoozeSheet', 'TaskSheet', 'OneAtATime'], {
  'nothing was read yet': async () => shown(await freshStoreIn('week')),
  'all is known and nothing is due': async () => {
    const database = await freshStoreIn('week');
    const { id: studentId } = await someStudent(database, 'Asante-Byrne, Kofi', '1');
    await someCount(database, studentId, 16);
    await recordCause(database, { ...cause, studentId }, author);
    await shown(database);
  },
  'a full morning': async () => shown(await aFullMorning()),
  'names hidden': async () => shown((await someMorning()).database, false),
  'one at a time': async () => {
    await shown((await someMorning()).database);
    await page.getByRole('button', { name: inEither('Ask about') }).click();
    await untilSeen(page.getByRole('button', { name: inEither('Skip') }));
  },
  'the menu of a row': openMenu,
  'the sheet to put off': () => openSheet('Put off'),
  'the sheet for a task': () => openSheet('Add a task'),
});
