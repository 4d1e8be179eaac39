import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readAuthor } from '../lib/store/author.ts';
import { type Database, openDatabase } from '../lib/store/db.ts';
import { readDraft } from '../lib/store/drafts.ts';
import { migrations, newestVersion } from '../lib/store/migrations/index.ts';
import { readRawCopy, rawCopyText } from '../lib/store/raw-copy.ts';
import { readStore } from '../lib/store/read-store.ts';
import { readSettings } from '../lib/store/settings.ts';
import { openStore, type Store } from '../lib/store/store.ts';
import { recordSchemas, tableNames } from '../lib/store/tables.ts';
import { listUpgradeCopies } from '../lib/store/upgrade-copy.ts';
import { makeVault, readHeader, unlockWithPassphrase } from '../lib/store/vault.ts';
import {
  type Fixture,
  fixtureFolder,
  fixtures,
  shippedDatabase,
} from './tools/database-fixture.ts';

const passphrase = 'river otter maple lantern';
const first = fixtures.find(({ version }) => version === 1)?.tables ?? {};

async function opened(version: number): Promise<Database> {
  const database = await openDatabase(await shippedDatabase(version));
  onTestFinished(() => database.delete());
  return database;
}

/** The vault of an upgraded database: made now where that version had none. */
async function unlocked(database: Database, fixture: Fixture): Promise<Store> {
  const header = await readHeader(database);
  if (!header) {
    const made = await makeVault(database, passphrase, '2025-11-24T09:00:00.000Z');
    return openStore(database, made.header, made.dataKey, async () => {});
  }
  const dataKey = await unlockWithPassphrase(database, header, fixture.passphrase ?? '');
  return openStore(database, header, dataKey, async () => {});
}

test('versions count up from 1, one file and one fixture each', () => {
  const counted = migrations.map((_, index) => index + 1);
  const name = (version: number) => `v${String(version).padStart(3, '0')}`;
  const files = readdirSync(resolve(import.meta.dirname, '../lib/store/migrations'));
  expect(migrations.map(({ version }) => version)).toEqual(counted);
  expect(files.filter((file) => /^v\d/.test(file)).toSorted()).toEqual(
    counted.map((version) => `${name(version)}.ts`),
  );
  expect(readdirSync(fixtureFolder).toSorted()).toEqual(
    counted.map((version) => `${name(version)}.json`),
  );
});

describe.each(fixtures)('version $version', (fixture) => {
  const { version, stores } = fixture;

  test('is frozen as it was shipped', () => {
    expect(migrations.find((one) => one.version === version)?.stores).toEqual(stores);
  });

  test('has rows of every table in its fixture', () => {
    const shape = Object.assign(
      {},
      ...fixtures.filter((one) => one.version <= version).map((one) => one.stores),
    ) as Fixture['stores'];
    const live = Object.entries(shape).filter(([, indexes]) => indexes !== null);
    expect(live.map(([table]) => table).filter((table) => !fixture.tables[table]?.length)).toEqual(
      [],
    );
  });

  test('opens as the newest version, sealed, with every row and every field', async () => {
    const database = await opened(version);
    expect(database.verno).toBe(newestVersion);
    const store = await unlocked(database, fixture);
    for (const table of tableNames) {
      const found = await readStore(store, (rows) => rows.all(table));
      const shipped = (first[table] ?? []).map((row) =>
        expect.objectContaining(table === 'milestones' ? asItChecksItselfNow(row) : row),
      );
      expect(found).toEqual(expect.arrayContaining(shipped));
      expect(found).toHaveLength(rowsShipped(fixture, table));
      for (const one of found) expect(recordSchemas[table].safeParse(one).error).toBeUndefined();
    }
    const draft = first.drafts?.[0];
    expect(await readDraft(store, String(draft?.key))).toBe(draft?.text);
    expect(await readSettings(database)).toMatchObject(Object(first.settings?.[0]?.value));
  });

  test('leaves nothing readable on disk but settings', async () => {
    const database = await opened(version);
    await unlocked(database, fixture);
    const text = rawCopyText(await readRawCopy(database.name));
    for (const word of ['Jaylen', 'Abara', 'riverbend', '004711', 'the bus']) {
      expect(text).not.toContain(word);
    }
    const copies = await listUpgradeCopies(database.name);
    // What the first release left was in the clear, and so was its copy.
    expect(copies).toHaveLength(version === 1 || version === newestVersion ? 0 : 1);
    for (const copy of copies) {
      expect(rawCopyText(await readRawCopy(copy.name))).not.toContain('Jaylen');
    }
  });

  test('opens a second time without another upgrade', async () => {
    const name = await shippedDatabase(version);
    const once = await openDatabase(name);
    const native = once.backendDB().version;
    once.close();
    const again = await openDatabase(name);
    onTestFinished(() => again.delete());
    expect(again.backendDB().version).toBe(native);
  });
});

/** A step that a person ticked says so in the check it has now. */
function asItChecksItselfNow({ reachedOn, ...row }: Record<string, unknown>) {
  return { ...row, check: { kind: 'own-words', reachedOn } };
}

function rowsShipped({ version, tables }: Fixture, table: string): number {
  const log = version === 1 ? (tables.log ?? []) : [];
  if (version === 1 && table === 'history') return log.filter(({ act }) => act !== 'export').length;
  if (version === 1 && table === 'disclosures')
    return log.filter(({ act }) => act === 'export').length;
  return tables[table]?.length ?? 0;
}

test('the first release’s exports become lines of the disclosure log', async () => {
  const database = await opened(1);
  const [fixture] = fixtures;
  if (!fixture) throw new Error('no fixture');
  const store = await unlocked(database, fixture);
  const lines = await readStore(store, (rows) => rows.all('disclosures'));
  expect(lines).toMatchObject([{ act: 'csv', rows: 3, fields: ['Student ID', 'Event'] }]);
  expect(await readAuthor(store)).toBeNull();
});

describe('an upgrade that goes wrong', () => {
  test('is not begun when the copy before it cannot be made, and leaves the old data', async () => {
    const name = await shippedDatabase(1);
    const before = rawCopyText(await readRawCopy(name));
    const digest = vi.spyOn(crypto.subtle, 'digest').mockRejectedValue(new Error('no memory'));
    await expect(openDatabase(name)).rejects.toMatchObject({ name: 'UnopenableDatabaseError' });
    digest.mockRestore();
    expect(rawCopyText(await readRawCopy(name))).toBe(before);
    const database = await openDatabase(name);
    onTestFinished(() => database.delete());
    expect(database.verno).toBe(newestVersion);
  });

  test('that is broken off leaves the old data, and its copies until one succeeds', async () => {
    const name = await shippedDatabase(1);
    const before = rawCopyText(await readRawCopy(name));
    const step = migrations.find(({ version }) => version === 2);
    if (!step?.upgrade) throw new Error('no such step');
    const broken = vi.spyOn(step, 'upgrade').mockImplementation(async (transaction) => {
      await transaction.table('history').add({ id: 'half' });
      throw new Error('broken off');
    });
    await expect(openDatabase(name)).rejects.toMatchObject({ name: 'UnopenableDatabaseError' });
    await expect(openDatabase(name)).rejects.toMatchObject({ name: 'UnopenableDatabaseError' });
    broken.mockRestore();
    expect(rawCopyText(await readRawCopy(name))).toBe(before);
    expect(await listUpgradeCopies(name)).toHaveLength(2);
    const database = await openDatabase(name);
    onTestFinished(() => database.delete());
    expect(await listUpgradeCopies(name)).toHaveLength(1);
  });
});
