import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { saveAuthor } from '../../../../../lib/store/author.ts';
import { readDraft } from '../../../../../lib/store/drafts.ts';
import { expectGoodLooks } from '../../../../tools/looks.ts';
import { showWeek } from './week-bench.tsx';
import { onOneDay, someCount, someMorning, someTask } from './week-records.ts';

onOneDay();

const nameOf = (name: string) => page.getByRole('button', { name, exact: true }).first();

test('the morning: who is asked about, then what each case asks for, in the order that helps most', async () => {
  const { database } = await someMorning();
  await showWeek(database);
  await expect.element(page.getByRole('heading', { name: 'Tasks' })).toBeVisible();
  const heads = [...document.querySelectorAll('h2')].map((head) => head.textContent);
  expect(heads).toEqual([
    'Do you know why?',
    'After a missed session',
    'Families to update',
    'Team reviews',
    'Tasks',
  ]);
  await expect
    .element(page.getByText('Missed a session on Nov 18. Nobody has been in touch since.'))
    .toBeVisible();
  await expect
    .element(page.getByText('No update has gone out since the plan began.'))
    .toBeVisible();
  await expect.element(page.getByText('The team looks at the plan on Nov 20.')).toBeVisible();
  await expect.element(page.getByText('Ask about the bus pass')).toBeVisible();
  await expectGoodLooks();
});

test('the one act of a row opens the form it is done in, the row itself the tab it belongs to', async () => {
  const { database, jaylen } = await someMorning();
  const { go } = await showWeek(database);
  await page.getByRole('button', { name: 'Log, Okafor-Reyes, Jaylen' }).click();
  await expect
    .poll(() => go.toStudent)
    .toHaveBeenCalledExactlyOnceWith(jaylen.id, 'case', 'family');
  expect(await readDraft(database, `case/${jaylen.id}/open`)).toBe('contact/');
  await nameOf('Okafor-Reyes, Jaylen').click();
  await expect.poll(() => go.toStudent).toHaveBeenLastCalledWith(jaylen.id, 'case', 'sessions');
});

test('a morning that is not known yet says what it waits for, once it took more than a moment', async () => {
  const { database } = await someMorning();
  await showWeek(database, { isWaiting: true });
  const waiting = page.getByText('Looking through the students read on this device');
  await expect.element(waiting).toBeVisible();
  await expectGoodLooks();
});

