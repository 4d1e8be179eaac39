import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { HandOverSheet } from '../../../../../../entrypoints/sidepanel/screens/backup/HandOverSheet.tsx';
import { takes } from '../../../../../../entrypoints/sidepanel/screens/backup/our-files.ts';
import { PlainCopySheet } from '../../../../../../entrypoints/sidepanel/screens/backup/PlainCopySheet.tsx';
import { SaveCopySheet } from '../../../../../../entrypoints/sidepanel/screens/backup/SaveCopySheet.tsx';
import { openLock, type Secret } from '../../../../../../lib/backup/format/lock.ts';
import { readBackup } from '../../../../../../lib/backup/format/read-backup.ts';
import { backupState } from '../../../../../../lib/store/backup-state.ts';
import { expectGoodLooks } from '../../../../../tools/looks.ts';
import { inventedDatabase, sorted } from '../../../../lib/backup/invented-database.ts';
import { contentOf, downloads, passphrase, show, storeWith, typeTwice } from './backup-bench.tsx';

// What goes wrong is noted in the extension's session storage.
vi.mock('../../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('../leaving/fake-browser.ts')).fake.browser };
});

const records = inventedDatabase(81, { students: 6, perStudent: 4 });
const logged = records.disclosures.length;
const ids = records.students.map(({ id }) => id).toSorted();
const close = () => {};

afterEach(() => {
  vi.restoreAllMocks();
});

async function opened(file: Blob | undefined, secret: Secret) {
  if (!file) throw new Error('No file was taken');
  return readBackup(file, (header) => openLock(header, secret), takes);
}

test('a copy holds everything, is in the log first, and is remembered', async () => {
  const store = await storeWith(records);
  const taken = downloads(store);
  await show(store, <SaveCopySheet onClose={close} />);
  await expect.element(page.getByText(/6 students/).first()).toBeVisible();
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await expect.element(page.getByText('Copy saved')).toBeVisible();

  const [copy] = taken;
  expect(copy?.name).toMatch(/^bridgeback-copy-\d{4}-\d\d-\d\d\.bridgeback$/);
  expect(await copy?.logged).toBe(logged + 1);
  const own = { kind: 'keys', vaultId: store.header.id, keys: store.keys } as const;
  expect(sorted((await opened(copy?.file, own)).records)).toEqual(sorted(records));
  const line = (await store.disclosures.toArray()).find(({ by }) => by === 'staff');
  expect(line).toMatchObject({ act: 'backup', to: 'own use' });
  expect(line?.students.toSorted()).toEqual(ids);
  expect(await backupState(store)).toMatchObject({ newestAt: expect.any(String), changes: 0 });
});

test('a copy with a passphrase of its own opens with that alone', async () => {
  const store = await storeWith(records);
  const taken = downloads(store);
  await show(store, <SaveCopySheet onClose={close} />);
  await page.getByText('One of its own').click();
  await typeTwice(passphrase);
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await expect.element(page.getByText('Copy saved')).toBeVisible();
  const { header, records: copied } = await opened(taken[0]?.file, {
    kind: 'passphrase',
    passphrase,
  });
  expect(header).toMatchObject({ kind: 'backup', lock: { kind: 'passphrase' } });
  expect(sorted(copied)).toEqual(sorted(records));
});

test('what cannot be written down does not leave', async () => {
  const store = await storeWith(records);
  const taken = downloads(store);
  await show(store, <SaveCopySheet onClose={close} />);
  await expect.element(page.getByText(/6 students/).first()).toBeVisible();
  const full = new DOMException('No space.', 'QuotaExceededError');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw full;
  });
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Nothing left this device/);
  expect(taken).toEqual([]);
  vi.restoreAllMocks();
  expect((await backupState(store)).newestAt).toBe(null);
});

test('a hand-over holds the chosen students, without jottings, and says to whom', async () => {
  const store = await storeWith(records);
  const taken = downloads(store);
  await show(store, <HandOverSheet onClose={close} />);
  const [first] = ids;
  const student = records.students.find(({ id }) => id === first);
  await page.getByLabelText('Find by name or id').fill(student?.sisId ?? '');
  await page.getByRole('checkbox', { name: student?.name ?? '' }).click();
  await page.getByRole('checkbox', { name: 'Restricted notes' }).click();
  await page.getByLabelText('For', { exact: true }).selectOptions('Another school');
  await page.getByLabelText('Because').fill('moves to us on Monday');
  await typeTwice(passphrase);
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Save the file' }).click();
  await expect.element(page.getByText('File saved')).toBeVisible();

  expect(await taken[0]?.logged).toBe(logged + 1);
  const { header, records: handed } = await opened(taken[0]?.file, {
    kind: 'passphrase',
    passphrase,
  });
  expect(header.kind).toBe('hand-over');
  expect(handed.students.map(({ id }) => id)).toEqual([first]);
  const notes = records.notes.filter(
    ({ studentId, kind, deletedAt }) => studentId === first && kind !== 'private' && !deletedAt,
  );
  expect(sorted(handed).notes).toEqual(sorted({ ...records, notes }).notes);
  expect(handed.history).toEqual([]);
  const line = (await store.disclosures.toArray()).find(({ act }) => act === 'hand-over');
  expect(line).toMatchObject({
    students: [first],
    ticked: ['restrictedNotes'],
    to: 'another school',
    why: 'moves to us on Monday',
  });
  expect((await backupState(store)).newestAt).toBe(null);
});

test('a plain copy is readable, and in the log first', async () => {
  const store = await storeWith(records);
  const taken = downloads(store);
  await show(store, <PlainCopySheet onClose={close} />);
  await page.getByRole('checkbox').click();
  await page.getByLabelText('For', { exact: true }).selectOptions('Myself');
  await page.getByLabelText('Because').fill('another system');
  await expectGoodLooks();
  await page.getByRole('button', { name: 'Save plain copy' }).click();
  await expect.element(page.getByText('Plain copy saved')).toBeVisible();
  expect(await taken[0]?.logged).toBe(logged + 1);
  const { records: plain } = JSON.parse((await taken[0]?.file.text()) ?? '');
  expect(sorted(plain)).toEqual(sorted(records));
  expect((await contentOf(store)).notes).toEqual(sorted(records).notes);
});
