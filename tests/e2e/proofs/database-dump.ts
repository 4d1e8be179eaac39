import type { Page } from 'playwright';

/** Every database of the extension, store by store, row by row, as text; from one of its own pages. */
export function dumpDatabases(extensionPage: Page): Promise<string> {
  return extensionPage.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => failed(request.error));
      });
    const asText = (_: string, value: unknown) =>
      value instanceof Uint8Array ? `bytes ${value.join()}` : value;
    const dump: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answered(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        const store = database.transaction(table).objectStore(table);
        const [keys, rows] = [answered(store.getAllKeys()), answered(store.getAll())];
        dump.push([name, table, await keys, await rows]);
      }
      database.close();
    }
    return JSON.stringify(dump, asText, 1);
  });
}
