import { describe, expect, test } from 'vitest';
import { vaultHeaderSchema } from '../../../../lib/sealing/vault-header.ts';
import { writtenElsewhere } from './written-elsewhere.ts';

const { vaultId, passphrase, recovery, inbox } = writtenElsewhere;
const header = {
  id: vaultId,
  version: 1,
  createdAt: '2026-08-03T14:00:00Z',
  passphrase,
  recovery,
  inbox,
};

describe('a header', () => {
  test.each([
    [{ id: 'vault' }],
    [{ version: 2 }],
    [{ createdAt: 'yesterday' }],
    [{ passphrase: { ...passphrase, rounds: 599_999 } }],
    [{ recovery: { ...recovery, kdf: 'PBKDF2-HMAC-SHA256' } }],
    [{ inbox: { publicKey: inbox.publicKey } }],
    [{ owner: 'Ms. Ota' }],
  ])('with %j is refused', (change) => {
    expect(vaultHeaderSchema.safeParse(header).success).toBe(true);
    expect(vaultHeaderSchema.safeParse({ ...header, ...change }).success).toBe(false);
  });
});
