/**
 * Looks for texts in everything a browser keeps in its profile folder, as somebody with the disk in hands would:
 * `node tests/tools/profile-scan.ts <folder> <text> ...` lists where they stand and ends with 1 when any was found.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { logRecords, tableEntries } from './profile/leveldb.ts';
import { Needles } from './profile/needles.ts';
import { unsnappy } from './profile/snappy.ts';
import { isSqlite, sqliteValues } from './profile/sqlite.ts';

export type Found = { text: string; spelling: string; file: string };
export type Scan = {
  files: number;
  bytes: number;
  found: Found[];
  /** Files, by their path in the profile, that could only be looked through as they are, and why. */
  unread: string[];
};

/**
 * Looks for the texts in every file under the folder and in what its databases hold packed, split or compressed. The
 * browser may be running: where a file vanishes meanwhile, its content may have moved into one already read, so all is
 * read again. Throws when that happens ten times.
 */
export function scanProfile(folder: string, texts: string[]): Scan {
  const needles = new Needles(texts);
  for (let tries = 0; tries < 10; tries += 1) {
    const scan = scanOnce(folder, needles);
    if (scan) return scan;
  }
  throw new Error('The browser moves its files faster than they can be read.');
}

function scanOnce(folder: string, needles: Needles): Scan | null {
  const scan: Scan = { files: 0, bytes: 0, found: [], unread: [] };
  for (const path of filesUnder(folder)) {
    const file = readIfThere(path);
    if (!file) return null;
    const name = relative(folder, path);
    scan.files += 1;
    scan.bytes += file.length;
    const hits = [Buffer.from(name), file, ...unpacked(path, file, name, scan.unread)]
      .flatMap((bytes) => [bytes, ...compressedValues(bytes)])
      .flatMap((bytes) => [...needles.in(bytes)]);
    for (const { text, spelling } of new Set(hits)) scan.found.push({ text, spelling, file: name });
  }
  return scan;
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function unpacked(path: string, file: Buffer, name: string, unread: string[]): Buffer[] {
  try {
    if (isSqlite(file)) return sqliteValues(path);
    if (/\.(ldb|sst)$/.test(path)) return tableEntries(file);
    if (/^(MANIFEST-\d+|\d+\.log)$/.test(basename(path))) return logRecords(file);
    return [];
  } catch (error) {
    unread.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

/** How Chromium begins a stored value of IndexedDB that it compressed by itself (idb_value_wrapping.cc). */
const compressedValue = Buffer.from([0xff, 0x11, 0x02]);

function compressedValues(bytes: Buffer): Buffer[] {
  const values: Buffer[] = [];
  for (let at = bytes.indexOf(compressedValue); at >= 0;) {
    const value = unsnappy(bytes, at + compressedValue.length);
    if (value) values.push(value);
    at = bytes.indexOf(compressedValue, at + 1);
  }
  return values;
}

if (process.argv[1] === import.meta.filename) {
  const [folder = '', ...texts] = process.argv.slice(2);
  const { files, bytes, found, unread } = scanProfile(folder, texts);
  for (const one of unread) console.log(`Only looked through as it is: ${one}`);
  for (const { text, spelling, file } of found) console.log(`"${text}" (${spelling}) in ${file}`);
  console.log(`${files} files, ${bytes} bytes: ${found.length} found.`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
