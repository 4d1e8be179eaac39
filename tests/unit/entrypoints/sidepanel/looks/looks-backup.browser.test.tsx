import { vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ReactNode } from 'react';
import { noRecords } from '../../../../../lib/backup/records.ts';
import { testLooks, untilSeen } from '../../../../tools/look-states.ts';
import { inEither } from '../../../../tools/pseudo-words.ts';
import { inventedDatabase } from '../../../lib/backup/invented-database.ts';
import { author, passphrase, show, storeWith } from '../screens/backup/backup-bench.tsx';

vi.mock('../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('../screens/leaving/fake-browser.ts')).fake.browser };
});
const { HandOverSheet } =
  await import('../../../../../entrypoints/sidepanel/screens/backup/HandOverSheet.tsx');
const { PlainCopySheet } =
  await import('../../../../../entrypoints/sidepanel/screens/backup/PlainCopySheet.tsx');
const { RestoreSheet } =
  await import('../../../../../entrypoints/sidepanel/screens/backup/RestoreSheet.tsx');
const { SaveCopySheet } =
  await import('../../../../../entrypoints/sidepanel/screens/backup/SaveCopySheet.tsx');
const { encryptedFile } =
  await import('../../../../../entrypoints/sidepanel/screens/backup/our-files.ts');

const records = inventedDatabase(91, { students: 4, perStudent: 3 });
const close = () => undefined;

async function sheet(part: ReactNode, held = records) {
  const store = await storeWith(held);
  await show(store, part);
  await untilSeen(page.getByRole('dialog'));
  return store;
}

async function pick(file: File) {
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('There is a file input');
  await userEvent.upload(input, file);
}

/** A file of another device, picked and not opened yet. */
async function pickedFile() {
  const other = await storeWith(records);
  const locked = { kind: 'backup', madeAt: author.now, passphrase } as const;
  const file = new File([await encryptedFile(other, records, locked)], 'mine.bridgeback');
  await sheet(<RestoreSheet onClose={close} />, noRecords());
  await pick(file);
  await untilSeen(page.getByRole('dialog').getByRole('textbox').first());
}

testLooks(['SaveCopySheet', 'PlainCopySheet', 'HandOverSheet', 'RestoreSheet'], {
  'a copy': () => sheet(<SaveCopySheet onClose={close} />),
  'a copy that anyone can read': () => sheet(<PlainCopySheet onClose={close} />),
  'a hand-over': () => sheet(<HandOverSheet onClose={close} />),
  'restoring, no file yet': () => sheet(<RestoreSheet onClose={close} />),
  'restoring, another file': async () => {
    await sheet(<RestoreSheet onClose={close} />);
    await pick(new File(['words'], 'notes.txt'));
    await untilSeen(page.getByRole('alert'));
  },
  'restoring, a file that is locked': pickedFile,
  'restoring, what would change': async () => {
    await pickedFile();
    await page.getByRole('dialog').getByRole('textbox').first().fill(passphrase);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: inEither('Open') })
      .last()
      .click();
    await untilSeen(page.getByText(inEither('Small steps')));
  },
});
