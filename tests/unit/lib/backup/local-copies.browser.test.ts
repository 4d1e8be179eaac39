import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  dropLocalCopies,
  listLocalCopies,
  makeLocalCopy,
  makeLocalCopyIfDue,
  type NewCopy,
  openLocalCopy,
} from '../../../../lib/backup/local-copies.ts';
import { copiesFolder } from '../../../../lib/backup/local-folder.ts';
import { noRecords } from '../../../../lib/backup/records.ts';
import type { Bytes } from '../../../../lib/sealing/bytes.ts';
import { WrongPassphraseError } from '../../../../lib/sealing/seal-error.ts';
import { payloadSchema, recordSchemas } from '../../../../lib/store/tables.ts';
import { inventedDatabase } from './invented-database.ts';
import { inventedVault } from './invented-vault.ts';

const passphrase = 'five calm otters cross';
const vault = await inventedVault(passphrase);
const records = inventedDatabase(31, { students: 5, perStudent: 3 });
const takes = { schemas: recordSchemas, newestSchema: payloadSchema };
const own = { kind: 'keys', vaultId: vault.header.id, keys: vault.keys } as const;

function copyOf(day: number, changes: Partial<NewCopy> = {}): NewCopy {
  const now = new Date(Date.UTC(2025, 10, day, 8)).toISOString();
  return { vault, read: async () => records, now, takes, ...changes };
}

const days = async () => (await listLocalCopies()).map(({ madeAt }) => Number(madeAt.slice(8, 10)));

async function namesInFolder(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (await copiesFolder()).keys()) names.push(name);
  return names;
}

async function newestName(): Promise<string> {
  const [copy] = await listLocalCopies();
  if (!copy) throw new Error('There is no copy');
  return copy.name;
}

beforeEach(dropLocalCopies);

test('a copy holds everything, and opens with the vault, its passphrase or its recovery key', async () => {
  expect(await makeLocalCopyIfDue(copyOf(3))).toBe(true);
  const name = await newestName();
  const { recoveryKey } = vault;
  for (const secret of [
    own,
    { kind: 'passphrase', passphrase },
    { kind: 'recovery-key', recoveryKey },
  ] as const) {
    expect((await openLocalCopy(name, secret, takes)).records).toEqual(records);
  }
  const wrong = openLocalCopy(name, { kind: 'passphrase', passphrase: 'otters' }, takes);
  await expect(wrong).rejects.toThrow(WrongPassphraseError);
});

test('they are listed with date, vault and size', async () => {
  await makeLocalCopyIfDue(copyOf(3));
  const [copy] = await listLocalCopies();
  expect(copy).toMatchObject({ madeAt: '2025-11-03T08:00:00.000Z', vaultId: vault.header.id });
  expect(copy?.bytes).toBeGreaterThan(1000);
});

test('two are kept, a day apart', async () => {
  for (const day of [3, 4, 4, 5, 6]) await makeLocalCopyIfDue(copyOf(day));
  expect(await days()).toEqual([6, 5]);
  const read = vi.fn(async () => records);
  const later = { now: '2025-11-07T07:59:59.000Z', read };
  expect(await makeLocalCopyIfDue(copyOf(7, later))).toBe(false);
  expect(read).not.toHaveBeenCalled();
  expect(await namesInFolder()).toHaveLength(2);
});

test('one that must be made now does not wait', async () => {
  await makeLocalCopyIfDue(copyOf(3));
  expect(await makeLocalCopy(copyOf(3, { now: '2025-11-03T08:01:00.000Z' }))).toBe(true);
  expect(await days()).toEqual([3, 3]);
});

test('two windows at once make one', async () => {
  const made = await Promise.all([makeLocalCopyIfDue(copyOf(3)), makeLocalCopyIfDue(copyOf(3))]);
  expect(made.toSorted()).toEqual([false, true]);
});

describe('a try that fails takes nothing away', () => {
  beforeEach(async () => {
    await makeLocalCopyIfDue(copyOf(3));
    await makeLocalCopyIfDue(copyOf(4));
  });
  /** What is on the device once the disk is itself again: both copies, and the newer one whole. */
  async function left() {
    vi.restoreAllMocks();
    const opened = await openLocalCopy(await newestName(), own, takes);
    return { days: await days(), files: (await namesInFolder()).length, records: opened.records };
  }
  const both = { days: [4, 3], files: 2, records };

  const trying = (changes: Partial<NewCopy> = {}) => makeLocalCopyIfDue(copyOf(5, changes));

  /** Stands in for the disk; `write` gets what was to be written. */
  function disk(write: (bytes: Bytes) => Promise<Bytes>) {
    const real = Object.getOwnPropertyDescriptor(FileSystemWritableFileStream.prototype, 'write');
    vi.spyOn(FileSystemWritableFileStream.prototype, 'write').mockImplementation(async function (
      this: FileSystemWritableFileStream,
      data,
    ) {
      if (!(data instanceof Uint8Array)) throw new TypeError('Only bytes are written');
      await real?.value.call(this, await write(new Uint8Array(data)));
    });
  }

  test('the data cannot be read', async () => {
    const read = () => Promise.reject(new Error('The vault is locked'));
    await expect(trying({ read })).rejects.toThrow('The vault is locked');
    expect(await left()).toEqual(both);
  });

  test('the disk is full', async () => {
    disk(() => Promise.reject(new DOMException('No space.', 'QuotaExceededError')));
    await expect(trying()).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await left()).toEqual(both);
  });

  test('the disk alters a bit', async () => {
    disk(async (bytes) => bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1));
    await expect(trying()).rejects.toMatchObject({ fault: 'damaged' });
    expect(await left()).toEqual(both);
  });

  test('the disk forgets the end', async () => {
    let parts = 0;
    disk(async (bytes) => {
      parts += 1;
      return parts > 2 ? new Uint8Array() : bytes;
    });
    await expect(trying()).rejects.toMatchObject({ fault: 'cut-off' });
    expect(await left()).toEqual(both);
  });

  test('a record that its table does not take', async () => {
    const [student] = records.students;
    const broken = { ...records, students: [{ ...student, revision: 0 }] } as typeof records;
    const read = async () => broken;
    await expect(trying({ read })).rejects.toMatchObject({ fault: 'wrong-table-content' });
    expect(await left()).toEqual(both);
  });

  test('a database that lost everything', async () => {
    expect(await trying({ read: async () => noRecords() })).toBe(false);
    expect(await left()).toEqual(both);
  });
});

test('files that are no copies are neither listed nor touched', async () => {
  const folder = await copiesFolder();
  const stray = await (await folder.getFileHandle('stray', { create: true })).createWritable();
  await stray.write('not ours');
  await stray.close();
  await folder.getFileHandle('unfinished', { create: true });
  await makeLocalCopyIfDue(copyOf(3));
  expect(await days()).toEqual([3]);
  expect(await namesInFolder()).toContain('stray');
});

test('a copy that is gone says so', async () => {
  await expect(openLocalCopy('none', own, takes)).rejects.toMatchObject({ fault: 'unreadable' });
});

test('copies can be dropped, also when there are none', async () => {
  await makeLocalCopyIfDue(copyOf(3));
  await dropLocalCopies();
  await dropLocalCopies();
  expect(await listLocalCopies()).toEqual([]);
});
