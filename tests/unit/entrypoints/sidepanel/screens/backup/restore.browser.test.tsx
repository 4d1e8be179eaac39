import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BackupPart } from '../../../../../../entrypoints/sidepanel/screens/backup/BackupPart.tsx';
import { keepLocalCopy } from '../../../../../../entrypoints/sidepanel/screens/backup/keep-local-copy.ts';
import { encryptedFile } from '../../../../../../entrypoints/sidepanel/screens/backup/our-files.ts';
import { RestoreSheet } from '../../../../../../entrypoints/sidepanel/screens/backup/RestoreSheet.tsx';
import { dropLocalCopies } from '../../../../../../lib/backup/local-copies.ts';
import { noRecords, type RecordsByTable } from '../../../../../../lib/backup/records.ts';
import { noteBackup } from '../../../../../../lib/store/backup-state.ts';
import { expectGoodLooks } from '../../../../../tools/looks.ts';
import { inventedDatabase, sorted } from '../../../../lib/backup/invented-database.ts';
import type { TestStore } from '../../../../lib/store/fresh-store.ts';
import { author, contentOf, passphrase, show, storeWith } from './backup-bench.tsx';

// What goes wrong is noted in the extension's session storage.
vi.mock('../../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('../leaving/fake-browser.ts')).fake.browser };
});

const records = inventedDatabase(91, { students: 4, perStudent: 3 });
const madeAt = author.now;
const close = () => {};

beforeEach(dropLocalCopies);
afterEach(() => {
  vi.restoreAllMocks();
});

async function fileFrom(
  store: TestStore,
  held: RecordsByTable,
  locked: string | null,
): Promise<File> {
  const file = await encryptedFile(store, held, { kind: 'backup', madeAt, passphrase: locked });
  return new File([file], 'mine.bridgeback');
}

async function pick(file: File): Promise<void> {
  await expect.element(page.getByRole('button', { name: /Choose/ })).toBeVisible();
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('There is a file input');
  await userEvent.upload(input, file);
}

const restore = () =>
  page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click();

test('a file of another device is opened, shown, and taken in', async () => {
  const file = await fileFrom(await storeWith(noRecords()), records, passphrase);
  const store = await storeWith(noRecords());
  await show(store, <RestoreSheet onClose={close} />);
  await expectGoodLooks();
  await pick(file);
  await page.getByLabelText('Passphrase of this file').fill('wrong one');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect.element(page.getByText('That did not open it.')).toBeVisible();
  await page.getByLabelText('Passphrase of this file').fill(passphrase);
  await page.getByRole('button', { name: 'Open' }).click();
  await expect.element(page.getByText('Small steps')).toBeVisible();
  await expectGoodLooks();
  expect(await contentOf(store)).toEqual(noRecords());
  await restore();
  await expect.element(page.getByText(/ new, 0 replaced/)).toBeVisible();
  expect(await contentOf(store)).toEqual(sorted(records));
});

test('a file of this very vault opens without a word, and has nothing new', async () => {
  const store = await storeWith(records);
  await show(store, <RestoreSheet onClose={close} />);
  await pick(await fileFrom(store, records, null));
  await expect.element(page.getByText(/is here already/)).toBeVisible();
});

describe('where the file and this device differ', () => {
  const [note] = records.notes.filter(({ deletedAt }) => deletedAt === null);
  if (!note) throw new Error('The invented database has a note');
  const theirs = { ...note, text: 'From the copy.', updatedAt: '2026-06-30T08:00:00.000Z' };
  const held = { ...noRecords(), notes: [theirs] };

  async function atPreview(): Promise<TestStore> {
    const store = await storeWith(records);
    await show(store, <RestoreSheet onClose={close} />);
    await pick(await fileFrom(store, held, null));
    await expect.element(page.getByText('From the copy.')).toBeVisible();
    return store;
  }
  const textIn = async (store: TestStore) =>
    (await contentOf(store)).notes.find(({ id }) => id === note.id)?.text;

  test('the newer one is taken', async () => {
    const store = await atPreview();
    await expectGoodLooks();
    await restore();
    await expect.element(page.getByText(/0 new, 1 replaced/)).toBeVisible();
    expect(await textIn(store)).toBe('From the copy.');
  });

  test('unless the person keeps theirs', async () => {
    const store = await atPreview();
    await page.getByText('Keep mine').last().click();
    await restore();
    await expect.element(page.getByText(/0 new, 0 replaced/)).toBeVisible();
    expect(await textIn(store)).toBe(note.text);
  });

  test('a full disk keeps everything as it was, and says so', async () => {
    const store = await atPreview();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No space.', 'QuotaExceededError');
    });
    await restore();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/this device is full/);
    vi.restoreAllMocks();
    expect(await contentOf(store)).toEqual(sorted(records));
  });
});

test('a file that is none is refused, and another can be picked', async () => {
  const store = await storeWith(records);
  await show(store, <RestoreSheet onClose={close} />);
  await pick(new File(['Hello'], 'letter.txt'));
  await expect.element(page.getByRole('alert')).toMatchTextContent(/not a Bridgeback copy/);
  await pick(await fileFrom(store, records, null));
  await expect.element(page.getByText(/is here already/)).toBeVisible();
});

describe('in the settings', () => {
  test('a snapshot of this device brings back what is gone', async () => {
    const store = await storeWith(records);
    expect(await keepLocalCopy(store, new Date().toISOString())).toBe(true);
    const [lost] = records.notes;
    if (!lost) throw new Error('The invented database has a note');
    await store.notes.delete(lost.id);
    await show(store, <BackupPart />);
    await page.getByRole('button', { name: /Restore from this one, today/ }).click();
    await expect.element(page.getByText('Notes', { exact: true })).toBeVisible();
    await restore();
    await expect.element(page.getByText(/1 new, 0 replaced/)).toBeVisible();
    expect(await contentOf(store)).toEqual(sorted(records));
  });

  test('the reminder goes once a copy was saved', async () => {
    const store = await storeWith(records);
    await show(store, <BackupPart />);
    await expect.element(page.getByText('No copy saved yet')).toBeVisible();
    await expectGoodLooks();
    await noteBackup(store.db, new Date().toISOString());
    await expect.element(page.getByText(/Last copy saved/)).toBeVisible();
  });

  test('a school that allows no readable files has no plain copy', async () => {
    const store = await storeWith(records);
    await show(store, <BackupPart />, { allowExport: false, problems: [] });
    await expect.element(page.getByRole('button', { name: 'Save a copy' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: /JSON/ })).not.toBeInTheDocument();
  });
});
