import type { Diagnostics } from '../domain/diagnostics.ts';
import type { Database } from './db.ts';
import { newestVersion } from './migrations/index.ts';
import { payloadSchema } from './tables.ts';
import { vaultState } from './vault/state.ts';

/** What the database may be asked without opening one row: versions, the vault's state and how many rows each table has. */
export async function databaseFacts(
  db: Database,
): Promise<Pick<Diagnostics, 'database' | 'vault' | 'rows'>> {
  const counts = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.count()] as const),
  );
  const { state } = await vaultState(db);
  return {
    database: { version: db.verno, newestKnown: newestVersion, payload: payloadSchema },
    vault: state,
    rows: Object.fromEntries(counts),
  };
}
