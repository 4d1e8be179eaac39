import type { Keys } from '../../sealing/keys.ts';
import { seal, unseal } from '../../sealing/seal.ts';
import { type ChangeCounts, countChanges, haveChanged, readChanges } from '../changes.ts';
import type { Database, SealedUnderKey } from '../db.ts';
import { sealRecord, type SealedRow } from '../sealed/sealed-row.ts';
import {
  payloadSchema,
  recordSchemas,
  type RecordOf,
  type TableName,
  tableNames,
} from '../tables.ts';
import { disclosureOfFirstRelease } from './first-release-log.ts';

type Plain = Record<string, unknown> & { id: string };
type PlainUnderKey = { key: string; value?: unknown; text?: string };

/** What the first release left unsealed, and how often its tables had changed when it was read. */
export type FirstRelease = {
  counts: ChangeCounts;
  rows: Map<TableName, Plain[]>;
  drafts: PlainUnderKey[];
  author: PlainUnderKey | null;
};

/** The first release's rows after sealing, each opened again and compared with what it was. */
export type SealedFirstRelease = {
  rows: Map<TableName, SealedRow[]>;
  drafts: SealedUnderKey[];
  author: SealedUnderKey | null;
};

function isPlain(row: object): boolean {
  return !('sealed' in row);
}

/** Everything that lies unsealed; null when there is nothing. */
export async function readFirstRelease(db: Database): Promise<FirstRelease | null> {
  const tables = tableNames.map((name) => db.rowsOf(name));
  return db.transaction('r', [...tables, db.drafts, db.settings, db.changes], async () => {
    const rows = new Map<TableName, Plain[]>();
    for (const name of tableNames) {
      const plain: Plain[] = await db.table(name).filter(isPlain).toArray();
      if (plain.length > 0) rows.set(name, plain);
    }
    const drafts: PlainUnderKey[] = await db.table('drafts').filter(isPlain).toArray();
    const author: PlainUnderKey | undefined = await db.table('settings').get('author');
    const plainAuthor = author && isPlain(author) ? author : null;
    if (rows.size === 0 && drafts.length === 0 && !plainAuthor) return null;
    return { counts: await readChanges(db), rows, drafts, author: plainAuthor };
  });
}

/** Seals it all and opens it again: rejects, and nothing was written, if one row does not come back as it was. */
export async function sealFirstRelease(
  keys: Keys,
  plain: FirstRelease,
): Promise<SealedFirstRelease> {
  const rows = new Map<TableName, SealedRow[]>();
  for (const [table, found] of plain.rows) {
    rows.set(table, await Promise.all(found.map((row) => sealVerified(keys, table, row))));
  }
  const drafts = plain.drafts.map(({ key, text }) => sealUnderKey(keys, 'drafts', key, text));
  const { author } = plain;
  return {
    rows,
    drafts: await Promise.all(drafts),
    author: author && (await sealUnderKey(keys, 'settings', author.key, author.value)),
  };
}

async function sealVerified(keys: Keys, table: TableName, row: Plain): Promise<SealedRow> {
  const upgraded = table === 'disclosures' ? disclosureOfFirstRelease(row) : row;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by the table's own schema
  const record = recordSchemas[table].parse(upgraded) as RecordOf<typeof table>;
  const sealed = await sealRecord(keys, table, record);
  const place = { table, id: sealed.id, schema: sealed.schema };
  verifySame(record, await unseal(keys.record, place, sealed.sealed));
  return sealed;
}

/** Seals a value that stands under a key of its own choosing. */
export async function sealUnderKey(
  keys: Keys,
  table: 'drafts' | 'settings',
  key: string,
  value: unknown,
): Promise<SealedUnderKey> {
  const place = { table, id: key, schema: payloadSchema };
  return { key, schema: payloadSchema, sealed: await seal(keys.record, place, value) };
}

function verifySame(before: unknown, after: unknown): void {
  if (JSON.stringify(before) !== JSON.stringify(after)) {
    throw new Error('A row did not come back from its seal as it was. Nothing was changed.');
  }
}

/** Puts the sealed rows in the place of the plain ones; call it inside the transaction that makes the vault. */
export async function writeFirstRelease(
  db: Database,
  plain: FirstRelease,
  sealed: SealedFirstRelease,
): Promise<void> {
  const now = await readChanges(db);
  if (haveChanged(plain.counts, now, tableNames)) {
    throw new Error('Something was written meanwhile. Nothing was changed.');
  }
  for (const [table, rows] of sealed.rows) await db.rowsOf(table).bulkPut(rows);
  await db.drafts.bulkPut(sealed.drafts);
  if (sealed.author) await db.settings.put(sealed.author);
  await countChanges(db, now, sealed.rows.keys());
}
