import { type Settings, settingsSchema } from '../domain/settings.ts';
import type { Database } from './db.ts';
import { appendToLog } from './log.ts';
import type { Author } from './record.ts';

const key = 'settings';

/** What the school chose, with the defaults for everything it did not. Rejects with ZodError on a damaged record. */
export async function readSettings(db: Database): Promise<Settings> {
  return settingsSchema.parse((await db.settings.get(key))?.value ?? {});
}

/** Changes some settings and logs how they were; resolves with all of them. Bad input rejects with ZodError and changes nothing. */
export function saveSettings(
  db: Database,
  patch: Partial<Settings>,
  author: Author,
): Promise<Settings> {
  return db.transaction('rw', db.settings, db.log, async () => {
    const before = await readSettings(db);
    const value = settingsSchema.parse({ ...before, ...patch });
    await db.settings.put({ key, value });
    await appendToLog(db, { act: 'edit', table: key, recordId: key, before }, author);
    return value;
  });
}
