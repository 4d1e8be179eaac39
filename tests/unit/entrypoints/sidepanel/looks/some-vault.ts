import { vi } from 'vitest';
import type { Vault } from '../../../../../entrypoints/sidepanel/hooks/vault-context.ts';

export const recoveryKey = '7K2M-9QXR-4TBD-W8NH-3FPZ-6JVC-1GSA';

/** A vault that does what it is asked at once. */
export function someVault(state: Vault['state'] = 'open'): Vault {
  const made = { recoveryKey, enter: async () => undefined };
  return {
    state,
    make: vi.fn<Vault['make']>(async () => made),
    unlock: vi.fn<Vault['unlock']>(),
    recover: vi.fn<Vault['recover']>(async () => made),
    lock: vi.fn<Vault['lock']>(),
    changePassphrase: vi.fn<Vault['changePassphrase']>(),
    replaceRecoveryKey: vi.fn<Vault['replaceRecoveryKey']>(async () => recoveryKey),
    inboxWaiting: 3,
  };
}
