import { instantSchema } from '../domain/school-day.ts';
import { z } from '../domain/zod.ts';
import { inboxKeysSchema } from './inbox.ts';
import { passphraseWrapSchema } from './passphrase-wrap.ts';
import { recoveryWrapSchema } from './recovery-key.ts';

/** What lies in the clear so that a vault can be opened: no key and nothing about anyone. */
export const vaultHeaderSchema = z.strictObject({
  id: z.uuid(),
  version: z.literal(1),
  createdAt: instantSchema,
  passphrase: passphraseWrapSchema,
  recovery: recoveryWrapSchema,
  inbox: inboxKeysSchema,
});
export type VaultHeader = z.infer<typeof vaultHeaderSchema>;
