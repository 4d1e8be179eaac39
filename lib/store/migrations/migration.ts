import type { Transaction } from 'dexie';

/** One step of the stored shape. Frozen once shipped: a change is a new file with the next version. */
export type Migration = {
  /** 1, 2, 3… as in the file's name. */
  version: number;
  /** Every table that is added or changes its indexes, in Dexie's notation; null removes a table. */
  stores: Record<string, string | null>;
  /** Rewrites rows of the version before; awaits nothing but the database (design.md 4). */
  upgrade?: (transaction: Transaction) => Promise<void>;
};
