import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One way to damage one kind of file of the database. */
export type Damage = { file: RegExp; name: string; does: (path: string) => void };

const cutTo = (share: number) => (path: string) =>
  truncateSync(path, Math.floor(statSync(path).size * share));

const changed = (change: (bytes: Buffer) => void) => (path: string) => {
  const bytes = readFileSync(path);
  change(bytes);
  writeFileSync(path, bytes);
};

const ways: Record<string, (path: string) => void> = {
  'cut to half': cutTo(0.5),
  'without its end': cutTo(0.93),
  'a zeroed quarter': changed((bytes) => bytes.fill(0, bytes.length >> 1, (bytes.length * 3) >> 2)),
  emptied: cutTo(0),
  'gone from the disk': (path) => rmSync(path),
  'one bit turned': changed((bytes) => {
    const at = Math.floor(bytes.length * 0.6);
    bytes[at] = (bytes[at] ?? 0) ^ 8;
  }),
  'every thousandth byte turned': changed((bytes) => {
    for (let at = 7; at < bytes.length; at += 1000) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  }),
  'another file’s bytes': (path) => writeFileSync(path, Buffer.alloc(4096, 'not a database')),
};

/** Log, list of files, and pointer to it: what LevelDB needs to open. */
const files = [/\.log$/, /MANIFEST-\d+$/, /CURRENT$/];

/** Every way on every file, those of one kind of file not all first. */
export const damages: Damage[] = Object.entries(ways).flatMap(([way, does], turn) =>
  files.map((_, index) => {
    const file = files[(index + turn) % files.length] ?? /^$/;
    return { file, name: `${file.source}: ${way}`, does };
  }),
);

/** Damages the database of the extension in a profile that no browser has open; says how many files it met. */
export function damage(profile: string, { file, does }: Damage): number {
  const databases = join(profile, 'Default/IndexedDB');
  const paths = readdirSync(databases, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && file.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.includes('chrome-extension_'));
  for (const path of paths) does(path);
  return paths.length;
}
