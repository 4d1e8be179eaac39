import { expect, test, vi } from 'vitest';
import { openDatabase } from '../../../../lib/store/db.ts';
import { newestVersion } from '../../../../lib/store/migrations/index.ts';
import { freshDatabase } from './fresh-database.ts';

/** Opens natively at a version, as another build would; resolves with the closed database's stores. */
function openAt(name: string, version: number | undefined, change?: (db: IDBDatabase) => void) {
  return new Promise<{ version: number; stores: string[] }>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => change?.(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('did not open')));
    request.addEventListener('success', () => {
      const { version: found, objectStoreNames } = request.result;
      request.result.close();
      resolve({ version: found, stores: [...objectStoreNames] });
    });
  });
}

test('a database of a newer build is refused and left as it is', async () => {
  const db = await freshDatabase();
  await db.housekeeping.put({ key: 'a', value: 'b' });
  db.close();
  const newer = (newestVersion + 1) * 10;
  const before = await openAt(db.name, newer, (native) => native.deleteObjectStore('drafts'));
  await expect(openDatabase(db.name)).rejects.toMatchObject({
    name: 'NewerDatabaseError',
    installed: newestVersion + 1,
    newestKnown: newestVersion,
  });
  expect(await openAt(db.name, undefined)).toEqual(before);
});

test('a window that an upgrade closed writes nothing into the newer database', async () => {
  const db = await freshDatabase();
  await openAt(db.name, (newestVersion + 1) * 10);
  await expect(db.housekeeping.put({ key: 'a', value: 'b' })).rejects.toMatchObject({
    name: 'DatabaseClosedError',
  });
});

test('a database that does not open is reported, not replaced', async () => {
  const db = await freshDatabase();
  db.close();
  const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  const refused = openDatabase(db.name);
  await expect(refused).rejects.toMatchObject({ name: 'UnopenableDatabaseError' });
  await expect(refused).rejects.toMatchObject({ cause: { name: 'UnknownError' } });
  broken.mockRestore();
  await expect(openDatabase(db.name)).resolves.toBeDefined();
});

test('asking for the version of a database that is not there does not create it', async () => {
  const name = 'never-made';
  const { installedVersion } = await import('../../../../lib/store/installed-version.ts');
  expect(await installedVersion(name)).toBe(0);
  expect((await indexedDB.databases()).map((found) => found.name)).not.toContain(name);
});
