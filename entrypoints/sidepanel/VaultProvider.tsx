import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useEffect, useMemo } from 'react';
import { effectiveSettings } from '../../lib/domain/effective-settings.ts';
import { readPolicy } from '../../lib/platform/policy.ts';
import { noteTime } from '../../lib/platform/troubles.ts';
import { judgeByAlarm, keepVaultKey, lockVault } from '../../lib/platform/vault-session.ts';
import { toBase64 } from '../../lib/sealing/bytes.ts';
import type { DataKey } from '../../lib/sealing/keys.ts';
import type { Database } from '../../lib/store/db.ts';
import { readSettings } from '../../lib/store/settings.ts';
import {
  changePassphrase,
  makeVault,
  type NewVault,
  readHeader,
  recoverVault,
  replaceRecoveryKey,
  unlockWithPassphrase,
} from '../../lib/store/vault.ts';
import { countWaiting } from '../../lib/store/vault/inbox.ts';
import { forgetOpened } from '../../lib/store/vault/state.ts';
import { CouldNotOpen } from './screens/vault/CouldNotOpen.tsx';
import { useDatabase } from './hooks/database-context.ts';
import { StoreContext } from './hooks/store-context.ts';
import { usePresence } from './hooks/use-presence.ts';
import { useVaultState } from './hooks/use-vault-state.ts';
import { type MadeVault, type Vault, VaultContext } from './hooks/vault-context.ts';

/** The vault over the open database, for everything inside: what state it is in, and what may be done with it. */
export function VaultProvider({ children }: { children: ReactNode }) {
  const database = useDatabase();
  const known = useVaultState(database);
  const inboxWaiting = useLiveQuery(() => countWaiting(database), [database]) ?? 0;
  const state = known?.state;
  const store = known?.state === 'open' ? known.store : null;
  usePresence(store !== null);
  useEffect(() => {
    if (!store) forgetOpened();
  }, [store]);
  const acts = useMemo(() => vaultActs(database), [database]);
  const vault = useMemo(
    (): Vault | null => (state && state !== 'damaged' ? { ...acts, state, inboxWaiting } : null),
    [acts, state, inboxWaiting],
  );
  if (known?.state === 'damaged') {
    return <CouldNotOpen error={known.error} onTryAgain={() => location.reload()} />;
  }
  if (!vault) return null;
  return (
    <VaultContext value={vault}>
      <StoreContext value={store}>{children}</StoreContext>
    </VaultContext>
  );
}

function vaultActs(db: Database): Omit<Vault, 'state' | 'inboxWaiting'> {
  const now = () => new Date().toISOString();
  return {
    make: async (passphrase) => enterLater(db, await makeVault(db, passphrase, now())),
    unlock: async (passphrase) => {
      const began = performance.now();
      const header = await readHeader(db);
      if (header) await enter(db, header.id, await unlockWithPassphrase(db, header, passphrase));
      void noteTime('unlocking', performance.now() - began);
    },
    recover: async (recoveryKey, passphrase) =>
      enterLater(db, await recoverVault(db, recoveryKey, passphrase)),
    lock: lockVault,
    changePassphrase: (passphrase, next) => changePassphrase(db, passphrase, next),
    replaceRecoveryKey: (passphrase) => replaceRecoveryKey(db, passphrase),
  };
}

function enterLater(db: Database, { header, dataKey, recoveryKey }: NewVault): MadeVault {
  return { recoveryKey, enter: () => enter(db, header.id, dataKey) };
}

async function enter(db: Database, vaultId: string, dataKey: DataKey): Promise<void> {
  const own = await readSettings(db);
  const { settings } = effectiveSettings(own, await readPolicy());
  await keepVaultKey({ vaultId, dataKey: toBase64(dataKey) }, settings.lockAfter);
  await judgeByAlarm();
}
