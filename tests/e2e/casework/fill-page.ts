/** Run in a page of the extension's origin: puts records into the vault that the panel has open. */
import { fromBase64 } from '../../../lib/sealing/bytes.ts';
import { openDatabase } from '../../../lib/store/db.ts';
import { openStore } from '../../../lib/store/store.ts';
import { readHeader } from '../../../lib/store/vault/header.ts';
import { fillStore } from '../../tools/fill-store.ts';
import type { ManyRecords } from '../../tools/many-cases.ts';

async function fill(dataKey: string, records: ManyRecords): Promise<void> {
  const database = await openDatabase();
  const header = await readHeader(database);
  if (header === null) throw new Error('There is no vault to put records into.');
  const store = await openStore(database, header, fromBase64(dataKey), async () => {});
  await fillStore(store, records);
  database.close();
}

declare global {
  var fillVault: typeof fill;
}
globalThis.fillVault = fill;
