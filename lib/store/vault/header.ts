import { type VaultHeader, vaultHeaderSchema } from '../../sealing/vault-header.ts';
import type { Database } from '../db.ts';
import { whileNotMoving } from '../writer.ts';
import { noteKeyMade } from './recovery-key-kept.ts';

/** The vault's wrapped keys, in the clear as they can be; null while nobody has made a vault. Rejects with ZodError when damaged. */
export async function readHeader(db: Database): Promise<VaultHeader | null> {
  const row = await db.vault.get('vault');
  return row ? vaultHeaderSchema.parse(row.header) : null;
}

/**
 * Replaces the header if it is still the one that was read; else rejects and changes nothing. A new recovery key is nobody's until
 * somebody says that it is kept (`noteKeyKept`).
 */
export async function replaceHeader(
  db: Database,
  before: VaultHeader,
  header: VaultHeader,
): Promise<void> {
  await whileNotMoving(db, () =>
    db.transaction('rw', db.vault, db.housekeeping, async () => {
      const stored = await readHeader(db);
      if (JSON.stringify(stored) !== JSON.stringify(before)) throw new HeaderChangedError();
      await db.vault.put({ key: 'vault', header });
      const isSameKey = JSON.stringify(header.recovery) === JSON.stringify(before.recovery);
      if (!isSameKey) await noteKeyMade(db);
    }),
  );
}

/** Another window changed the passphrase or recovery key meanwhile; nothing was changed here. */
export class HeaderChangedError extends Error {
  override readonly name = 'HeaderChangedError';
}
