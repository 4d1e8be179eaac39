import type { Waiting } from '../../domain/waiting.ts';
import type { ChangingRows } from '../change-store.ts';
import type { Disclosure } from '../../domain/disclosure.ts';
import type { Store } from '../store.ts';
import { type TableName, tableNames } from '../tables.ts';
import { dropTaughtPages } from '../taught-pages.ts';
import { waitingAbout } from './waiting-about.ts';

/** What goes for good, worked out before anything is written, so that it can be counted and shown first. */
export type Erasure = {
  /** Ids of the records that go, by table. */
  gone: ReadonlyMap<TableName, readonly string[]>;
  /** Lines of the disclosure log that stay, without the students who go. */
  shortened: readonly Disclosure[];
  /** Whether something that waits, sealed, to be taken in is about who or what goes. */
  isAbout: (waiting: Waiting) => boolean;
  /** The site that goes as a whole, with what was taught for it. */
  origin?: string;
};

export type ErasedCounts = { readonly [Name in TableName]: number };

/** How many records of each table go. */
export function countsOf({ gone }: Erasure): ErasedCounts {
  const count = (name: TableName) => gone.get(name)?.length ?? 0;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry per table
  return Object.fromEntries(tableNames.map((name) => [name, count(name)])) as ErasedCounts;
}

/** Takes it all out within one change: records, kept typing about them, and what waits to be taken in. */
export async function takeOut(rows: ChangingRows, erasure: Erasure, store: Store): Promise<void> {
  for (const [table, ids] of erasure.gone) for (const id of ids) rows.remove(table, id);
  for (const line of erasure.shortened) rows.put('disclosures', line);
  const gone = new Set([...erasure.gone.values()].flat());
  const waiting = await waitingAbout(store, erasure.isAbout);
  rows.beside({
    tables: ['drafts', 'inbox'],
    act: async (db) => {
      const drafts = await db.drafts.toCollection().primaryKeys();
      await db.drafts.bulkDelete(drafts.filter((key) => isDraftAbout(key, gone)));
      await db.inbox.bulkDelete(waiting);
    },
  });
  const { origin } = erasure;
  if (origin !== undefined)
    rows.beside({ tables: ['settings'], act: (db) => dropTaughtPages(db, origin) });
}

/** A draft's key names the student and the record it was typed for. */
function isDraftAbout(key: string, gone: ReadonlySet<string>): boolean {
  return key.split('/').some((part) => gone.has(part));
}
