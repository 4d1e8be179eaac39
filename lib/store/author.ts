import { recordFields } from '../domain/record.ts';
import { unseal } from '../sealing/seal.ts';
import { type Store } from './store.ts';
import { sealUnderKey } from './vault/first-release.ts';
import { whileNotMoving } from './writer.ts';

/** Stands beside the settings and is no part of them: who writes at this device is not the school's choice. */
const key = 'author';

/** What the person at this device wants to be called in records and exports; null until they said so. */
export async function readAuthor(store: Store): Promise<string | null> {
  const row = await store.db.settings.get(key);
  if (!row || !('sealed' in row)) return null;
  await store.judge();
  const place = { table: 'settings', id: key, schema: row.schema };
  const value = await unseal(store.keys.record, place, row.sealed);
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * Keeps that name, trimmed; an empty one forgets it. Records written before keep the name they have. Rejects with ZodError
 * when it is longer than a record holds.
 */
export async function saveAuthor(store: Store, name: string): Promise<void> {
  const { db, keys } = store;
  const value = recordFields.createdBy.parse(name.trim().toWellFormed());
  const row = value === '' ? null : await sealUnderKey(keys, 'settings', key, value);
  await whileNotMoving(db, () =>
    db.transaction('rw', db.settings, async () => {
      if (row) await db.settings.put(row);
      else await db.settings.delete(key);
    }),
  );
}
