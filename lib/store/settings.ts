import { type Settings, settingsSchema } from '../domain/settings.ts';
import { changeStore, type ChangingRows, OvertakenError } from './change-store.ts';
import type { Database } from './db.ts';
import { keepHistory } from './history-log.ts';
import type { Author } from './record.ts';
import type { Store } from './store.ts';

const key = 'settings';

/**
 * What was chosen on this device, with the defaults for everything that was not. In the clear, because lines and calendar are
 * wanted while the vault is locked, and they are about nobody. Rejects with ZodError on a damaged record.
 */
export async function readSettings(db: Database): Promise<Settings> {
  const row = await db.settings.get(key);
  return settingsSchema.parse(row && 'value' in row ? row.value : {});
}

/** What somebody chose on this device; null while nobody chose anything. */
export async function chosenSettings(db: Database): Promise<Settings | null> {
  return (await db.settings.get(key)) ? readSettings(db) : null;
}

/**
 * Takes settings over from a copy of another device, where this one has none of its own; else nothing changes. What does not
 * parse, as of another version, is left out. Resolves to whether they were taken.
 */
export async function takeSettings(
  rows: ChangingRows,
  db: Database,
  settings: unknown,
): Promise<boolean> {
  const value = settingsSchema.safeParse(settings);
  if (!value.success || (await chosenSettings(db))) return false;
  const act = async () => {
    if (!(await db.settings.get(key))) await db.settings.put({ key, value: value.data });
  };
  rows.beside({ tables: ['settings'], act });
  return true;
}

/** Changes some settings and keeps how they were; resolves with all of them. Bad input rejects with ZodError and changes nothing. */
export async function saveSettings(
  store: Store,
  patch: Partial<Settings>,
  author: Author,
): Promise<Settings> {
  return changeStore(store, async (rows) => {
    const before = await readSettings(store.db);
    const value = settingsSchema.parse({ ...before, ...patch });
    rows.beside({ tables: ['settings'], act: (db) => putSettings(db, before, value) });
    keepHistory(rows, { act: 'edit', table: key, recordId: key, before }, author);
    return value;
  });
}

/** Settings lie outside the sealed tables, whose changes are counted: another window's change is found by what it wrote. */
async function putSettings(db: Database, before: Settings, value: Settings): Promise<void> {
  const stored = await readSettings(db);
  if (JSON.stringify(stored) !== JSON.stringify(before)) throw new OvertakenError();
  await db.settings.put({ key, value });
}
