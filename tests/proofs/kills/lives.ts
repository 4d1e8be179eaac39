import {
  dropLocalCopies,
  listLocalCopies,
  makeLocalCopy,
  openLocalCopy,
} from '../../../lib/backup/local-copies.ts';
import { storedRecords } from '../../../lib/backup/stored-records.ts';
import { takes, vaultNow } from '../../../entrypoints/sidepanel/screens/backup/our-files.ts';
import { startFromCopy } from '../../../entrypoints/sidepanel/screens/vault/start-from-copy.ts';
import { keepVaultKey, lockVault, readVaultKey } from '../../../lib/platform/vault-session.ts';
import { toBase64 } from '../../../lib/sealing/bytes.ts';
import { Database, openDatabase } from '../../../lib/store/db.ts';
import { eraseEverything } from '../../../lib/store/erase.ts';
import { deleteNative, openNative } from '../../../lib/store/native-database.ts';
import { readStore } from '../../../lib/store/read-store.ts';
import { sweepPlainRows } from '../../../lib/store/sweep.ts';
import { takeReading } from '../../../lib/store/take-reading.ts';
import { makeVault, unlockWithPassphrase } from '../../../lib/store/vault.ts';
import { readHeader } from '../../../lib/store/vault/header.ts';
import { shipFirstRelease } from './first-release.ts';
import { contentOf } from './content.ts';
import { somePage } from './invented-world.ts';
import { newVaultIn, passphrases, worldOf } from './world.ts';

/**
 * What happens to a whole database, a session or the device's own copies, where killing may leave more than a row behind. `state`
 * says in a line how things stand; before, after, and nothing else may be found once it was killed.
 */
export type Life = {
  /** Whether it is over when the browser is: the session is in memory only. */
  isOfSession?: true;
  /** Whether its ids are as random as ever: files of one name are never written twice. */
  isUnseeded?: true;
  prepare(name: string): Promise<void>;
  run(name: string): Promise<void>;
  state(name: string): Promise<string>;
};

const madeAt = '2026-09-01T12:00:00.000Z';

async function vaultWithStudents(name: string): Promise<void> {
  await deleteNative(name);
  const dataKey = await newVaultIn(name);
  const { db, store, next, author } = await worldOf(name, dataKey, 1);
  await takeReading(store, somePage(next, author.now));
  db.close();
}

async function upgraded(name: string): Promise<void> {
  await shipFirstRelease(name);
  (await openDatabase(name)).close();
}

/** Copies a vault that the first passphrase opens; its key is not at hand any more. */
async function makeCopy(name: string): Promise<void> {
  const db = await openDatabase(name);
  const header = await readHeader(db);
  if (!header) throw new Error('There is no vault.');
  const dataKey = await unlockWithPassphrase(db, header, passphrases[0]);
  db.close();
  const world = await worldOf(name, dataKey, 1);
  const vault = await vaultNow(world.store);
  const read = () => readStore(world.store, storedRecords);
  await makeLocalCopy({ vault, read, now: madeAt, takes });
  world.db.close();
}

/** How many of the device's own copies open, and how many do not. */
async function copies(): Promise<string> {
  const secret = { kind: 'passphrase', passphrase: passphrases[0] } as const;
  const opened = (await listLocalCopies()).map(({ name }) =>
    openLocalCopy(name, secret, takes).then(
      () => true,
      () => false,
    ),
  );
  const whole = await Promise.all(opened);
  return `${whole.includes(true) ? 'some' : 'no'} whole copy, ${whole.includes(false) ? 'some' : 'no'} broken one`;
}

/** Leaves one copy on the device, and a database under the name that cannot be opened. */
async function brokenButCopied(name: string): Promise<void> {
  await dropLocalCopies();
  await vaultWithStudents(name);
  await makeCopy(name);
  await deleteNative(name);
  const change = (database: IDBDatabase) => {
    database.createObjectStore('students', { keyPath: 'otherwise' });
  };
  (await openNative(name, { version: 1, change })).close();
}

async function beginAgain(name: string): Promise<void> {
  const [copy] = await listLocalCopies();
  if (!copy) throw new Error('There is no copy.');
  await startFromCopy(copy.name, { kind: 'passphrase', passphrase: passphrases[0] }, name);
}

/** What is there once it opens; else that it does not, and whether there is a copy to begin from. */
async function openedOrCopies(name: string): Promise<string> {
  return contentOf(name).catch(async (error: Error) => `${error.name}, ${await copies()}`);
}

const vaultId = '7d0a3f5e-2f0b-4c55-9a5b-0a4b5d2c9e11';
const key = { vaultId, dataKey: toBase64(new Uint8Array(32)) };
const session = async () => ((await readVaultKey()) ? 'open' : 'locked');

export const lives: Record<string, Life> = {
  'an older database is upgraded': {
    prepare: shipFirstRelease,
    run: async (name) => (await openDatabase(name)).close(),
    state: contentOf,
  },
  'what the first release kept is sealed': {
    prepare: upgraded,
    run: async (name) => {
      const db = await openDatabase(name);
      await makeVault(db, passphrases[0], madeAt);
      db.close();
    },
    state: contentOf,
  },
  'what it wrote in the clear is swept out of the files': {
    prepare: async (name) => {
      await upgraded(name);
      const db = await openDatabase(name);
      await makeVault(db, passphrases[0], madeAt);
      db.close();
    },
    run: async (name) => sweepPlainRows(await openDatabase(name), (under) => new Database(under)),
    state: contentOf,
  },
  'a vault is made': {
    prepare: deleteNative,
    run: async (name) => void (await newVaultIn(name)),
    state: contentOf,
  },
  'everything is erased': {
    prepare: vaultWithStudents,
    run: async (name) => eraseEverything(await openDatabase(name)),
    state: contentOf,
  },
  'a copy is made on the device': {
    isUnseeded: true,
    prepare: async (name) => {
      await vaultWithStudents(name);
      await makeCopy(name);
    },
    run: makeCopy,
    state: copies,
  },
  'it is begun again from a copy': {
    prepare: brokenButCopied,
    run: beginAgain,
    state: openedOrCopies,
  },
  'the vault is unlocked': {
    isOfSession: true,
    prepare: lockVault,
    run: () => keepVaultKey(key, 15),
    state: session,
  },
  'the vault is locked': {
    isOfSession: true,
    prepare: () => keepVaultKey(key, 15),
    run: lockVault,
    state: session,
  },
};
