import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BackupHeader } from '../../../../../lib/backup/format/header.ts';
import {
  type Lock,
  lockWithPassphrase,
  lockWithVault,
  openLock,
  type Secret,
} from '../../../../../lib/backup/format/lock.ts';
import { readBackup, readHeader } from '../../../../../lib/backup/format/read-backup.ts';
import { backupFile, newBackup } from '../../../../../lib/backup/format/write-backup.ts';
import { entriesOf, noRecords } from '../../../../../lib/backup/records.ts';
import { deriveKeys, newDataKey } from '../../../../../lib/sealing/keys.ts';
import { WrongPassphraseError } from '../../../../../lib/sealing/seal-error.ts';
import { inventedDatabase } from '../invented-database.ts';
import { inventedVault } from '../invented-vault.ts';
import { runs } from '../runs.ts';
import { takes } from './ready-file.ts';

const passphrase = 'five calm otters cross';
const vault = await inventedVault(passphrase);
const records = inventedDatabase(21, { students: 4, perStudent: 3 });
const about = { kind: 'backup', madeAt: '2025-11-24T09:00:00.000Z', schema: 1 } as const;

const own = await newBackup(about, (id) => lockWithPassphrase(id, passphrase));
const ownFile = await backupFile(own, entriesOf(records));
const vaults = await newBackup(about, (id) => lockWithVault(id, vault));
const vaultFile = await backupFile(vaults, entriesOf(records));

const openWith = (file: Blob, secret: Secret) =>
  readBackup(file, (header) => openLock(header, secret), takes);

describe('a passphrase of its own', () => {
  test('opens the file', async () => {
    const opened = await openWith(ownFile, { kind: 'passphrase', passphrase });
    expect(opened.records).toEqual(records);
    expect(opened.header).toEqual(own.header);
  });

  test('typed on another keyboard opens it too', async () => {
    const composed = await newBackup(about, (id) => lockWithPassphrase(id, 'caf\u00e9 au lait'));
    const file = await backupFile(composed, []);
    const typed = await openWith(file, { kind: 'passphrase', passphrase: 'cafe\u0301 au lait' });
    expect(typed.records).toEqual(noRecords());
  });

  test.each(['', 'five calm otters cros', 'Five calm otters cross', `${passphrase} `])(
    'and %j does not',
    async (typed) => {
      const opening = openWith(ownFile, { kind: 'passphrase', passphrase: typed });
      await expect(opening).rejects.toThrow(WrongPassphraseError);
    },
  );

  test('and nothing else that somebody might type', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.nat({ max: passphrase.length - 1 }).map((at) => passphrase.slice(0, at)),
      fc.string({ minLength: 1 }).map((more) => passphrase + more),
    );
    const property = fc.asyncProperty(typed, async (wrong) => {
      fc.pre(wrong.normalize('NFKC') !== passphrase);
      const opening = openWith(ownFile, { kind: 'passphrase', passphrase: wrong });
      await expect(opening).rejects.toThrow(WrongPassphraseError);
    });
    await fc.assert(property, { numRuns: runs(4, 1000) });
    console.log(`${runs(4, 1000)} wrong passphrases, none opens the file.`);
  }, 1_200_000);

  test('is not the vault’s: no recovery key and no open vault opens it', async () => {
    const { recoveryKey, header, keys } = vault;
    const others: Secret[] = [
      { kind: 'recovery-key', recoveryKey },
      { kind: 'keys', vaultId: header.id, keys },
    ];
    for (const secret of others) {
      await expect(openWith(ownFile, secret)).rejects.toThrow(WrongPassphraseError);
    }
  });

  test('opens no other file with the same lock', async () => {
    const moved: BackupHeader = { ...own.header, id: crypto.randomUUID() };
    await expect(openLock(moved, { kind: 'passphrase', passphrase })).rejects.toThrow(
      WrongPassphraseError,
    );
  });
});

describe('the vault’s lock', () => {
  test.each([
    ['the passphrase', { kind: 'passphrase', passphrase }],
    ['the recovery key', { kind: 'recovery-key', recoveryKey: vault.recoveryKey }],
    ['the open vault', { kind: 'keys', vaultId: vault.header.id, keys: vault.keys }],
  ] satisfies [string, Secret][])('opens with %s', async (_, secret) => {
    expect((await openWith(vaultFile, secret)).records).toEqual(records);
  });

  test.each([
    ['another passphrase', { kind: 'passphrase', passphrase: 'five calm otters' }],
    ['a recovery key with a slip', { kind: 'recovery-key', recoveryKey: 'AAAA-BBBB' }],
  ] satisfies [string, Secret][])('does not open with %s', async (_, secret) => {
    await expect(openWith(vaultFile, secret)).rejects.toThrow(WrongPassphraseError);
  });

  test('does not open with another vault', async () => {
    const keys = await deriveKeys(newDataKey(), vault.header.id);
    const other: Secret = { kind: 'keys', vaultId: crypto.randomUUID(), keys: vault.keys };
    await expect(openWith(vaultFile, other)).rejects.toThrow(WrongPassphraseError);
    const forged: Secret = { kind: 'keys', vaultId: vault.header.id, keys };
    await expect(openWith(vaultFile, forged)).rejects.toMatchObject({ fault: 'damaged' });
  });

  test('belongs to its one file', async () => {
    const secret: Secret = { kind: 'keys', vaultId: vault.header.id, keys: vault.keys };
    const moved = { ...vaults.header, id: crypto.randomUUID() };
    await expect(openLock(moved, secret)).rejects.toMatchObject({ fault: 'damaged' });
  });
});

test('the header can be read without any key, and holds neither', async () => {
  for (const file of [ownFile, vaultFile]) {
    const { kind, madeAt, lock } = await readHeader(file, 1);
    expect({ kind, madeAt }).toEqual({ kind: 'backup', madeAt: about.madeAt });
    expect(JSON.stringify(lock)).not.toContain(passphrase);
  }
});

test('two files with one passphrase have no key, salt or id in common', async () => {
  const other = await newBackup(about, (id) => lockWithPassphrase(id, passphrase));
  const [one, two] = [own.header, other.header].map(({ id, lock }) => secretsOf(id, lock));
  expect(one?.filter((part) => two?.includes(part))).toEqual([]);
});

function secretsOf(id: string, lock: Lock): string[] {
  return lock.kind === 'passphrase' ? [id, lock.wrap.salt, lock.wrap.wrapped] : [];
}
