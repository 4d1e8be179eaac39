import { cpSync, rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { patience, sizes } from '../../../proofs/sizes.ts';
import { launchWithExtension, newProfile } from '../../../tools/extension-browser.ts';
import { addNote, openFromMark, openMore } from '../../../tools/job.ts';
import { yearToDateList } from '../../../tools/sample-pages.ts';
import { makeVault, panelTab, passphrase, unlock } from '../../../tools/vault.ts';
import { expect, test } from '../../bridgeback.ts';
import { forgetSnapshots, snapshotCount } from '../../snapshots.ts';
import { damage, damages } from './damages.ts';

test.setTimeout(patience);

const note = 'The bus was cut in October.';
const heading = (panel: Page, name: RegExp) => panel.getByRole('heading', { level: 1, name });
const isThere = (panel: Page, name: RegExp) => heading(panel, name).isVisible();
const notOpened = /^We could not open your data$/;
const notHere = /^Your notes are not here$/;
const missing = /^Some of what was kept is missing$/;

/** What a person meets: nothing lost, or that something is, in words. */
type Outcome = 'whole' | 'not opened' | 'not here' | 'missing';

async function isNoteThere(panel: Page): Promise<boolean> {
  await panel.getByRole('button', { name: 'Find a student' }).click();
  await panel.getByRole('searchbox').fill('mateo');
  const found = panel.getByRole('button', { name: 'Villaseñor, Mateo' });
  const isFound = await found.waitFor({ timeout: 5_000 }).then(
    () => true,
    () => false,
  );
  if (!isFound) return false;
  await found.click();
  await heading(panel, /Villaseñor/).waitFor();
  return panel.getByText(note).isVisible();
}

/** Opens the panel as on any morning. Throws where it opens without a word and without the note. */
async function morning(panel: Page): Promise<Outcome> {
  const locked = panel.getByRole('heading', { name: 'Locked' });
  await heading(panel, notOpened)
    .or(heading(panel, notHere))
    .or(locked)
    .first()
    .waitFor({ timeout: 30_000 });
  if (await isThere(panel, notOpened)) return 'not opened';
  if (await isThere(panel, notHere)) return 'not here';
  await unlock(panel);
  const isOpen = panel.getByRole('tablist').first();
  await heading(panel, missing).or(isOpen).first().waitFor({ timeout: 30_000 });
  if (await isThere(panel, missing)) return 'missing';
  expect(await isNoteThere(panel), 'an opened panel has everything').toBe(true);
  return 'whole';
}

/** Opens a saved snapshot in a browser that never had anything, and looks for the note. */
async function isNoteIn(file: string): Promise<boolean> {
  const browser = await launchWithExtension({ profile: newProfile(), headless: true });
  try {
    await makeVault(browser);
    const panel = await panelTab(browser);
    await openMore(panel, 'Settings');
    await panel.getByRole('button', { name: 'Restore', exact: true }).click();
    await panel.locator('input[type=file]').setInputFiles(file);
    await panel.getByLabel('Passphrase on the day it was made').fill(passphrase);
    await panel.getByRole('form').getByRole('button', { name: 'Open' }).click();
    await panel.getByRole('button', { name: 'Restore', exact: true }).last().click();
    await panel.getByRole('button', { name: 'Close' }).last().click();
    await panel.getByRole('button', { name: 'Back' }).first().click();
    return await isNoteThere(panel);
  } finally {
    await browser.close();
  }
}

/** Where the browser lets nothing be repaired: the snapshot as a file. */
async function takeFile(panel: Page): Promise<boolean> {
  const saving = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Save the snapshot as a file' }).click();
  return isNoteIn(await (await saving).path());
}

/** Takes the way out that the screen offers, and looks for the note. */
async function takeWayOut(panel: Page, outcome: Exclude<Outcome, 'whole'>): Promise<boolean> {
  await panel.getByRole('button', { name: /^Restore from today/ }).click();
  if (outcome === 'missing') {
    await panel.getByRole('button', { name: 'Restore', exact: true }).click();
    await panel.getByRole('button', { name: 'Close' }).last().click();
  } else {
    await panel.getByLabel('Passphrase on the day it was made').fill(passphrase);
    await panel.getByRole('form').getByRole('button', { name: 'Open' }).click();
    const locked = panel.getByRole('heading', { name: 'Locked' });
    const notRestored = panel.getByText('The snapshot could not take its place');
    await locked.or(notRestored).first().waitFor({ timeout: 60_000 });
    if (await notRestored.isVisible()) return takeFile(panel);
    await unlock(panel);
  }
  return isNoteThere(panel);
}

test(`${sizes.damages} kinds of damage to the database’s files: never silently empty, never silently less, and the way out leads back`, async ({
  context,
  profile,
  visitAllowed,
}) => {
  const list = await visitAllowed(yearToDateList);
  const first = await openFromMark(context, list, 'Villaseñor, Mateo');
  await addNote(first, note);
  // The day's snapshot was made before the note: another one holds it.
  await expect.poll(() => first.evaluate(snapshotCount)).toBe(1);
  await first.evaluate(forgetSnapshots);
  await openMore(first, 'Lock');
  await unlock(first);
  await expect.poll(() => first.evaluate(snapshotCount)).toBe(1);
  await context.close();

  const outcomes: Record<string, Outcome> = {};
  for (const one of damages.slice(0, sizes.damages)) {
    const damaged = newProfile();
    cpSync(profile, damaged, { recursive: true });
    expect(damage(damaged, one), `files of ${one.name}`).toBeGreaterThan(0);
    const browser = await launchWithExtension({ profile: damaged, headless: true });
    try {
      const panel = await panelTab(browser);
      const outcome = await test.step(one.name, () => morning(panel));
      outcomes[one.name] = outcome;
      if (outcome !== 'whole') {
        expect(await takeWayOut(panel, outcome), `${one.name}, ${outcome}: the way out`).toBe(true);
      }
    } finally {
      await browser.close();
      rmSync(damaged, { recursive: true, force: true, maxRetries: 3 });
    }
  }
  console.log(JSON.stringify(outcomes, null, 1));
});
