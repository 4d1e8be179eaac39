import { expect, test } from 'vitest';
import { deriveKeys, newDataKey } from '../../../../lib/sealing/keys.ts';
import { SealError } from '../../../../lib/sealing/seal-error.ts';
import { seal, unseal } from '../../../../lib/sealing/seal.ts';
import { blind } from '../../../../lib/sealing/blind.ts';

const vaultId = 'f1b4c8a0-7c11-4e0f-a3ad-3d1e2f405162';
const place = { table: 'notes', id: '00000000-0000-4000-8000-000000000001', schema: 1 };

test('a data key is 32 bytes and new every time', () => {
  const made = Array.from({ length: 100 }, () => newDataKey());
  expect(made.every((key) => key.length === 32)).toBe(true);
  expect(new Set(made.map((key) => Buffer.from(key).toString('hex'))).size).toBe(100);
});

test('the same data key and vault give the same keys', async () => {
  const dataKey = newDataKey();
  const [one, other] = [await deriveKeys(dataKey, vaultId), await deriveKeys(dataKey, vaultId)];
  expect(await unseal(other.record, place, await seal(one.record, place, 1))).toBe(1);
  expect(await unseal(other.file, place, await seal(one.file, place, 2))).toBe(2);
  expect(await blind(one.index, 'label', ['part'])).toBe(
    await blind(other.index, 'label', ['part']),
  );
});

test('another vault, another data key and another use are other keys', async () => {
  const dataKey = newDataKey();
  const ours = await deriveKeys(dataKey, vaultId);
  const elsewhere = await deriveKeys(dataKey, 'f1b4c8a0-7c11-4e0f-a3ad-3d1e2f405163');
  const renewed = await deriveKeys(newDataKey(), vaultId);
  const sealed = await seal(ours.record, place, 1);
  for (const key of [elsewhere.record, renewed.record, ours.file]) {
    await expect(unseal(key, place, sealed)).rejects.toThrow(SealError);
  }
  const blinds = [ours, elsewhere, renewed].map(({ index }) => blind(index, 'label', ['part']));
  expect(new Set(await Promise.all(blinds)).size).toBe(3);
});

test.each([0, 16, 31, 33])('%i bytes are no data key', async (length) => {
  await expect(deriveKeys(new Uint8Array(length), vaultId)).rejects.toThrow(RangeError);
});
