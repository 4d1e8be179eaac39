import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../../../../lib/store/db.ts';
import { freshStoreIn, type TestStore } from './fresh-store.ts';

/** An empty database of its own for one test, on the stand-in for the browser's; removed when the test is over. */
export async function freshDatabase(): Promise<Database> {
  const database = await openDatabase(`test-${crypto.randomUUID()}`);
  onTestFinished(() => database.delete());
  return database;
}

/** The same with an open vault in it. */
export function freshStore(): Promise<TestStore> {
  return freshStoreIn('test');
}
