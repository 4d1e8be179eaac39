/** Deletes the copies that were made of a database before it was upgraded: they hold everyone who was kept then. */
export async function dropUpgradeCopies(name = 'bridgeback'): Promise<void> {
  const databases = await indexedDB.databases();
  const copies = databases.flatMap((one) => one.name ?? []);
  const beforeUpgrades = copies.filter((one) => one.startsWith(`${name}-before-v`));
  await Promise.all(beforeUpgrades.map(deleteDatabase));
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('The database was not deleted.')),
    );
  });
}
