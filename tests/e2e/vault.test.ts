import { clickInPage, findInPage } from '../tools/closed-roots.ts';
import { launchWithExtension, panelAfter } from '../tools/extension-browser.ts';
import {
  addNote,
  markedStudents,
  openFromMark,
  openMore,
  overTheLine,
  recordCause,
} from '../tools/job.ts';
import { roster, yearToDateList } from '../tools/sample-pages.ts';
import { goThroughSetUp, makeVault, panelTab, unlock } from '../tools/vault.ts';
import { expect, test } from './bridgeback.ts';
import { overByCount } from './expected.ts';
import { expectGoodLooks } from './screen-looks.ts';
import { bystander, dumpOf, sessionOf, setInSession } from './stored.ts';

const student = 'Villaseñor, Mateo';

test.describe('before there is a vault', () => {
  test.use({ hasVault: false });

  test('pages are marked, nothing is written, and the first thing worth keeping asks for a passphrase', async ({
    context,
    school,
    visitAllowed,
  }) => {
    const page = await visitAllowed(yearToDateList);
    await overTheLine(page, overByCount(school));
    const beside = await bystander(context);
    const before = await dumpOf(beside);
    expect(Object.values(before?.tables ?? {}).flat()).toEqual([]);

    await page.bringToFront();
    await clickInPage(page, 'button', new RegExp(`^${student}.*Show why\\.$`));
    const panel = await panelAfter(context, () => clickInPage(page, 'button', /^I know why$/));
    await panel.getByRole('heading', { name: 'Before anything is kept' }).waitFor();
    await expectGoodLooks(panel, 'vault-welcome');
    const started = Date.now();
    await goThroughSetUp(panel);
    expect(Date.now() - started).toBeLessThan(60_000);
    // It goes on with what was asked.
    await panel.getByRole('heading', { name: student, level: 1 }).waitFor();
    await expect(panel.getByRole('radiogroup', { name: 'What got in the way?' })).toBeVisible();
  });
});

test('locked: nobody is named anywhere, marks go on, readings wait sealed and are taken in', async ({
  context,
  school,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, student);
  await addNote(panel, 'The bus was cut in October.');
  await openMore(panel, 'Lock');
  await expect(panel.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await expectGoodLooks(panel, 'vault-locked');
  await overTheLine(page, overByCount(school));
  expect(await markedStudents(page)).not.toEqual([]);

  await page.goto(school.origin + roster);
  await page.goto(school.origin + yearToDateList);
  await expect(panel.getByText(/waiting, sealed/)).toBeVisible();
  const session = JSON.stringify(await sessionOf(panel));
  for (const word of ['Villaseñor', 'vault-key', 'dataKey']) expect(session).not.toContain(word);
  const text = await panel.evaluate(() => document.documentElement.outerHTML + document.title);
  expect(text).not.toContain('Villaseñor');
  const stored = JSON.stringify(await dumpOf(await bystander(context)));
  for (const word of ['Villase', 'bus was cut', '104417']) expect(stored).not.toContain(word);

  await panel.bringToFront();
  await panel.getByLabel('Passphrase', { exact: true }).fill('not this one');
  await panel.getByRole('button', { name: 'Unlock' }).click();
  await expect(panel.getByText('That did not open it.')).toBeVisible();
  await unlock(panel);
  await expect(panel.getByText('The bus was cut in October.')).toBeVisible();
  const beside = await bystander(context);
  await expect.poll(async () => (await dumpOf(beside))?.tables['inbox']).toEqual([]);
});

test('locks by itself when its time is up, also while nobody looks, and keeps what was being typed', async ({
  context,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  const panel = await openFromMark(context, page, student);
  await panel.getByRole('button', { name: 'Add a note' }).click();
  await panel.getByRole('textbox', { name: 'Note' }).fill('Half a sentence about');
  await setInSession(panel, { 'vault-used': Date.now() - 14 * 60_000 - 30_000 });
  await expect(panel.getByText(/Locks in \d+ seconds/).first()).toBeVisible();
  await panel.evaluate(() => scrollTo(0, 0));
  await expectGoodLooks(panel, 'vault-lock-warning');
  await setInSession(panel, { 'vault-used': Date.now() - 15 * 60_000 });
  await expect(panel.getByRole('heading', { name: 'Locked' })).toBeVisible({ timeout: 10_000 });
  expect(Object.keys(await sessionOf(panel))).not.toContain('vault-key');
  await unlock(panel);
  await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveValue('Half a sentence about');
});

test.describe('a forgotten passphrase', () => {
  test.use({ hasVault: false });

  test('the recovery key opens it once, with a new passphrase and a new key', async ({
    context,
    profile,
  }) => {
    const recoveryKey = await makeVault(context);
    await context.close();
    const again = await launchWithExtension({ profile, headless: true });
    const locked = await panelTab(again);
    await locked.getByRole('button', { name: 'Use the recovery key' }).click();
    await expectGoodLooks(locked, 'vault-recover');
    const field = locked.getByRole('textbox', { name: 'Recovery key' });
    const next = 'winter gravel tuba honest';
    const open = locked.getByRole('button', { name: 'Open and set the passphrase' });
    await field.fill(recoveryKey.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')));
    await locked.getByLabel('New passphrase', { exact: true }).fill(next);
    await locked.getByLabel('Type it again').fill(next);
    await open.click();
    await expect(locked.getByText(/mistyped/)).toBeVisible();
    await field.fill(recoveryKey.toLowerCase().replaceAll('-', ' '));
    await open.click();
    await locked.getByRole('heading', { name: 'Keep the recovery key' }).waitFor();
    await expectGoodLooks(locked, 'vault-new-key');
    expect(await locked.locator('.key__all').first().textContent()).not.toBe(recoveryKey);
    await locked.getByText('Printed or saved, and kept away from this computer').click();
    await locked.getByRole('button', { name: 'Continue' }).click();
    await openMore(locked, 'Lock');
    await locked.getByLabel('Passphrase', { exact: true }).fill('river otter maple lantern');
    await locked.getByRole('button', { name: 'Unlock' }).click();
    await expect(locked.getByText('That did not open it.')).toBeVisible();
    await unlock(locked, next);
    await again.close();
  });
});

test('names hidden: initials in the panel, no mark in the page, and back with one click', async ({
  context,
  school,
  visitAllowed,
}) => {
  const page = await visitAllowed(yearToDateList);
  await overTheLine(page, overByCount(school));
  const panel = await openFromMark(context, page, student, 'I know why');
  await recordCause(panel, 'Transportation', 'Student');
  await panel.getByRole('button', { name: 'Hide names' }).filter({ visible: true }).click();
  await expect(panel.getByText('M. V.').filter({ visible: true }).first()).toBeVisible();
  await expect(panel.getByText('Transportation').filter({ visible: true })).toHaveCount(0);
  expect(await panel.evaluate(() => document.body.innerText)).not.toContain('Villaseñor');
  await expect.poll(async () => (await findInPage(page, 'button', /Show why\.$/)).length).toBe(0);
  await expectGoodLooks(panel, 'names-hidden');
  await panel.getByRole('button', { name: 'Show names' }).filter({ visible: true }).first().click();
  await expect
    .poll(async () => (await findInPage(page, 'button', /Show why\.$/)).length)
    .toBeGreaterThan(0);
  await expect(panel.getByText(student).filter({ visible: true }).first()).toBeVisible();
});
