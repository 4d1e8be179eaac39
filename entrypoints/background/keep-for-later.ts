import type { Waiting } from '../../lib/domain/waiting.ts';
import { onceWhileLocked } from '../../lib/platform/seen-while-locked.ts';
import type { VaultHeader } from '../../lib/sealing/vault-header.ts';
import type { Database } from '../../lib/store/db.ts';
import { putInInbox } from '../../lib/store/vault/inbox.ts';

/** Seals something for when the vault is opened; a page that is read again and says the same waits once. */
export async function keepForLater(
  db: Database,
  header: VaultHeader,
  waiting: Waiting,
): Promise<void> {
  const { at: _at, ...said } = waiting;
  await onceWhileLocked(JSON.stringify(said), () => putInInbox(db, header, waiting));
}
