import { taughtPageSchema, type TaughtPage } from '../domain/taught-page.ts';
import { withTaught } from '../domain/taught-pages.ts';
import { z } from '../domain/zod.ts';
import type { Database } from './db.ts';
import { whileNotMoving } from './writer.ts';

/** The row of the settings they lie in. */
export const taughtKey = 'taught-pages';
const listSchema = z.array(z.unknown());

/** Pages as they lie in a row or a file; what is none, as of another version, is left out. */
export function taughtPagesIn(value: unknown): TaughtPage[] {
  const list = listSchema.safeParse(value);
  return (list.data ?? []).flatMap((item) => {
    const page = taughtPageSchema.safeParse(item);
    return page.success ? [page.data] : [];
  });
}

/**
 * Every page that was taught on this device, of all sites, oldest first. They lie in the clear beside the settings and are
 * kept without a vault and while it is locked: they hold words of column heads and nothing of a student, and flags from a
 * page's own counts need no vault either.
 */
export async function readTaughtPages(db: Database): Promise<TaughtPage[]> {
  const row = await db.settings.get(taughtKey);
  return taughtPagesIn(row && 'value' in row ? row.value : []);
}

async function put(db: Database, act: (pages: TaughtPage[]) => TaughtPage[]): Promise<void> {
  await db.settings.put({ key: taughtKey, value: act(await readTaughtPages(db)) });
}

async function change(db: Database, act: (pages: TaughtPage[]) => TaughtPage[]): Promise<void> {
  await whileNotMoving(db, () => db.transaction('rw', db.settings, () => put(db, act)));
}

/** Keeps taught pages, the last the newest; one of the same site and columns gives way. Bad input rejects with ZodError. */
export async function saveTaughtPages(db: Database, pages: readonly TaughtPage[]): Promise<void> {
  const checked = pages.map((page) => taughtPageSchema.parse(page));
  await change(db, (kept) => checked.reduce(withTaught, kept));
}

/** Gives a taught page another title. Rejects with ZodError when it is empty or too long; a page that is gone stays gone. */
export async function renameTaughtPage(db: Database, id: string, title: string): Promise<void> {
  const checked = taughtPageSchema.shape.title.parse(title.trim().toWellFormed());
  await change(db, (kept) =>
    kept.map((page) => (page.id === id ? { ...page, title: checked } : page)),
  );
}

/** Forgets a taught page; its site's pages are no longer read by it. */
export async function forgetTaughtPage(db: Database, id: string): Promise<void> {
  await change(db, (kept) => kept.filter((page) => page.id !== id));
}

/** How many pages were taught for a site; null counts those of every site. Pages of any site belong to none. */
export async function countTaughtPages(db: Database, origin: string | null): Promise<number> {
  const pages = await readTaughtPages(db);
  return origin === null ? pages.length : pages.filter((page) => page.origin === origin).length;
}

/** Forgets what was taught for a site, inside a transaction over the settings that is there already. */
export async function dropTaughtPages(db: Database, origin: string): Promise<void> {
  await put(db, (kept) => kept.filter((page) => page.origin !== origin));
}

/** Takes pages of a copy that are not here yet, inside a transaction that is there already; what is here stays as it is. */
export async function takeTaughtPages(db: Database, value: unknown): Promise<void> {
  const incoming = taughtPagesIn(value);
  if (incoming.length > 0) await put(db, (kept) => kept.reduce(withTaught, incoming));
}
