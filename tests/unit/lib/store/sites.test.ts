import { expect, test } from 'vitest';
import { allowSite, listSites, removeSite } from '../../../../lib/store/sites.ts';
import { freshDatabase } from './fresh-database.ts';
import { author, origin } from './invented.ts';

test('an allowed site is listed until access is taken back, and can be allowed again', async () => {
  const db = await freshDatabase();
  const first = await allowSite(db, origin, author());
  expect(await allowSite(db, origin, author(1))).toEqual(first);
  expect(await listSites(db)).toEqual([first]);
  await removeSite(db, origin, author(2));
  expect(await listSites(db)).toEqual([]);
  const again = await allowSite(db, origin, author(3));
  expect(again).toMatchObject({ id: first.id, removedAt: null, allowedAt: author(3).now });
  expect(await db.sites.count()).toBe(1);
  expect(await db.log.count()).toBe(2);
});

test('taking back a site that was never allowed changes nothing', async () => {
  const db = await freshDatabase();
  await removeSite(db, origin, author());
  expect(await db.sites.count()).toBe(0);
});
