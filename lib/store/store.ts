import type { DataKey, Keys } from '../sealing/keys.ts';
import { deriveKeys } from '../sealing/keys.ts';
import type { VaultHeader } from '../sealing/vault-header.ts';
import type { Database } from './db.ts';
import { UnsealedRecords } from './sealed/unsealed-records.ts';

/** The vault is locked, or its time without use is up (trust.md S12). Nothing was read and nothing written. */
export class LockedError extends Error {
  override readonly name = 'LockedError';

  constructor() {
    super('The vault is locked.');
  }
}

/** An open vault over the database: the only way to what is sealed. */
export type Store = {
  readonly db: Database;
  readonly header: VaultHeader;
  readonly keys: Keys;
  /** Called before every unsealing; rejects with LockedError when the vault was locked or its time is up. */
  readonly judge: () => Promise<void>;
  /** What this context has unsealed so far; forgotten with the store. */
  readonly unsealed: UnsealedRecords;
};

/** An open vault from its data key. `judge` says, each time anew, whether it may still be read. */
export async function openStore(
  db: Database,
  header: VaultHeader,
  dataKey: DataKey,
  judge: () => Promise<void>,
): Promise<Store> {
  const keys = await deriveKeys(dataKey, header.id);
  return { db, header, keys, judge, unsealed: new UnsealedRecords() };
}
