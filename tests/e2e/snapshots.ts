/** How many snapshots lie in the extension's own folder; runs in a page of its origin. */
export async function snapshotCount(): Promise<number> {
  const root = await navigator.storage.getDirectory();
  let count = 0;
  for await (const folder of root.values()) {
    if (folder instanceof FileSystemDirectoryHandle) {
      for await (const name of folder.keys()) count += name.endsWith('.bridgeback') ? 1 : 0;
    }
  }
  return count;
}

/** Removes them; runs in a page of the extension's origin. */
export async function forgetSnapshots(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
}
