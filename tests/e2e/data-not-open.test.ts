import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { waitInPage } from '../tools/closed-roots.ts';
import { builtExtension, extensionIdOf } from '../tools/extension-browser.ts';
import { addNote, openFromMark, openMore } from '../tools/job.ts';
import { yearToDateList } from '../tools/sample-pages.ts';
import { passphrase, unlock } from '../tools/vault.ts';
import { expect, test } from './bridgeback.ts';
import { expectGoodLooks } from './screen-looks.ts';
import { forgetSnapshots, snapshotCount } from './snapshots.ts';

const address = (path: string) => `chrome-extension://${extensionIdOf(builtExtension)}/${path}`;

/** A page of the extension's own origin that runs none of its code: from here the database is seen as it is. */
async function bystander(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address('icon/16.png'));
  return page;
}

/** Version and content of the database as the browser holds it. */
async function dataOf(page: Page): Promise<unknown> {
  return await page.evaluate(async () => {
    const opening = indexedDB.open('bridgeback');
    const database = await new Promise<IDBDatabase>((done, fail) => {
      opening.addEventListener('success', () => done(opening.result));
      opening.addEventListener('error', () => fail(opening.error));
    });
    const names = [...database.objectStoreNames];
    const rows = await Promise.all(
      names.map((name) => {
        const asking = database.transaction(name).objectStore(name).getAll();
        return new Promise((done) => {
          asking.addEventListener('success', () => done(asking.result));
        });
      }),
    );
    const { version } = database;
    database.close();
    return { version, names, rows };
  });
}

/** Puts a database there as a later build might have left it. */
async function leaveNewerData(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('bridgeback', 990);
    opening.addEventListener('upgradeneeded', () => {
      opening.result.createObjectStore('students', { keyPath: 'id' });
      opening.result.createObjectStore('sealed', { keyPath: 'id' });
      opening.transaction?.objectStore('students').add({ id: 'of a later build' });
    });
    await new Promise((done, fail) => {
      opening.addEventListener('success', done);
      opening.addEventListener('error', () => fail(opening.error));
      opening.addEventListener('blocked', () => fail(new Error('Somebody holds it open.')));
    });
    opening.result.close();
  });
}

test.use({ hasVault: false });

test('data of a newer build is left alone, and the panel says so', async ({
  context,
  visitAllowed,
}) => {
  const beside = await bystander(context);
  await leaveNewerData(beside);
  const before = await dataOf(beside);

  const panel = await context.newPage();
  await panel.goto(address('sidepanel.html'));
  await expect(
    panel.getByRole('heading', { name: 'This data is from a newer Bridgeback', level: 1 }),
  ).toBeVisible();
  await expect(panel.getByText(/It is untouched\. .*Update Bridgeback/)).toBeVisible();
  await expectGoodLooks(panel, 'data-newer');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByRole('alert')).toContainText('from a newer Bridgeback');
  const [rawCopy] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'Save a raw copy' }).click(),
  ]);
  expect(readFileSync(await rawCopy.path(), 'utf8')).toContain('of a later build');
  await expect(panel.getByText(/Saved with your downloads/)).toBeVisible();

  // Pages are still read and marked from what they show; nothing of it is written.
  const page = await visitAllowed(yearToDateList);
  await waitInPage(page, 'button', /\d+ of 41/);
  await page.waitForTimeout(500);
  expect(await dataOf(beside)).toEqual(before);
});

test('data that cannot be opened is said to be untouched, with a way to try again', async ({
  context,
}) => {
  const panel = await context.newPage();
  // What a damaged profile answers.
  await panel.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    };
  });
  await panel.goto(address('sidepanel.html'));
  await expect(
    panel.getByRole('heading', { name: 'We could not open your data', level: 1 }),
  ).toBeVisible();
  await panel.getByText('For your IT team').click();
  await expect(panel.getByText(/UnknownError/)).toBeVisible();
  await expectGoodLooks(panel, 'data-not-open');

  await panel.evaluate(() => Reflect.deleteProperty(indexedDB, 'open'));
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByRole('tab', { name: /This page/ })).toBeVisible();
});

test.describe('with a snapshot on this device', () => {
  test.use({ hasVault: true });

  test('data that cannot be opened any more is begun again from it, and nothing is lost', async ({
    context,
    visitAllowed,
  }) => {
    const page = await visitAllowed(yearToDateList);
    const first = await openFromMark(context, page, 'Villaseñor, Mateo');
    await addNote(first, 'The bus was cut in October.');
    // The day's snapshot was made when the panel opened, before the note: the next opening makes another.
    await expect.poll(() => first.evaluate(snapshotCount)).toBe(1);
    await first.evaluate(forgetSnapshots);
    await openMore(first, 'Lock');
    await unlock(first);
    await expect.poll(() => first.evaluate(snapshotCount)).toBe(1);
    await first.close();

    const panel = await context.newPage();
    await panel.setViewportSize({ width: 360, height: 720 });
    // What a damaged profile answers, until what is damaged is gone.
    await panel.addInitScript(() => {
      const open = indexedDB.open.bind(indexedDB);
      const deleteDatabase = indexedDB.deleteDatabase.bind(indexedDB);
      indexedDB.deleteDatabase = (name) => {
        if (name === 'bridgeback') sessionStorage.setItem('gone', name);
        return deleteDatabase(name);
      };
      indexedDB.open = (name, version) => {
        if (sessionStorage.getItem('gone')) return open(name, version);
        throw new DOMException('Internal error opening backing store.', 'UnknownError');
      };
    });
    await panel.goto(address('sidepanel.html'));
    await panel.getByRole('button', { name: /^Restore from today/ }).click();
    await expectGoodLooks(panel, 'data-from-snapshot');
    const open = panel.getByRole('form').getByRole('button', { name: 'Open' });
    await panel.getByLabel('Passphrase on the day it was made').fill('not this one');
    await open.click();
    await expect(panel.getByLabel('Passphrase on the day it was made')).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await panel.getByLabel('Passphrase on the day it was made').fill(passphrase);
    await open.click();
    // The vault is the one that is open in this browser session.
    await panel.getByRole('button', { name: 'Find a student' }).click();
    await panel.keyboard.type('mateo');
    await panel.getByRole('button', { name: 'Villaseñor, Mateo' }).click();
    await expect(panel.getByText('The bus was cut in October.')).toBeVisible();
  });
});
