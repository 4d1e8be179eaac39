import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { expectGoodLooks } from '../../../../tools/looks.ts';
import { someTask } from '../week/week-records.ts';
import { onOneDay, showStudent, someCase, today } from './case-bench.tsx';

onOneDay();

const tasks = () => page.getByRole('region', { name: 'Tasks' });

test('a task is made from the head of its section, in the tab that the week leads to, and done with a tick', async () => {
  const { database, studentId } = await someCase();
  await showStudent(database, { studentId, part: 'family' });
  await expect.element(tasks().getByText('Nothing is written down yet.')).toBeVisible();
  await expectGoodLooks();
  await tasks().getByRole('button', { name: 'Add a task' }).click();
  const sheet = page.getByRole('dialog', { name: 'Add a task' });
  await sheet.getByRole('button', { name: 'Save task' }).click();
  await expect.element(sheet.getByText('Say what is to be done.')).toBeVisible();
  expect(await database.tasks.count()).toBe(0);
  await sheet.getByLabelText('What is to be done').fill('Ask about the bus pass');
  await sheet.getByLabelText('Who does it').fill('Mr. Bell');
  await expectGoodLooks();
  await sheet.getByRole('button', { name: 'Save task' }).click();
  await expect.element(sheet).not.toBeInTheDocument();
  const box = tasks().getByRole('checkbox', { name: 'Ask about the bus pass' });
  await expect.element(box).toBeVisible();
  expect(await database.tasks.toArray()).toMatchObject([
    { studentId, text: 'Ask about the bus pass', who: 'Mr. Bell', doneOn: null, reviewId: null },
  ]);
  await expectGoodLooks();
  await box.click();
  await expect.element(box).toBeChecked();
  expect(await database.tasks.toArray()).toMatchObject([{ doneOn: today }]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(box).not.toBeChecked();
});

test('a task from elsewhere stands there, can be changed and taken out; one that was done before today does not', async () => {
  const { database, studentId } = await someCase();
  const { id } = await someTask(database, studentId, 'Call the aunt', '2025-11-24');
  const before = await someTask(database, studentId, 'Long done');
  await database.tasks.put({ ...before, doneOn: '2025-11-10' });
  await showStudent(database, { studentId, part: 'family' });
  await expect.element(tasks().getByText('by Nov 24')).toBeVisible();
  await expect.element(tasks().getByText('Long done')).not.toBeInTheDocument();
  await tasks().getByRole('button', { name: 'Edit Call the aunt' }).click();
  await page.getByLabelText('What is to be done').fill('Call the uncle');
  await page.getByRole('button', { name: 'Save task' }).click();
  await expect.element(tasks().getByText('Call the uncle')).toBeVisible();
  await tasks().getByRole('button', { name: 'Remove Call the uncle' }).click();
  await expect.element(tasks().getByText('Call the uncle')).not.toBeInTheDocument();
  expect((await database.tasks.get(id))?.deletedAt).not.toBeNull();
});