test('a task is done with one click, and Undo takes it back', async () => {
  const { database } = await someMorning();
  await showWeek(database);
  await page.getByRole('button', { name: 'Done, Kowalczuk, Ines' }).click();
  await expect.element(page.getByText('Done: Ask about the bus pass')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Tasks' })).not.toBeInTheDocument();
  expect(await database.tasks.toArray()).toMatchObject([{ doneOn: '2025-11-20' }]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('heading', { name: 'Tasks' })).toBeVisible();
  expect(await database.tasks.toArray()).toMatchObject([{ doneOn: null, revision: 3 }]);
});

test('what is put off needs a reason, stands apart, and can be brought back', async () => {
  const { database, ines } = await someMorning();
  await showWeek(database);
  await page.getByRole('button', { name: 'More for Kowalczuk, Ines' }).click();
  await expectGoodLooks();
  await page.getByRole('menuitem', { name: 'Put off' }).click();
  await page.getByRole('radio', { name: 'Next Monday' }).click();
  await page.getByRole('button', { name: 'Put off', exact: true }).click();
  await expect.element(page.getByText('Say why it can wait.')).toBeVisible();
  expect(await database.snoozes.count()).toBe(0);
  await expectGoodLooks();
  await page.getByLabelText('Why it can wait').fill('The office is closed');
  await page.getByRole('button', { name: 'Put off', exact: true }).click();
  await expect.element(page.getByRole('heading', { name: 'Tasks' })).not.toBeInTheDocument();
  expect(await database.snoozes.toArray()).toMatchObject([
    { studentId: ines.id, item: 'task', until: '2025-11-24', reason: 'The office is closed' },
  ]);
  await page.getByRole('button', { name: '1 put off' }).click();
  await expect.element(page.getByText('Back on Nov 24. The office is closed')).toBeVisible();
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Bring back, Kowalczuk, Ines' }).click();
  await expect.element(page.getByRole('heading', { name: 'Tasks' })).toBeVisible();
});

test('a task is added and changed from a row', async () => {
  const { database, kofi, ines } = await someMorning();
  await showWeek(database);
  await page.getByRole('button', { name: 'More for Asante-Byrne, Kofi' }).click();
  await page.getByRole('menuitem', { name: 'Add a task' }).click();
  await page.getByRole('button', { name: 'Save task' }).click();
  await expect.element(page.getByText('Say what is to be done.')).toBeVisible();
  await page.getByLabelText('What is to be done').fill('Call the aunt');
  await page.getByLabelText('Who does it').fill('Mr. Bell');
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Save task' }).click();
  await expect.element(page.getByText('for Mr. Bell')).toBeVisible();
  const added = (await database.tasks.toArray()).find(({ studentId }) => studentId === kofi.id);
  expect(added).toMatchObject({ text: 'Call the aunt', who: 'Mr. Bell', dueOn: null });
  await page.getByRole('button', { name: 'More for Kowalczuk, Ines' }).click();
  await page.getByRole('menuitem', { name: 'Edit the task' }).click();
  await page.getByLabelText('What is to be done').fill('Ask twice');
  await page.getByRole('button', { name: 'Save task' }).click();
  await expect.element(page.getByText('Ask twice')).toBeVisible();
  const changed = (await database.tasks.toArray()).find(({ studentId }) => studentId === ines.id);
  expect(changed).toMatchObject({ text: 'Ask twice', dueOn: '2025-11-18', revision: 2 });
});

test('my students are those I add, and nobody is known as mine before I say who I am', async () => {
  const { database } = await someMorning();
  const { go } = await showWeek(database);
  await page.getByText('My students', { exact: true }).click();
  await expect.element(page.getByText('Say who you are first')).toBeVisible();
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Open Settings' }).click();
  await expect.poll(() => go.to).toHaveBeenCalledExactlyOnceWith('settings');
  await saveAuthor(database, 'Mr. Bell');
  await expect
    .element(
      page.getByText(
        'None of your students needs anything this week. Under All you see everyone’s.',
      ),
    )
    .toBeVisible();
  await page.getByText('All', { exact: true }).click();
  await page.getByRole('button', { name: 'More for Asante-Byrne, Kofi' }).click();
  await page.getByRole('menuitem', { name: 'Add to my students' }).click();
  await expect
    .element(page.getByText('Asante-Byrne, Kofi is one of your students now.'))
    .toBeVisible();
  await page.getByText('My students', { exact: true }).click();
  await expect
    .element(page.getByText('0 of 1 student over the line has a known cause.'))
    .toBeVisible();
  await expect.element(nameOf('Okafor-Reyes, Jaylen')).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'More for Asante-Byrne, Kofi' }).click();
  await page.getByRole('menuitem', { name: 'Remove from my students' }).click();
  await expect.element(nameOf('Asante-Byrne, Kofi')).not.toBeInTheDocument();
  expect(await database.caseload.toArray()).toMatchObject([{ person: 'Mr. Bell' }]);
});

test('by keyboard from top to bottom: move, ask, do, put off, and the next row takes the focus', async () => {
  const { database, kofi } = await someMorning();
  await showWeek(database);
  await expect.element(page.getByRole('heading', { name: 'Tasks' })).toBeVisible();
  await userEvent.keyboard('j');
  await expect.element(nameOf('Asante-Byrne, Kofi')).toHaveFocus();
  await userEvent.keyboard('d1');
  await expect.poll(() => database.causes.count()).toBe(1);
  expect(await database.causes.toArray()).toMatchObject([{ studentId: kofi.id }]);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect.element(nameOf('Kowalczuk, Ines')).toHaveFocus();
  await userEvent.keyboard('d');
  await expect.element(page.getByRole('heading', { name: 'Tasks' })).not.toBeInTheDocument();
  await expect
    .element(page.getByRole('button', { name: 'Okafor-Reyes, Jaylen' }).last())
    .toHaveFocus();
  await userEvent.keyboard('s');
  await expect.element(page.getByLabelText('Why it can wait')).toHaveFocus();
  await userEvent.keyboard('On Monday');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('heading', { name: 'Team reviews' })).not.toBeInTheDocument();
  expect(await database.snoozes.toArray()).toMatchObject([{ item: 'review', reason: 'On Monday' }]);
});

