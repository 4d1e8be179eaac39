import { type Site, siteSchema } from '../domain/site.ts';
import type { Database } from './db.ts';
import { appendToLog } from './log.ts';
import { type Author, newRecord, revised } from './record.ts';

/** Remembers that a person allowed reading at an origin (scheme, host, port). Allowed already: nothing changes. */
export function allowSite(db: Database, origin: string, author: Author): Promise<Site> {
  return db.transaction('rw', db.sites, db.log, async () => {
    const stored = await db.sites.get({ origin });
    if (stored?.removedAt === null) return stored;
    const given = { allowedAt: author.now, removedAt: null };
    if (stored) return replaceSite(db, stored, given, author);
    const site = siteSchema.parse({ ...newRecord(author), origin, ...given });
    await db.sites.add(site);
    return site;
  });
}

/** Remembers that access was taken back; what was read there stays. An origin that was never allowed changes nothing. */
export function removeSite(db: Database, origin: string, author: Author): Promise<void> {
  return db.transaction('rw', db.sites, db.log, async () => {
    const stored = await db.sites.get({ origin });
    if (stored?.removedAt === null)
      await replaceSite(db, stored, { removedAt: author.now }, author);
  });
}

/** The sites that may be read now, in the order of their origins. */
export async function listSites(db: Database): Promise<Site[]> {
  const sites = await db.sites.orderBy('origin').toArray();
  return sites.filter(({ removedAt, deletedAt }) => removedAt === null && deletedAt === null);
}

async function replaceSite(
  db: Database,
  stored: Site,
  changes: Partial<Site>,
  author: Author,
): Promise<Site> {
  const site = siteSchema.parse(revised(stored, changes, author));
  await db.sites.put(site);
  await appendToLog(
    db,
    { act: 'edit', table: 'sites', recordId: stored.id, before: stored },
    author,
  );
  return site;
}
