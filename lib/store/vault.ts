import { type DataKey, deriveKeys, newDataKey } from '../sealing/keys.ts';
import { newInboxKeys } from '../sealing/inbox.ts';
import { leastRounds, wrapWithPassphrase } from '../sealing/passphrase-wrap.ts';
import { newRecoveryKey, wrapWithRecoveryKey } from '../sealing/recovery-key.ts';
import { dataKeyOf, purposeOf } from '../sealing/data-key-of.ts';
import type { VaultHeader } from '../sealing/vault-header.ts';
import type { Instant } from '../domain/school-day.ts';
import type { Database } from './db.ts';
import { tableNames } from './tables.ts';
import { notePlainLeft } from './sweep.ts';
import { dropUpgradeCopies } from './upgrade-copy.ts';
import { readFirstRelease, sealFirstRelease, writeFirstRelease } from './vault/first-release.ts';
import { readHeader, replaceHeader } from './vault/header.ts';
import { noteKeyMade } from './vault/recovery-key-kept.ts';
import { asOnlyWriter, whileNotMoving } from './writer.ts';

export { HeaderChangedError, readHeader } from './vault/header.ts';

/** There is a vault already: another window made it meanwhile. */
export class VaultExistsError extends Error {
  override readonly name = 'VaultExistsError';
}

/** A vault that was just made or opened: its key, and what may be shown once. */
export type NewVault = { header: VaultHeader; dataKey: DataKey; recoveryKey: string };

/**
 * Makes the vault and seals in the same transaction what the first release left unsealed (trust.md S10); killed
 * or failed, everything is as it was. Rejects with VaultExistsError. The recovery key exists only in the answer.
 */
export function makeVault(db: Database, passphrase: string, now: Instant): Promise<NewVault> {
  return asOnlyWriter(db, async () => {
    if (await readHeader(db)) throw new VaultExistsError();
    const made = await newVault(passphrase, now);
    const keys = await deriveKeys(made.dataKey, made.header.id);
    const plain = await readFirstRelease(db);
    const sealed = plain && (await sealFirstRelease(keys, plain));
    const tables = [
      db.vault,
      db.housekeeping,
      db.changes,
      db.drafts,
      db.settings,
      ...tableNames.map((name) => db.rowsOf(name)),
    ];
    const write = async () => {
      if (await db.vault.get('vault')) throw new VaultExistsError();
      await db.vault.put({ key: 'vault', header: made.header });
      await noteKeyMade(db);
      if (!plain || !sealed) return;
      await writeFirstRelease(db, plain, sealed);
      await notePlainLeft(db);
    };
    await whileNotMoving(db, () => db.transaction('rw', tables, write));
    // The copy before the upgrade holds in the clear what is sealed now.
    if (plain) await dropUpgradeCopies(db.name);
    return made;
  });
}

async function newVault(passphrase: string, createdAt: Instant): Promise<NewVault> {
  const id = crypto.randomUUID();
  const dataKey = newDataKey();
  const recoveryKey = newRecoveryKey();
  const header: VaultHeader = {
    id,
    version: 1,
    createdAt,
    passphrase: await wrapWithPassphrase(dataKey, passphrase, purposeOf(id)),
    recovery: await wrapWithRecoveryKey(dataKey, recoveryKey, purposeOf(id)),
    inbox: await newInboxKeys(await deriveKeys(dataKey, id), id),
  };
  return { header, dataKey, recoveryKey };
}

/** The data key for a passphrase. Rejects with WrongPassphraseError. Wraps made with fewer rounds than today's are raised. */
export async function unlockWithPassphrase(
  db: Database,
  header: VaultHeader,
  passphrase: string,
): Promise<DataKey> {
  const dataKey = await dataKeyOf(header, { passphrase });
  if (header.passphrase.rounds < leastRounds) {
    const raised = await wrapWithPassphrase(dataKey, passphrase, purposeOf(header.id));
    await replaceHeader(db, header, { ...header, passphrase: raised });
  }
  return dataKey;
}

/**
 * A forgotten passphrase: the recovery key opens the vault, a new passphrase takes the old one's place, and a new recovery key the
 * place of the one that was used. Rejects with WrongPassphraseError, HeaderChangedError.
 */
export async function recoverVault(
  db: Database,
  recoveryKey: string,
  passphrase: string,
): Promise<NewVault> {
  const header = await headerOf(db);
  const dataKey = await dataKeyOf(header, { recoveryKey });
  return rewrap(db, header, dataKey, passphrase);
}

async function rewrap(
  db: Database,
  before: VaultHeader,
  dataKey: DataKey,
  passphrase: string,
): Promise<NewVault> {
  const purpose = purposeOf(before.id);
  const recoveryKey = newRecoveryKey();
  const header = {
    ...before,
    passphrase: await wrapWithPassphrase(dataKey, passphrase, purpose),
    recovery: await wrapWithRecoveryKey(dataKey, recoveryKey, purpose),
  };
  await replaceHeader(db, before, header);
  return { header, dataKey, recoveryKey };
}

/** Another passphrase for the same vault; the old one opens it no more. Rejects with WrongPassphraseError, HeaderChangedError. */
export async function changePassphrase(
  db: Database,
  passphrase: string,
  next: string,
): Promise<void> {
  const header = await headerOf(db);
  const dataKey = await dataKeyOf(header, { passphrase });
  const wrapped = await wrapWithPassphrase(dataKey, next, purposeOf(header.id));
  await replaceHeader(db, header, { ...header, passphrase: wrapped });
}

/** Another recovery key; the old one opens the vault no more. Asks for the passphrase. Rejects with WrongPassphraseError. */
export async function replaceRecoveryKey(db: Database, passphrase: string): Promise<string> {
  const header = await headerOf(db);
  const dataKey = await dataKeyOf(header, { passphrase });
  const recoveryKey = newRecoveryKey();
  const recovery = await wrapWithRecoveryKey(dataKey, recoveryKey, purposeOf(header.id));
  await replaceHeader(db, header, { ...header, recovery });
  return recoveryKey;
}

async function headerOf(db: Database): Promise<VaultHeader> {
  const header = await readHeader(db);
  if (!header) throw new Error('There is no vault.');
  return header;
}