test('with names hidden nothing of a case is said and nothing can be done', async () => {
  const { database } = await someMorning();
  await showWeek(database, { areNamesShown: false });
  await expect.element(page.getByText('What is due is shown when names are.')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Tasks' })).toBeVisible();
  expect(document.body.textContent).not.toMatch(/Jaylen|bus pass|14:30|Missed a session on/);
  await expect
    .element(page.getByRole('button', { name: /^(?:Done|Log|More)/ }))
    .not.toBeInTheDocument();
  await userEvent.keyboard('js');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expectGoodLooks();
});

test('one at a time: a key answers and brings the next, skipping leaves it open, Escape goes back to the list', async () => {
  const { database, ines, kofi } = await someMorning();
  await someCount(database, ines.id, 20);
  await showWeek(database);
  await page.getByRole('button', { name: 'Ask about the next 2' }).click();
  await expect.element(page.getByRole('heading', { name: 'Kowalczuk, Ines' })).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'Illness' })).toHaveFocus();
  await expectGoodLooks();
  await userEvent.keyboard('nn');
  await expect.element(page.getByRole('heading', { name: 'Asante-Byrne, Kofi' })).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect.element(page.getByRole('heading', { name: 'Kowalczuk, Ines' })).toBeVisible();
  await page.getByRole('button', { name: 'Skip' }).click();
  await userEvent.keyboard('2');
  await expect.element(page.getByText('Everyone was asked about')).toBeVisible();
  await expectGoodLooks();
  expect(await database.causes.toArray()).toMatchObject([
    { studentId: kofi.id, item: 'transportation', source: 'staff-guess' },
  ]);
  await userEvent.keyboard('{Escape}');
  await expect
    .element(page.getByText('1 of 2 students over the line have a known cause.'))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Ask about this one' })).toBeVisible();
});

test('who does not know yet plans a conversation with a day, by three clicks or keys, and the week shows it', async () => {
  const { database, ines, kofi } = await someMorning();
  await someCount(database, ines.id, 20);
  await showWeek(database);
  const before = await database.tasks.count();
  let clicks = 0;
  const count = () => {
    clicks += 1;
  };
  document.addEventListener('pointerdown', count, { capture: true });
  onTestFinished(() => document.removeEventListener('pointerdown', count, { capture: true }));
  await page.getByRole('button', { name: 'I know why, Kowalczuk, Ines' }).click();
  await page.getByRole('button', { name: 'Plan a conversation' }).click();
  await expectGoodLooks();
  await page.getByRole('radio', { name: 'Fri, Nov 21' }).click();
  await expect
    .element(page.getByText('Kowalczuk, Ines: conversation on Fri, Nov 21'))
    .toBeVisible();
  expect(clicks).toBe(3);
  const talk = page.getByRole('listitem').filter({ hasText: 'Talk: what got in the way?' });
  await expect.element(talk.getByText('Kowalczuk, Ines')).toBeVisible();
  expect((await database.tasks.toArray()).slice(before)).toMatchObject([
    { studentId: ines.id, dueOn: '2025-11-21', who: '', doneOn: null },
  ]);
  expect(await database.causes.count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(talk).not.toBeInTheDocument();

  await page.getByRole('button', { name: 'Ask about the next 2' }).click();
  await userEvent.keyboard('n');
  await page.getByRole('textbox', { name: 'Who does it' }).fill('Mr. Bell');
  await page.getByRole('radio', { name: 'Mon, Nov 24' }).click();
  await expect.element(page.getByRole('heading', { name: 'Asante-Byrne, Kofi' })).toBeVisible();
  await userEvent.keyboard('n1');
  await expect.element(page.getByText('Everyone was asked about')).toBeVisible();
  const live = (await database.tasks.toArray()).filter(({ deletedAt }) => deletedAt === null);
  expect(live.slice(before)).toMatchObject([
    { studentId: ines.id, dueOn: '2025-11-24', who: 'Mr. Bell' },
    { studentId: kofi.id, dueOn: '2025-11-20' },
  ]);
});

test('a long list of any kind shows its first rows and its count, and opens on demand', async () => {
  const { database, ines } = await someMorning();
  for (let number = 1; number <= 8; number += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await someTask(database, ines.id, `Task ${number}`, '2025-11-19');
  }
  await showWeek(database);
  await expect.element(page.getByRole('button', { name: '3 more' })).toBeVisible();
  const tasks = () => document.querySelectorAll('[data-row^="task:"]').length;
  expect(tasks()).toBe(6);
  await page.getByRole('button', { name: '3 more' }).click();
  await expect.poll(tasks).toBe(9);
});
