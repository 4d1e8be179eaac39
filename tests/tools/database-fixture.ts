/** Fixtures of stored databases: rows as JSON, bytes as `{"base64url": "…"}`, and how to put one back. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Dexie } from 'dexie';
import { z } from 'zod';
import { fromBase64 } from '../../lib/sealing/bytes.ts';

/** What was shipped as one version: its tables and indexes, and rows of every table as that version wrote them. */
const fixtureSchema = z.strictObject({
  version: z.number().int(),
  stores: z.record(z.string(), z.string().nullable()),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  /** Opens the sealed rows; absent where that version sealed nothing. */
  passphrase: z.string().optional(),
});
export type Fixture = z.infer<typeof fixtureSchema>;

export const fixtureFolder = resolve(import.meta.dirname, '../fixtures/db');
export const fixtures: Fixture[] = readdirSync(fixtureFolder).toSorted().map(readFixture);

function readFixture(file: string): Fixture {
  const text = readFileSync(resolve(fixtureFolder, file), 'utf8');
  return fixtureSchema.parse(JSON.parse(text, bytesBack));
}

function bytesBack(_key: string, value: unknown): unknown {
  const isBytes = typeof value === 'object' && value !== null && 'base64url' in value;
  return isBytes ? fromBase64(String(value.base64url)) : value;
}

/** A database as the build of a version left it, closed; its name. */
export async function shippedDatabase(version: number): Promise<string> {
  const name = `shipped-${version}-${crypto.randomUUID()}`;
  const database = new Dexie(name);
  const { tables = {} } = fixtures.find((fixture) => fixture.version === version) ?? {};
  for (const { version: step, stores } of fixtures.filter((one) => one.version <= version)) {
    database.version(step).stores(stores);
  }
  await database.open();
  for (const [table, rows] of Object.entries(tables)) await database.table(table).bulkAdd(rows);
  database.close();
  return name;
}
