import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WentBack } from '../../../../../../entrypoints/sidepanel/screens/vault/WentBack.tsx';
import { encryptedFile } from '../../../../../../entrypoints/sidepanel/screens/backup/our-files.ts';
import { dropLocalCopies } from '../../../../../../lib/backup/local-copies.ts';
import { noRecords } from '../../../../../../lib/backup/records.ts';
import { readTally, writeTally } from '../../../../../../lib/platform/tally.ts';
import { hasGoneBack, keepTally } from '../../../../../../lib/store/tally.ts';
import { expectGoodLooks } from '../../../../../tools/looks.ts';
import { inventedDatabase, sorted } from '../../../../lib/backup/invented-database.ts';
import type { TestStore } from '../../../../lib/store/fresh-store.ts';
import { author, contentOf, show, storeWith } from '../backup/backup-bench.tsx';

vi.mock('../../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('../leaving/fake-browser.ts')).fake.browser };
});

const records = inventedDatabase(91, { students: 4, perStudent: 3 });
beforeEach(dropLocalCopies);

/** A vault that lacks what its tally counts, with no snapshot left, and a saved copy of what it held. */
async function goneBack(): Promise<{ store: TestStore; file: File }> {
  const store = await storeWith(noRecords());
  const locked = { kind: 'backup', madeAt: author.now, passphrase: null } as const;
  const file = new File([await encryptedFile(store, records, locked)], 'mine.bridgeback');
  await keepTally(store);
  const tally = await readTally();
  if (!tally) throw new Error('There is a tally');
  await writeTally({ ...tally, changes: { ...tally.changes, students: 90, notes: 90 } });
  await show(
    store,
    <WentBack>
      <p>The panel</p>
    </WentBack>,
  );
  await expect.element(page.getByText(/No snapshot is left/)).toBeVisible();
  return { store, file };
}

test('what is missing is taken from a saved copy, and the panel follows', async () => {
  const { store, file } = await goneBack();
  await page.getByRole('button', { name: 'Open a saved copy' }).click();
  const input = page.getByRole('dialog').getByRole('button', { name: /Choose/ });
  await expect.element(input).toBeVisible();
  await expectGoodLooks();
  await userEvent.upload(document.querySelector('input[type=file]') ?? document.body, file);
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect.element(page.getByText(/ new, 0 replaced/)).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).last().click();
  await expect.element(page.getByText('The panel')).toBeVisible();
  expect(await contentOf(store)).toEqual(sorted(records));
  await expect.poll(() => hasGoneBack(store)).toBe(false);
});

test('a sheet that is closed before anything was restored leaves one where one was', async () => {
  const { store } = await goneBack();
  await page.getByRole('button', { name: 'Open a saved copy' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
  await expect.element(page.getByText(/No snapshot is left/)).toBeVisible();
  expect(await hasGoneBack(store)).toBe(true);
});
