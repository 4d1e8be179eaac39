import type { DataKey } from './keys.ts';
import { unwrapWithPassphrase } from './passphrase-wrap.ts';
import { unwrapWithRecoveryKey } from './recovery-key.ts';
import type { VaultHeader } from './vault-header.ts';

/** What both wraps of a vault's data key are bound to. */
export function purposeOf(vaultId: string): string {
  return `bridgeback vault ${vaultId}`;
}

/** The data key of a vault, with or without its database at hand. Rejects with WrongPassphraseError for either secret. */
export function dataKeyOf(
  header: VaultHeader,
  secret: { passphrase: string } | { recoveryKey: string },
): Promise<DataKey> {
  const purpose = purposeOf(header.id);
  return 'passphrase' in secret
    ? unwrapWithPassphrase(header.passphrase, secret.passphrase, purpose)
    : unwrapWithRecoveryKey(header.recovery, secret.recoveryKey, purpose);
}
