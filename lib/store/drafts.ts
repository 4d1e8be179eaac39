import type { Database } from './db.ts';

/** Keeps what a person is typing, under the key of its field; an empty text drops it. */
export async function saveDraft(db: Database, key: string, text: string): Promise<void> {
  if (text === '') await dropDraft(db, key);
  else
    await db.transaction('rw', db.drafts, () => db.drafts.put({ key, text: text.toWellFormed() }));
}

/** The kept text of a field; null when nothing was typed. */
export async function readDraft(db: Database, key: string): Promise<string | null> {
  return (await db.drafts.get(key))?.text ?? null;
}

/** Forgets the kept text of a field, once it was saved or given up. */
export async function dropDraft(db: Database, key: string): Promise<void> {
  await db.transaction('rw', db.drafts, () => db.drafts.delete(key));
}
