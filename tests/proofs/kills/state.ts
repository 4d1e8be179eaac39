import type { z } from '../../../lib/domain/zod.ts';
import { type Waiting, waitingSchema } from '../../../lib/domain/waiting.ts';
import { openInbox } from '../../../lib/sealing/inbox.ts';
import { unseal } from '../../../lib/sealing/seal.ts';
import type { SealedUnderKey } from '../../../lib/store/db.ts';
import { readStore } from '../../../lib/store/read-store.ts';
import { readSettings } from '../../../lib/store/settings.ts';
import type { Store } from '../../../lib/store/store.ts';
import { recordSchemas, tableNames } from '../../../lib/store/tables.ts';
import { readHeader } from '../../../lib/store/vault/header.ts';

type Keyed = { key: string };

export type State = {
  records: Record<string, unknown[]>;
  drafts: unknown[];
  settings: unknown;
  author: unknown;
  housekeeping: unknown[];
  waiting: unknown[];
  header: unknown;
  changes: unknown[];
};

/**
 * Everything that is kept, opened and checked by its schema, in an order of its own: two states are the same when this is.
 * Left out are salts and what is wrapped with them, as no two runs share those.
 */
export async function stateOf(store: Store): Promise<State> {
  const records = await readStore(store, async (rows) => {
    const tables: [string, unknown[]][] = [];
    for (const name of tableNames) {
      const schema: z.ZodType<{ id: string }> = recordSchemas[name];
      const parsed = (await rows.all(name)).map((record) => schema.parse(record));
      tables.push([name, parsed.toSorted((one, other) => (one.id < other.id ? -1 : 1))]);
    }
    return Object.fromEntries(tables);
  });
  const { db } = store;
  return {
    records,
    drafts: await Promise.all((await db.drafts.toArray()).map((row) => opened(store, row))),
    settings: await readSettings(db),
    author: await authorOf(store),
    housekeeping: byKey(await db.housekeeping.toArray()),
    waiting: await waitingIn(store),
    header: await headerOf(store),
    changes: await db.changes.toArray(),
  };
}

async function headerOf({ db }: Store): Promise<unknown> {
  const header = await readHeader(db);
  return header && { ...header, passphrase: 'wrapped', recovery: 'wrapped' };
}

function byKey<Row extends Keyed>(rows: Row[]): Row[] {
  return rows.toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

async function opened(store: Store, row: SealedUnderKey, table = 'drafts'): Promise<unknown> {
  const { key, schema, sealed } = row;
  return [key, await unseal(store.keys.record, { table, id: key, schema }, sealed)];
}

async function authorOf(store: Store): Promise<unknown> {
  const row = await store.db.settings.get('author');
  return row && 'sealed' in row ? opened(store, row, 'settings') : null;
}

/** What waits in the inbox, opened, oldest first. */
export async function waitingIn({ db, keys, header }: Store): Promise<Waiting[]> {
  const rows = await db.inbox.orderBy('order').toArray();
  const open = await openInbox(keys, header.id, header.inbox);
  return Promise.all(
    rows.map(async ({ id, schema, sealed }) =>
      waitingSchema.parse(await open({ table: 'inbox', id, schema }, sealed)),
    ),
  );
}
