import { expect, test } from 'vitest';
import { changeStore } from '../../../../lib/store/change-store.ts';
import { allowSite, listSites, removeSite } from '../../../../lib/store/sites.ts';
import { freshStore } from './fresh-database.ts';
import { author, origin } from './invented.ts';

test('an allowed site is listed until access is taken back, and can be allowed again', async () => {
  const db = await freshStore();
  await changeStore(db, (rows) => allowSite(rows, origin, author()));
  const [first] = await listSites(db);
  expect(first).toMatchObject({ origin, removedAt: null, allowedAt: author().now });
  await changeStore(db, (rows) => allowSite(rows, origin, author(1)));
  expect(await listSites(db)).toEqual([first]);
  await changeStore(db, (rows) => removeSite(rows, origin, author(2)));
  expect(await listSites(db)).toEqual([]);
  await changeStore(db, (rows) => allowSite(rows, origin, author(3)));
  expect(await listSites(db)).toMatchObject([
    { id: first?.id, removedAt: null, allowedAt: author(3).now },
  ]);
  expect(await db.sites.count()).toBe(1);
  expect(await db.history.count()).toBe(2);
});

test('taking back a site that was never allowed changes nothing', async () => {
  const db = await freshStore();
  await changeStore(db, (rows) => removeSite(rows, origin, author()));
  expect(await db.sites.count()).toBe(0);
});
