import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TestStore } from './fresh-store.ts';

const storage = await vi.hoisted(async () => {
  const { keptStorage } = await import('../../../tools/kept-storage.ts');
  return keptStorage();
});
vi.mock('../../../../lib/platform/browser.ts', () => ({
  browser: { storage: { local: storage.area } },
}));

const { hasGoneBack, keepTally } = await import('../../../../lib/store/tally.ts');
const { dropTally } = await import('../../../../lib/platform/tally.ts');
const { freshStore } = await import('./fresh-database.ts');
const { someStudent } = await import('./invented.ts');

beforeEach(() => storage.kept.clear());

let written = 0;

/** Something to count: a student nobody else is. */
const write = (store: TestStore) => someStudent(store, { sisId: `S${(written += 1)}` });

describe('a database that stands where it stood', () => {
  test('has not gone back, nor has one of which nothing is known', async () => {
    const store = await freshStore();
    expect(await hasGoneBack(store)).toBe(false);
    await write(store);
    await keepTally(store);
    expect(await hasGoneBack(store)).toBe(false);
    await write(store);
    expect(await hasGoneBack(store)).toBe(false);
  });

  test('is not measured by another vault’s tally, nor by one that cannot be read', async () => {
    const [store, other] = [await freshStore(), await freshStore()];
    await write(other);
    await keepTally(other);
    expect(await hasGoneBack(store)).toBe(false);
    await keepTally(store);
    storage.kept.set('tally', { ...Object(storage.kept.get('tally')), changes: 'many' });
    expect(await hasGoneBack(store)).toBe(false);
  });
});

describe('a database without something that was on disk', () => {
  test('has gone back, until it is taken as it stands', async () => {
    const store = await freshStore();
    await write(store);
    const before = await store.db.changes.toArray();
    await write(store);
    await keepTally(store);
    await store.db.changes.bulkPut(before);
    expect(await hasGoneBack(store)).toBe(true);
    await keepTally(store);
    expect(await hasGoneBack(store)).toBe(false);
  });

  test('has gone back also where a whole table’s count is missing', async () => {
    const store = await freshStore();
    await write(store);
    await keepTally(store);
    await store.db.changes.clear();
    expect(await hasGoneBack(store)).toBe(true);
    await dropTally();
    expect(await hasGoneBack(store)).toBe(false);
  });
});
