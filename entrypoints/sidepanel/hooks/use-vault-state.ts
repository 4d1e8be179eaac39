import { useEffect, useState } from 'react';
import type { Database } from '../../../lib/store/db.ts';
import { type VaultState, vaultState } from '../../../lib/store/vault/state.ts';
import { watchVault } from '../../../lib/store/vault/watch-vault.ts';

export type KnownVaultState = VaultState | { state: 'damaged'; error: unknown };

/** The vault as it stands, kept in step with every window and the background; undefined until known. */
export function useVaultState(database: Database): KnownVaultState | undefined {
  const [known, setKnown] = useState<KnownVaultState>();
  useEffect(() => {
    let isCurrent = true;
    let asked = 0;
    const ask = () => {
      asked += 1;
      const question = asked;
      const tell = (state: KnownVaultState) => {
        // An answer that was overtaken by the next question would undo a lock.
        if (isCurrent && question === asked)
          setKnown((before) => (isSame(before, state) ? before : state));
      };
      vaultState(database).then(tell, (error: unknown) => tell({ state: 'damaged', error }));
    };
    ask();
    const stop = watchVault(database, ask);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [database]);
  return known;
}

function isSame(one: KnownVaultState | undefined, other: KnownVaultState): boolean {
  if (one?.state !== other.state) return false;
  if (one.state === 'open' && other.state === 'open') return one.store === other.store;
  return one.state === 'none' || one.state === 'unsealed' || one.state === 'locked';
}
