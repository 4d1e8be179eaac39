import { settingsSchema } from '../domain/settings.ts';
import { z } from '../domain/zod.ts';
import type { ChangingRows } from './change-store.ts';
import type { Database } from './db.ts';
import { chosenSettings, takeSettings } from './settings.ts';
import { readTaughtPages, takeTaughtPages, taughtKey, taughtPagesIn } from './taught-pages.ts';

/**
 * What a copy carries besides records: settings that somebody chose, and taught pages as one key among them, so that a build
 * that does not know them still opens the copy.
 */
export type CarriedSettings = Record<string, unknown>;

const carriedSchema = z.record(z.string(), z.unknown());

/** What a copy made now would carry; undefined where nobody chose or taught anything. */
export async function carriedSettings(db: Database): Promise<CarriedSettings | undefined> {
  const chosen = await chosenSettings(db);
  const taughtPages = await readTaughtPages(db);
  if (!chosen && taughtPages.length === 0) return undefined;
  return { ...chosen, ...(taughtPages.length > 0 ? { taughtPages } : {}) };
}

function partsOf(carried: unknown): { settings: CarriedSettings | null; taughtPages: unknown } {
  const { taughtPages, ...settings } = carriedSchema.safeParse(carried).data ?? {};
  return { settings: Object.keys(settings).length > 0 ? settings : null, taughtPages };
}

/** Whether the settings of a copy would be taken: it has some, and this device has none of its own. */
export async function takesCarried(db: Database, carried: unknown): Promise<boolean> {
  return partsOf(carried).settings !== null && (await chosenSettings(db)) === null;
}

/** What a copy carries as rows of a new database's settings; what does not parse, as of another version, is left out. */
export function rowsOfCarried(carried: unknown): { key: string; value: unknown }[] {
  const { settings, taughtPages } = partsOf(carried);
  const own = settingsSchema.safeParse(settings);
  const pages = taughtPagesIn(taughtPages);
  return [
    ...(own.success ? [{ key: 'settings', value: own.data }] : []),
    ...(pages.length > 0 ? [{ key: taughtKey, value: pages }] : []),
  ];
}

/** Takes in what a copy carries: its settings where this device has none of its own, and taught pages that are new here. */
export async function takeCarried(
  rows: ChangingRows,
  db: Database,
  carried: unknown,
): Promise<void> {
  const { settings, taughtPages } = partsOf(carried);
  if (settings) await takeSettings(rows, db, settings);
  if (taughtPages !== undefined)
    rows.beside({ tables: ['settings'], act: () => takeTaughtPages(db, taughtPages) });
}
