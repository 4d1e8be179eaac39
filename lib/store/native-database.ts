/** A database as the browser has it, at whatever version it stands; rejects with the browser's error. */
export function openNative(
  name: string,
  upgrade?: { version: number; change: (database: IDBDatabase) => void },
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, upgrade?.version);
    request.addEventListener('upgradeneeded', () => upgrade?.change(request.result));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('did not open')));
    request.addEventListener('blocked', () => reject(new Error('Another window holds it open.')));
  });
}

/** Every row of one store. */
export function rowsOfStore(database: IDBDatabase, store: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = database.transaction(store).objectStore(store).getAll();
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('did not read')));
  });
}

/** Deletes a database; resolves once it is gone, at once where there is none. */
export function deleteNative(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new Error('did not go')));
  });
}
