import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { startFromCopy } from '../../../../../../entrypoints/sidepanel/screens/vault/start-from-copy.ts';
import {
  dropLocalCopies,
  listLocalCopies,
  makeLocalCopy,
} from '../../../../../../lib/backup/local-copies.ts';
import type { RecordsByTable } from '../../../../../../lib/backup/records.ts';
import { storedRecords } from '../../../../../../lib/backup/stored-records.ts';
import { dataKeyOf } from '../../../../../../lib/sealing/data-key-of.ts';
import { WrongPassphraseError } from '../../../../../../lib/sealing/seal-error.ts';
import { openDatabase } from '../../../../../../lib/store/db.ts';
import { deleteNative } from '../../../../../../lib/store/native-database.ts';
import { readStore } from '../../../../../../lib/store/read-store.ts';
import { openStore } from '../../../../../../lib/store/store.ts';
import { payloadSchema, recordSchemas } from '../../../../../../lib/store/tables.ts';
import { readHeader } from '../../../../../../lib/store/vault.ts';
import { inventedDatabase, sorted } from '../../../../lib/backup/invented-database.ts';
import { inventedVault } from '../../../../lib/backup/invented-vault.ts';

vi.mock('../../../../../../lib/platform/browser.ts', () => ({
  browser: { storage: { local: { remove: async () => {} } } },
}));

const passphrase = 'five calm otters cross';
const vault = await inventedVault(passphrase);
const records = inventedDatabase(31, { students: 5, perStudent: 3 });
const takes = { schemas: recordSchemas, newestSchema: payloadSchema };

beforeEach(dropLocalCopies);

/** The name of the one snapshot there is. */
async function someCopy(): Promise<string> {
  const now = '2025-11-20T08:00:00.000Z';
  await makeLocalCopy({ vault, read: async () => records, now, takes });
  const [copy] = await listLocalCopies();
  if (!copy) throw new Error('There is no copy');
  return copy.name;
}

/** A name for a database of its own, removed after the test. */
function someName(): string {
  const name = `copy-${crypto.randomUUID()}`;
  onTestFinished(() => deleteNative(name));
  return name;
}

/** Everything in a vault that a passphrase opens. */
async function contentOf(name: string, secret: string): Promise<RecordsByTable> {
  const db = await openDatabase(name);
  try {
    const header = await readHeader(db);
    if (!header) throw new Error('There is no vault');
    const dataKey = await dataKeyOf(header, { passphrase: secret });
    const store = await openStore(db, header, dataKey, async () => {});
    return sorted(await readStore(store, storedRecords));
  } finally {
    db.close();
  }
}

test('a snapshot takes the place of what was there, under the vault it was made from', async () => {
  const name = someName();
  const before = await openDatabase(name);
  await before.housekeeping.put({ key: 'of before', value: 1 });
  before.close();

  await startFromCopy(await someCopy(), { kind: 'passphrase', passphrase }, name);
  expect(await contentOf(name, passphrase)).toEqual(sorted(records));
  const after = await openDatabase(name);
  expect(await after.housekeeping.count()).toBe(0);
  after.close();
  expect(await listLocalCopies()).toHaveLength(1);
});

test('the recovery key opens it as well', async () => {
  const name = someName();
  const { recoveryKey } = vault;
  await startFromCopy(await someCopy(), { kind: 'recovery-key', recoveryKey }, name);
  expect(await contentOf(name, passphrase)).toEqual(sorted(records));
});

test('with a wrong passphrase nothing is touched', async () => {
  const name = someName();
  const before = await openDatabase(name);
  await before.housekeeping.put({ key: 'of before', value: 1 });
  before.close();
  const wrong = startFromCopy(await someCopy(), { kind: 'passphrase', passphrase: 'otters' }, name);
  await expect(wrong).rejects.toThrow(WrongPassphraseError);
  const after = await openDatabase(name);
  expect(await after.housekeeping.count()).toBe(1);
  after.close();
});
