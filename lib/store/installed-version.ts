/**
 * The browser's own version number of a database, 0 when there is none; creates and changes nothing. Dexie cannot be asked:
 * it opens a newer database without a word and writes into it (trust.md finding 2). Rejects with the browser's error.
 */
export function installedVersion(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let missing = false;
    request.addEventListener('upgradeneeded', () => {
      missing = true;
      // Aborting the creation leaves no empty database behind.
      request.transaction?.abort();
    });
    request.addEventListener('success', () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    });
    request.addEventListener('error', (event) => {
      event.preventDefault();
      if (missing) resolve(0);
      else reject(request.error ?? new Error('The database did not open.'));
    });
  });
}
