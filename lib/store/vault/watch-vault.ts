import { liveQuery } from 'dexie';
import { watchVaultKey } from '../../platform/vault-session.ts';
import type { Database } from '../db.ts';

/** Calls the listener at every change of the vault or of its key, in any window, and once now; returns how to stop. */
export function watchVault(db: Database, changed: () => void): () => void {
  const stopKey = watchVaultKey(changed);
  const header = liveQuery(() => db.vault.get('vault')).subscribe({
    next: changed,
    error: changed,
  });
  return () => {
    stopKey();
    header.unsubscribe();
  };
}
