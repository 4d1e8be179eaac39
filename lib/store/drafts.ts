import { unseal } from '../sealing/seal.ts';
import type { Store } from './store.ts';
import { sealUnderKey } from './vault/first-release.ts';
import { whileNotMoving } from './writer.ts';

/**
 * Keeps what a person is typing, sealed, under the key of its field (which begins with the student's record id); an empty text
 * drops it. Sealing is allowed after the vault was locked: what was typed until then must not be lost.
 */
export function saveDraft(store: Store, key: string, text: string): Promise<void> {
  return saveDrafts(store, new Map([[key, text]]));
}

/** Keeps several texts at once, all or none of them; see {@link saveDraft}. An empty one drops its draft. */
export async function saveDrafts(store: Store, texts: ReadonlyMap<string, string>): Promise<void> {
  const { db, keys, header } = store;
  const kept = [...texts].filter(([, text]) => text !== '');
  const dropped = [...texts].filter(([, text]) => text === '').map(([key]) => key);
  const rows = await Promise.all(
    kept.map(([key, text]) => sealUnderKey(keys, 'drafts', key, text.toWellFormed())),
  );
  await whileNotMoving(db, () =>
    db.transaction('rw', db.drafts, db.vault, async () => {
      await db.drafts.bulkDelete(dropped);
      if ((await db.vault.get('vault'))?.header.id === header.id) await db.drafts.bulkPut(rows);
    }),
  );
}

/** The kept text of a field; null when nothing was typed. Rejects with LockedError. */
export async function readDraft(store: Store, key: string): Promise<string | null> {
  const row = await store.db.drafts.get(key);
  if (!row) return null;
  await store.judge();
  const place = { table: 'drafts', id: key, schema: row.schema };
  const text = await unseal(store.keys.record, place, row.sealed);
  return typeof text === 'string' ? text : null;
}

/** Forgets the kept text of a field, once it was saved or given up. */
export async function dropDraft({ db }: Store, key: string): Promise<void> {
  await whileNotMoving(db, () => db.transaction('rw', db.drafts, () => db.drafts.delete(key)));
}
