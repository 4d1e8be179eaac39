import { recordFields } from '../domain/record.ts';
import type { Database } from './db.ts';

/** Stands beside the settings and is no part of them: who writes at this device is not the school's choice. */
const key = 'author';

/** What the person at this device wants to be called in records and exports; null until they said so. */
export async function readAuthor(db: Database): Promise<string | null> {
  const value = (await db.settings.get(key))?.value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * Keeps that name, trimmed; an empty one forgets it. Records written before keep the name they have. Rejects with ZodError
 * when it is longer than a record holds.
 */
export async function saveAuthor(db: Database, name: string): Promise<void> {
  const value = recordFields.createdBy.parse(name.trim().toWellFormed());
  await db.transaction('rw', db.settings, async () => {
    if (value === '') await db.settings.delete(key);
    else await db.settings.put({ key, value });
  });
}
