import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openFromMark, openMore, recordCause, addNote } from '../tools/job.ts';
import { yearToDateList } from '../tools/sample-pages.ts';
import { expect, picture, test } from './bridgeback.ts';
import { expectGoodLooks } from './screen-looks.ts';
import { bystander, dumpOf, sessionOf } from './stored.ts';

const student = 'Villaseñor, Mateo';
const words = 'The route 9 bus was cut.';

const choose = async (panel: Page, entry: string) => {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: entry }).click();
};
const back = (panel: Page) => panel.getByRole('button', { name: 'Back' }).first().click();

async function editNote(panel: Page, text: string): Promise<void> {
  await panel.getByRole('button', { name: /^Edit Record/ }).click();
  const form = panel.getByRole('form', { name: 'Edit the note' });
  await form.getByRole('textbox', { name: 'Note' }).fill(text);
  await form.getByRole('button', { name: 'Save note' }).click();
  await form.waitFor({ state: 'detached' });
}

test('what leaves is in the log, and one student’s record prints with it in two clicks', async ({
  context,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, student);
  await recordCause(panel, 'Transportation', 'Student');
  await addNote(panel, words);
  await openMore(panel, 'Export');
  await panel.getByRole('textbox', { name: 'Because' }).fill('weekly team');
  await expectGoodLooks(panel, 'export-purpose');
  const [file] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'Save CSV' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain(words);
  await back(panel);

  await panel.evaluate(() => {
    globalThis.print = () => document.body.setAttribute('data-printed', '');
  });
  await choose(panel, 'Print the record');
  const paper = panel.getByRole('article', { name: 'Student record' });
  await expect(paper).toContainText(words);
  await expect(paper).toContainText('for own use, weekly team');
  await expectGoodLooks(panel, 'leaving-print');
  await panel.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(panel.locator('body[data-printed]')).toHaveCount(1);
  await panel.emulateMedia({ media: 'print' });
  await panel.screenshot({ path: picture('leaving-paper'), fullPage: true });
  await expect(panel.getByRole('textbox')).toHaveCount(0);
  await expect(paper).toBeVisible();
  await panel.emulateMedia({ media: 'screen' });
  await back(panel);

  await choose(panel, 'What was shared');
  const lines = panel.getByRole('list', { name: 'What was shared' }).getByRole('listitem');
  await expect(lines.first()).toContainText(`Printed, ${student}`);
  await expect(lines.nth(1)).toContainText('no causes, no restricted notes');
  await expectGoodLooks(panel, 'leaving-log');
});

test('a note keeps its versions, goes to the bin and comes back', async ({
  context,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, student);
  await addNote(panel, words);
  await editNote(panel, 'It was not the bus.');
  await panel.getByText('1 earlier version').click();
  await expect(panel.getByText(words)).toBeVisible();
  await panel.evaluate(() => scrollTo(0, 0));
  await expectGoodLooks(panel, 'leaving-versions');
  await panel.getByRole('button', { name: /^Bring this version back/ }).click();
  // A refusal would stand in the same place.
  await expect(panel.locator('.toast-at')).toContainText('Earlier version brought back');
  await expect(panel.getByText('2 earlier versions')).toBeVisible();
  await panel.getByRole('button', { name: /^Remove Record/ }).click();
  await expect(panel.getByText('No notes')).toBeVisible();

  await openMore(panel, 'Settings');
  await panel.getByRole('tab', { name: 'Lock and data' }).click();
  await expectGoodLooks(panel, 'leaving-settings');
  await panel.getByRole('button', { name: 'Deleted, 30 days' }).click();
  await expect(panel.getByText(words)).toBeVisible();
  await expectGoodLooks(panel, 'leaving-bin');
  await panel.getByRole('button', { name: /^Bring back/ }).click();
  await expect(panel.getByText('Nothing was deleted')).toBeVisible();
});

test('an erased student is gone, and comes back without history when the page is opened anew', async ({
  context,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, student);
  await addNote(panel, words);
  await choose(panel, 'Erase this student');
  await expectGoodLooks(panel, 'leaving-erase-student');
  await panel.getByRole('textbox', { name: /^Type/ }).fill('erase');
  await panel.getByRole('button', { name: `Erase ${student}` }).click();
  await expect(panel.getByText('Erased', { exact: true })).toBeVisible();
  expect(JSON.stringify(await sessionOf(panel))).not.toContain('Villaseñor');
  await panel.getByRole('button', { name: 'Find a student' }).click();
  await panel.keyboard.type('Villase');
  await expect(panel.getByText('No one found')).toBeVisible();
  await back(panel);

  await page.reload();
  const again = await openFromMark(context, page, student);
  await expect(again.getByText('No notes')).toBeVisible();
});

/** Files of the extension's origin beside its database: where snapshots lie. */
async function filesBeside(beside: Page): Promise<string[]> {
  return await beside.evaluate(async () => {
    const filesIn = async (folder: FileSystemDirectoryHandle): Promise<string[]> => {
      const names: string[] = [];
      for await (const entry of folder.values()) {
        const inside = entry instanceof FileSystemDirectoryHandle;
        names.push(...(inside ? await filesIn(entry) : [entry.name]));
      }
      return names;
    };
    return filesIn(await navigator.storage.getDirectory());
  });
}

test('everything erased, the device is as on the first day', async ({
  context,
  school,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, student);
  await addNote(panel, words);
  await openMore(panel, 'Settings');
  await panel.getByRole('tab', { name: 'Lock and data' }).click();
  await panel.getByRole('button', { name: 'Erase everything here' }).click();
  await expectGoodLooks(panel, 'leaving-erase-everything');
  const { host } = new URL(school.origin);
  await panel.getByRole('textbox', { name: /^Type/ }).fill(host);
  await panel.getByRole('button', { name: 'Erase everything here' }).click();
  // Flags go on from what the page itself shows; nothing is kept, and nothing is asked.
  await expect(panel.getByRole('tab', { name: /This page/ })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Locked' })).toHaveCount(0);
  const beside = await bystander(context);
  const left = await dumpOf(beside);
  expect(Object.values(left?.tables ?? {}).flat()).toEqual([]);
  const session = await sessionOf(panel);
  expect(Object.keys(session)).not.toContain('vault-key');
  expect(await filesBeside(beside)).toEqual([]);
});
