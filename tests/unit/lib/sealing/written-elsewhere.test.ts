import { beforeAll, expect, test } from 'vitest';
import { blind } from '../../../../lib/sealing/blind.ts';
import { fromBase64, toBase64 } from '../../../../lib/sealing/bytes.ts';
import { openInbox } from '../../../../lib/sealing/inbox.ts';
import { deriveKeys, type Keys } from '../../../../lib/sealing/keys.ts';
import { unwrapWithPassphrase } from '../../../../lib/sealing/passphrase-wrap.ts';
import { readRecoveryKey, unwrapWithRecoveryKey } from '../../../../lib/sealing/recovery-key.ts';
import { unseal } from '../../../../lib/sealing/seal.ts';
import { vaultHeaderSchema } from '../../../../lib/sealing/vault-header.ts';
import { writtenElsewhere as vault } from './written-elsewhere.ts';

let keys: Keys;
beforeAll(async () => {
  keys = await deriveKeys(fromBase64(vault.dataKey), vault.vaultId);
});

test('its header fits the schema', () => {
  const { passphrase, recovery, inbox } = vault;
  const createdAt = '2026-08-03T14:00:00Z';
  const header = { id: vault.vaultId, version: 1, createdAt, passphrase, recovery, inbox };
  expect(vaultHeaderSchema.parse(header)).toEqual(header);
});

test('its passphrase gives the data key', async () => {
  const key = await unwrapWithPassphrase(vault.passphrase, vault.secret, vault.purpose);
  expect(toBase64(key)).toBe(vault.dataKey);
});

test('its recovery key is read and gives the data key', async () => {
  expect(readRecoveryKey(vault.recoveryKey)).toBe(vault.recoveryKey);
  const key = await unwrapWithRecoveryKey(vault.recovery, vault.recoveryKey, vault.purpose);
  expect(toBase64(key)).toBe(vault.dataKey);
});

test('its records open, each kind with its own key', async () => {
  expect(await unseal(keys.record, vault.place, fromBase64(vault.record))).toEqual(vault.payload);
  expect(await unseal(keys.file, vault.place, fromBase64(vault.file))).toEqual(vault.payload);
});

test('its blind index is found again', async () => {
  const { label, parts } = vault.blindOf;
  expect(await blind(keys.index, label, [...parts])).toBe(vault.blind);
});

test('its inbox opens', async () => {
  const open = await openInbox(keys, vault.vaultId, vault.inbox);
  expect(await open(vault.place, fromBase64(vault.message))).toEqual(vault.payload);
});
