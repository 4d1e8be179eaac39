import { expect, test } from 'vitest';
import { changeStore, VaultReplacedError } from '../../../../../lib/store/change-store.ts';
import { openDatabase } from '../../../../../lib/store/db.ts';
import { eraseEverything } from '../../../../../lib/store/erase.ts';
import { freshStore } from '../fresh-database.ts';
import { author } from '../invented.ts';
import { plantSite, plantStudent } from './full-store.ts';

async function databasesOf(name: string): Promise<string[]> {
  const databases = await indexedDB.databases();
  return databases.flatMap((one) => one.name ?? []).filter((one) => one.startsWith(name));
}

function someDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
}

test('everything is gone: the vault, every row, the copies before upgrades, the database itself', async () => {
  const store = await freshStore();
  const { db } = store;
  await plantSite(store);
  await plantStudent(store, 'Quillfeather');
  await someDatabase(`${db.name}-before-v2`);
  expect(await databasesOf(db.name)).toHaveLength(2);
  await eraseEverything(db);
  expect(await databasesOf(db.name)).toEqual([]);
  const anew = await openDatabase(db.name);
  const rows = await Promise.all(anew.tables.map((table) => table.count()));
  expect(rows.every((count) => count === 0)).toBe(true);
  await anew.delete();
});

test('a window that still holds the key writes nothing into what comes after', async () => {
  const store = await freshStore();
  const { db } = store;
  const { student } = await plantStudent(store, 'Quillfeather');
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
  const late = changeStore(store, async (rows) =>
    rows.put('students', { ...student, lastSeenAt: author(9).now }),
  );
  await expect(late).rejects.toBeInstanceOf(VaultReplacedError);
  expect(await db.rowsOf('students').count()).toBe(0);
});
