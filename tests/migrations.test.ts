import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { causeSchema } from '../lib/domain/cause.ts';
import { contactSchema } from '../lib/domain/contact.ts';
import { crossingSchema } from '../lib/domain/crossing.ts';
import { noteSchema } from '../lib/domain/note.ts';
import { milestoneSchema, planSchema } from '../lib/domain/plan.ts';
import { settingsSchema } from '../lib/domain/settings.ts';
import { siteSchema } from '../lib/domain/site.ts';
import { snapshotSchema } from '../lib/domain/snapshot.ts';
import { studentSchema } from '../lib/domain/student.ts';
import { openDatabase } from '../lib/store/db.ts';
import { logEntrySchema } from '../lib/store/log-entry.ts';
import { migrations, newestVersion } from '../lib/store/migrations/index.ts';

/** What was shipped as one version: its tables and indexes, and rows of every table as that version wrote them. */
const fixtureSchema = z.strictObject({
  version: z.number().int(),
  stores: z.record(z.string(), z.string().nullable()),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});
type Fixture = z.infer<typeof fixtureSchema>;

const rowsOfToday: Record<string, z.ZodType> = {
  sites: siteSchema,
  students: studentSchema,
  readings: snapshotSchema,
  pastReadings: snapshotSchema,
  crossings: crossingSchema,
  causes: causeSchema,
  plans: planSchema,
  milestones: milestoneSchema,
  notes: noteSchema,
  contacts: contactSchema,
  log: logEntrySchema,
  drafts: z.strictObject({ key: z.string(), text: z.string() }),
  settings: z.strictObject({ key: z.literal('settings'), value: settingsSchema }),
};

const here = import.meta.dirname;
const fixtures = readdirSync(resolve(here, 'fixtures/db')).toSorted().map(readFixture);

function readFixture(file: string): Fixture {
  const text = readFileSync(resolve(here, 'fixtures/db', file), 'utf8');
  return fixtureSchema.parse(JSON.parse(text));
}

/** A database as the build of a version left it, closed. */
async function shipped(version: number): Promise<string> {
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

test('versions count up from 1, one file and one fixture each', () => {
  const counted = migrations.map((_, index) => index + 1);
  const name = (version: number) => `v${String(version).padStart(3, '0')}`;
  const files = readdirSync(resolve(here, '../lib/store/migrations'));
  expect(migrations.map(({ version }) => version)).toEqual(counted);
  expect(files.filter((file) => /^v\d/.test(file)).toSorted()).toEqual(
    counted.map((version) => `${name(version)}.ts`),
  );
  expect(readdirSync(resolve(here, 'fixtures/db')).toSorted()).toEqual(
    counted.map((version) => `${name(version)}.json`),
  );
});

describe.each(fixtures)('version $version', ({ version, stores, tables }) => {
  test('is frozen as it was shipped', () => {
    expect(migrations.find((one) => one.version === version)?.stores).toEqual(stores);
  });

  test('has rows of every table in its fixture', () => {
    const live = Object.entries(stores).filter(([, indexes]) => indexes !== null);
    expect(live.map(([table]) => table).filter((table) => !tables[table]?.length)).toEqual([]);
  });

  test('opens as the newest version with every row and every field', async () => {
    const database = await openDatabase(await shipped(version));
    onTestFinished(() => database.delete());
    expect(database.verno).toBe(newestVersion);
    for (const [table, rows] of Object.entries(tables)) {
      const found = await database.table(table).toArray();
      expect(found).toHaveLength(rows.length);
      expect(found).toEqual(
        expect.arrayContaining(rows.map((row) => expect.objectContaining(row))),
      );
      const row = rowsOfToday[table];
      expect(row, `no schema for ${table}`).toBeDefined();
      for (const one of found) expect(row?.safeParse(one).error).toBeUndefined();
    }
  });

  test('opens a second time without another upgrade', async () => {
    const name = await shipped(version);
    const first = await openDatabase(name);
    const native = first.backendDB().version;
    first.close();
    const again = await openDatabase(name);
    onTestFinished(() => again.delete());
    expect(again.backendDB().version).toBe(native);
  });
});
