import { changeStore } from '../../lib/store/change-store.ts';
import { sharedDatabase } from '../../lib/store/shared-database.ts';
import { allowSite, removeSite } from '../../lib/store/sites.ts';
import { putInInbox } from '../../lib/store/vault/inbox.ts';
import { vaultState } from '../../lib/store/vault/state.ts';

/** Remembers that a person allowed an origin or took it back; sealed while the vault is locked, not at all without one. */
export async function keepSite(origin: string, allowed: boolean): Promise<void> {
  const at = new Date().toISOString();
  const db = await sharedDatabase();
  const vault = await vaultState(db);
  if (vault.state === 'open') {
    const act = allowed ? allowSite : removeSite;
    await changeStore(vault.store, (rows) => act(rows, origin, { by: 'browser', now: at }));
  } else if (vault.state === 'locked') {
    await putInInbox(db, vault.header, { kind: 'site', origin, allowed, at });
  }
}
