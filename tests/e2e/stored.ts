import type { BrowserContext, Page } from '@playwright/test';
import { builtExtension, extensionIdOf } from '../tools/extension-browser.ts';

const address = (path: string) => `chrome-extension://${extensionIdOf(builtExtension)}/${path}`;

/** A page of the extension's own origin that runs none of its code: from here the database is seen as it is. */
export async function bystander(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address('icon/16.png'));
  return page;
}

export type Dump = { version: number; tables: Record<string, unknown[]> };

/** Everything in the database as it lies there, seals as numbers; null while there is no database. */
export async function dumpOf(beside: Page): Promise<Dump | null> {
  return await beside.evaluate(async () => {
    const found = await indexedDB.databases();
    if (!found.some(({ name }) => name === 'bridgeback')) return null;
    const opening = indexedDB.open('bridgeback');
    const database = await new Promise<IDBDatabase>((done, fail) => {
      opening.addEventListener('success', () => done(opening.result));
      opening.addEventListener('error', () => fail(opening.error));
    });
    const tables: Record<string, unknown[]> = {};
    for (const name of database.objectStoreNames) {
      const asking = database.transaction(name).objectStore(name).getAll();
      tables[name] = await new Promise((done) => {
        asking.addEventListener('success', () => done(asking.result as unknown[]));
      });
    }
    const { version } = database;
    database.close();
    return { version, tables };
  });
}

type Session = {
  storage: { session: { get(key: null): Promise<object>; set(values: object): Promise<void> } };
};
declare const chrome: Session;

/** What `storage.session` holds; asked from a page of the extension that has its API. */
export async function sessionOf(panel: Page): Promise<Record<string, unknown>> {
  return await panel.evaluate(async () => ({ ...(await chrome.storage.session.get(null)) }));
}

/** Sets a value in `storage.session`, as time or another window would have. */
export async function setInSession(panel: Page, values: object): Promise<void> {
  await panel.evaluate(async (set) => chrome.storage.session.set(set), values);
}
