import { readVaultKey } from '../../platform/vault-session.ts';
import { fromBase64 } from '../../sealing/bytes.ts';
import type { VaultHeader } from '../../sealing/vault-header.ts';
import type { Database } from '../db.ts';
import { LockedError, openStore, type Store } from '../store.ts';
import { readFirstRelease } from './first-release.ts';
import { readHeader } from './header.ts';

/** What may be done with what is kept on this device. */
export type VaultState =
  /** Nothing is kept, because nobody has made a vault yet. */
  | { state: 'none' }
  /** What the first release kept waits to be sealed. */
  | { state: 'unsealed' }
  | { state: 'locked'; header: VaultHeader }
  | { state: 'open'; store: Store };

/** The open vault of this context; it holds what was unsealed so far, so that not every message unseals it anew. */
let opened: { db: Database; dataKey: string; store: Store } | null = null;

/** Forgets the key and everything that was unsealed in this context. */
export function forgetOpened(): void {
  opened?.store.unsealed.clear();
  opened = null;
}

/** The vault as it stands in this browser session. Rejects with ZodError when its header is damaged. */
export async function vaultState(db: Database): Promise<VaultState> {
  const header = await readHeader(db);
  if (!header) return { state: (await readFirstRelease(db)) ? 'unsealed' : 'none' };
  const key = await readVaultKey();
  if (key?.vaultId !== header.id) {
    forgetOpened();
    return { state: 'locked', header };
  }
  return { state: 'open', store: await storeFor(db, header, key.dataKey) };
}

async function storeFor(db: Database, header: VaultHeader, dataKey: string): Promise<Store> {
  if (opened?.db === db && opened.dataKey === dataKey && opened.store.header.id === header.id) {
    return opened.store;
  }
  const judge = async () => {
    if ((await readVaultKey())?.dataKey !== dataKey) throw new LockedError();
  };
  const store = await openStore(db, header, fromBase64(dataKey), judge);
  opened = { db, dataKey, store };
  return store;
}
