import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../../../../lib/store/db.ts';

/** An empty database of its own for one test, on the stand-in for the browser's; removed when the test is over. */
export async function freshDatabase(): Promise<Database> {
  const database = await openDatabase(`test-${crypto.randomUUID()}`);
  onTestFinished(() => database.delete());
  return database;
}
