import type { Bytes } from '../sealing/bytes.ts';

/** Not in every browser, and not yet in TypeScript's own types. */
type Movable = FileSystemFileHandle & { move?: (name: string) => Promise<void> };

/**
 * The folder of local copies in the origin's private file system. It lies beside IndexedDB's files, not in them, so that a
 * database that cannot be opened leaves it readable (trust.md R8).
 */
export async function copiesFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create: true });
}

const folderName = 'copies';

/** The files of a folder by name. */
export async function filesIn(folder: FileSystemDirectoryHandle): Promise<Map<string, File>> {
  const files = new Map<string, File>();
  for await (const [name, handle] of folder.entries()) {
    if (handle instanceof FileSystemFileHandle) files.set(name, await handle.getFile());
  }
  return files;
}

/** Writes a file piece by piece. Rejects with QuotaExceededError when the disk is full, and then no file has these bytes. */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  parts: AsyncIterable<Bytes>,
): Promise<File> {
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  try {
    for await (const part of parts) await writable.write(part);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
  return handle.getFile();
}

/** Gives a finished file its name for good. */
export async function renameFile(
  folder: FileSystemDirectoryHandle,
  from: string,
  to: string,
): Promise<void> {
  const handle: Movable = await folder.getFileHandle(from);
  if (!handle.move) throw new DOMException('Files cannot be renamed here.', 'NotSupportedError');
  await handle.move(to);
}

/** Removes a file; one that is not there is no error. */
export async function removeFile(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  for (let tries = patience; ; tries -= 1) {
    try {
      await folder.removeEntry(name);
      return;
    } catch (error) {
      if (isCalled(error, 'NotFoundError')) return;
      // A writer that was just given up still holds the file for a moment.
      if (tries === 0 || !isCalled(error, 'NoModificationAllowedError')) throw error;
      await new Promise((resolve) => setTimeout(resolve, aMoment));
    }
  }
}

/** How often, and after how many milliseconds each, a file that is held is tried again. */
const patience = 20;
const aMoment = 50;

function isCalled(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}

/** Removes the folder with everything in it. */
export async function removeFolder(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  try {
    await root.removeEntry(folderName, { recursive: true });
  } catch (error) {
    if (!isCalled(error, 'NotFoundError')) throw error;
  }
}
