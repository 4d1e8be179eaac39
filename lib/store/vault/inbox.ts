import type { Settings } from '../../domain/settings.ts';
import { type Waiting, waitingSchema } from '../../domain/waiting.ts';
import { openInbox, sealForInbox } from '../../sealing/inbox.ts';
import type { VaultHeader } from '../../sealing/vault-header.ts';
import { changeStore, type ChangingRows } from '../change-store.ts';
import type { Database, InboxRow } from '../db.ts';
import { wellFormed } from '../record.ts';
import { allowSite, removeSite } from '../sites.ts';
import type { Store } from '../store.ts';
import { takeReadingInto } from '../take-reading.ts';
import { whileNotMoving } from '../writer.ts';

/** Readings that may wait at most: a locked device on a busy desk must not fill its disk. */
export const mostWaiting = 200;
const schema = 1;
const table = 'inbox';

/**
 * Seals something to the vault's public key, so that only the opened vault can read it again. Resolves to whether it was kept:
 * a full inbox takes no more readings, but always what a person allowed.
 */
export async function putInInbox(
  db: Database,
  { inbox }: VaultHeader,
  waiting: Waiting,
): Promise<boolean> {
  if (waiting.kind === 'reading' && (await db.inbox.count()) >= mostWaiting) return false;
  const id = crypto.randomUUID();
  const payload = waitingSchema.parse(wellFormed(waiting));
  const sealed = await sealForInbox(inbox.publicKey, { table, id, schema }, payload);
  const row = { id, schema, sealed };
  await whileNotMoving(db, () => db.transaction('rw', db.inbox, () => db.inbox.add(row)));
  return true;
}

/** How many wait. */
export function countWaiting(db: Database): Promise<number> {
  return db.inbox.count();
}

/**
 * Takes in everything that waits, oldest first, each with its own moment; what is taken in leaves the inbox in the same commit.
 * What cannot be opened (altered on disk, or of another vault) is dropped. Resolves to how many were taken in.
 */
export async function takeInbox(store: Store, settings: Settings): Promise<number> {
  const { db, keys, header } = store;
  const waiting = await db.inbox.orderBy('order').toArray();
  if (waiting.length === 0) return 0;
  const open = await openInbox(keys, header.id, header.inbox);
  let taken = 0;
  for (const row of waiting) {
    const { id, sealed } = row;
    const opened = await open({ table, id, schema: row.schema }, sealed).catch(() => null);
    const payload = waitingSchema.safeParse(opened);
    await takeIn(store, row, payload.success ? payload.data : null, settings);
    if (payload.success) taken += 1;
  }
  return taken;
}

function takeIn(
  store: Store,
  { order }: InboxRow,
  waiting: Waiting | null,
  settings: Settings,
): Promise<void> {
  return changeStore(store, async (rows) => {
    if (order === undefined || !(await store.db.inbox.get(order))) return;
    if (waiting) await take(rows, waiting, settings);
    rows.beside({ tables: ['inbox'], act: (db) => db.inbox.delete(order) });
  });
}

async function take(rows: ChangingRows, waiting: Waiting, settings: Settings): Promise<void> {
  if (waiting.kind === 'reading') {
    const { kind: _kind, ...page } = waiting;
    await takeReadingInto(rows, { ...page, settings });
    return;
  }
  const act = waiting.allowed ? allowSite : removeSite;
  await act(rows, waiting.origin, { by: 'browser', now: waiting.at });
}
