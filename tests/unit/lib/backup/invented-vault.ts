import { purposeOf } from '../../../../lib/sealing/data-key-of.ts';
import { newInboxKeys } from '../../../../lib/sealing/inbox.ts';
import { deriveKeys, type Keys, newDataKey } from '../../../../lib/sealing/keys.ts';
import { wrapWithPassphrase } from '../../../../lib/sealing/passphrase-wrap.ts';
import { newRecoveryKey, wrapWithRecoveryKey } from '../../../../lib/sealing/recovery-key.ts';
import type { VaultHeader } from '../../../../lib/sealing/vault-header.ts';

export type InventedVault = { header: VaultHeader; keys: Keys; recoveryKey: string };

/** A vault without a database, as one on another device is. */
export async function inventedVault(passphrase: string): Promise<InventedVault> {
  const id = crypto.randomUUID();
  const dataKey = newDataKey();
  const recoveryKey = newRecoveryKey();
  const keys = await deriveKeys(dataKey, id);
  const header: VaultHeader = {
    id,
    version: 1,
    createdAt: '2025-11-03T08:00:00.000Z',
    passphrase: await wrapWithPassphrase(dataKey, passphrase, purposeOf(id)),
    recovery: await wrapWithRecoveryKey(dataKey, recoveryKey, purposeOf(id)),
    inbox: await newInboxKeys(keys, id),
  };
  return { header, keys, recoveryKey };
}
