import { createContext, use } from 'react';
import type { VaultState } from '../../../lib/store/vault/state.ts';

/** A secret that was made just now and is shown once; `enter` opens the vault for this browser session. */
export type MadeVault = { recoveryKey: string; enter: () => Promise<void> };

/** The vault of this device, and what may be done with it. */
export type Vault = {
  state: VaultState['state'];
  /** Makes the vault; opened by `enter`, once the recovery key is safe. Rejects with VaultExistsError and storage errors. */
  make: (passphrase: string) => Promise<MadeVault>;
  /** Rejects with WrongPassphraseError. */
  unlock: (passphrase: string) => Promise<void>;
  /** The way back in after a forgotten passphrase: a new passphrase and a new recovery key. Rejects with WrongPassphraseError. */
  recover: (recoveryKey: string, passphrase: string) => Promise<MadeVault>;
  lock: () => Promise<void>;
  /** Rejects with WrongPassphraseError. */
  changePassphrase: (passphrase: string, next: string) => Promise<void>;
  /** Another recovery key, shown once. Rejects with WrongPassphraseError. */
  replaceRecoveryKey: (passphrase: string) => Promise<string>;
  /** Readings that wait, sealed, for the vault to be opened. */
  inboxWaiting: number;
};

export const VaultContext = createContext<Vault | null>(null);

/** The vault of this device. Throws outside `VaultProvider`. */
export function useVault(): Vault {
  const vault = use(VaultContext);
  if (!vault) throw new Error('useVault stands outside VaultProvider');
  return vault;
}
