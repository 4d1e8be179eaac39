import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const header = Buffer.from('SQLite format 3\0');

export function isSqlite(file: Buffer): boolean {
  return file.subarray(0, header.length).equals(header);
}

/**
 * Every text and blob of every table, whole: in the raw file a long one is cut at the borders of pages. Reads a copy,
 * because the browser holds a lock on its own. Throws where the copy cannot be read.
 */
export function sqliteValues(path: string): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'bridgeback-sqlite-'));
  try {
    const copy = join(folder, 'copy');
    for (const part of ['', '-wal', '-journal'])
      if (existsSync(path + part)) copyFileSync(path + part, copy + part);
    const database = new DatabaseSync(copy);
    try {
      return valuesIn(database);
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function valuesIn(database: DatabaseSync): Buffer[] {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  return tables.flatMap(({ name }) => {
    const rows = database.prepare(`SELECT * FROM "${String(name).replaceAll('"', '""')}"`);
    rows.setReadBigInts(true);
    return rows.all().flatMap((row) => Object.values(row).flatMap(bytesOf));
  });
}

function bytesOf(value: unknown): Buffer[] {
  if (typeof value === 'string') return [Buffer.from(value)];
  return value instanceof Uint8Array ? [Buffer.from(value)] : [];
}
