import { type Site, siteSchema } from '../domain/site.ts';
import type { ChangingRows } from './change-store.ts';
import { keepHistory } from './history-log.ts';
import type { Rows } from './read-store.ts';
import { type Author, newRecord, revised } from './record.ts';

/** Remembers that a person allowed reading at an origin (scheme, host, port). Allowed already: nothing changes. */
export async function allowSite(rows: ChangingRows, origin: string, author: Author): Promise<void> {
  const [stored] = await rows.byKey('originKey', [[origin]]);
  if (stored?.removedAt === null) return;
  const given = { allowedAt: author.now, removedAt: null };
  if (stored) replaceSite(rows, stored, given, author);
  else rows.put('sites', siteSchema.parse({ ...newRecord(author), origin, ...given }));
}

/** Remembers that access was taken back; what was read there stays. An origin that was never allowed changes nothing. */
export async function removeSite(
  rows: ChangingRows,
  origin: string,
  author: Author,
): Promise<void> {
  const [stored] = await rows.byKey('originKey', [[origin]]);
  if (stored?.removedAt === null) replaceSite(rows, stored, { removedAt: author.now }, author);
}

/** The sites that may be read now, in the order of their origins. */
export async function listSites(rows: Rows): Promise<Site[]> {
  const sites = await rows.all('sites');
  return sites
    .filter(({ removedAt, deletedAt }) => removedAt === null && deletedAt === null)
    .toSorted((one, other) => one.origin.localeCompare(other.origin));
}

function replaceSite(
  rows: ChangingRows,
  stored: Site,
  changes: Partial<Site>,
  author: Author,
): void {
  rows.put('sites', siteSchema.parse(revised(stored, changes, author)));
  const change = { act: 'edit', table: 'sites', recordId: stored.id, before: stored } as const;
  keepHistory(rows, change, author);
}
