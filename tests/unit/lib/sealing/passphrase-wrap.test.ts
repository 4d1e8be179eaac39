import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { newDataKey } from '../../../../lib/sealing/keys.ts';
import {
  leastRounds,
  passphraseWrapSchema,
  unwrapWithPassphrase,
  wrapWithPassphrase,
  type PassphraseWrap,
} from '../../../../lib/sealing/passphrase-wrap.ts';
import { WrongPassphraseError } from '../../../../lib/sealing/seal-error.ts';

const dataKey = newDataKey();
const passphrase = 'Año nuevo, 3 pájaros';
let wrap: PassphraseWrap;
beforeAll(async () => {
  wrap = await wrapWithPassphrase(dataKey, passphrase, 'vault');
});

test('the passphrase opens its wrap', async () => {
  expect(await unwrapWithPassphrase(wrap, passphrase, 'vault')).toEqual(dataKey);
  expect(passphraseWrapSchema.parse(wrap)).toEqual(wrap);
  expect(wrap.rounds).toBe(600_000);
});

test('every wrap has its own salt', async () => {
  const again = await wrapWithPassphrase(dataKey, passphrase, 'vault');
  expect(again.salt).not.toBe(wrap.salt);
  expect(again.wrapped).not.toBe(wrap.wrapped);
});

test('accents open it however the keyboard puts them together', async () => {
  expect(await unwrapWithPassphrase(wrap, passphrase.normalize('NFD'), 'vault')).toEqual(dataKey);
});

/** The data key opened with node:crypto, step by step, at a number of rounds of the caller's. */
function openedByHand({ kdf, rounds, salt, wrapped }: PassphraseWrap, used: number): Uint8Array {
  const secret = passphrase.normalize('NFKC');
  const key = pbkdf2Sync(secret, Buffer.from(salt, 'base64url'), used, 32, 'sha256');
  const sealed = Buffer.from(wrapped, 'base64url');
  const opener = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  opener.setAAD(Buffer.from(JSON.stringify(['vault', kdf, rounds, salt])));
  opener.setAuthTag(sealed.subarray(-16));
  return Uint8Array.from(Buffer.concat([opener.update(sealed.subarray(12, -16)), opener.final()]));
}

test('more rounds are kept and really used', async () => {
  const slower = await wrapWithPassphrase(dataKey, passphrase, 'vault', leastRounds + 1);
  expect(slower.rounds).toBe(600_001);
  expect(await unwrapWithPassphrase(slower, passphrase, 'vault')).toEqual(dataKey);
  expect(openedByHand(slower, 600_001)).toEqual(dataKey);
  expect(() => openedByHand(slower, 600_000)).toThrow(/authenticate/);
});

test.each(['', 'Año nuevo, 3 pájaro', 'año nuevo, 3 pájaros', 'Año nuevo, 3 pájaros '])(
  'the passphrase %j does not',
  async (other) => {
    await expect(unwrapWithPassphrase(wrap, other, 'vault')).rejects.toThrow(WrongPassphraseError);
  },
);

test('a wrap for one purpose does not open for another', async () => {
  await expect(unwrapWithPassphrase(wrap, passphrase, 'backup')).rejects.toThrow(
    WrongPassphraseError,
  );
});

function turned(text: string, at: number): string {
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}

describe('an altered wrap', () => {
  test.each<[string, (original: PassphraseWrap) => PassphraseWrap]>([
    ['more rounds', (original) => ({ ...original, rounds: 600_001 })],
    ['another salt', (original) => ({ ...original, salt: turned(original.salt, 0) })],
    ['another IV', (original) => ({ ...original, wrapped: turned(original.wrapped, 0) })],
    ['another key', (original) => ({ ...original, wrapped: turned(original.wrapped, 30) })],
    ['another tag', (original) => ({ ...original, wrapped: turned(original.wrapped, 70) })],
    ['a shorter key', (original) => ({ ...original, wrapped: original.wrapped.slice(0, -4) })],
    ['no base64', (original) => ({ ...original, wrapped: '=' })],
  ])('with %s is rejected', async (_, alter) => {
    await expect(unwrapWithPassphrase(alter(wrap), passphrase, 'vault')).rejects.toThrow(
      WrongPassphraseError,
    );
  });

  test('the settings are bound, not only used: the same key with another name is rejected', async () => {
    const renamed = { ...wrap, kdf: 'PBKDF2-HMAC-SHA-256' } as unknown as PassphraseWrap;
    await expect(unwrapWithPassphrase(renamed, passphrase, 'vault')).rejects.toThrow(
      WrongPassphraseError,
    );
  });

  test.each([
    { rounds: 599_999 },
    { rounds: 1 },
    { rounds: 0 },
    { rounds: 600_000.5 },
    { rounds: 10_000_001 },
    { kdf: 'PBKDF2-HMAC-SHA1' },
    { salt: 'AAAA' },
    { salt: 'AAECAwQFBgcICQoLDA0ODx' },
    { wrapped: 'AAAA' },
    { wrapped: '='.repeat(80) },
    { hint: 'birds' },
  ])('with %j does not fit the schema', (change) => {
    expect(passphraseWrapSchema.safeParse({ ...wrap, ...change }).success).toBe(false);
  });
});

test.each([599_999, 0, 10_000_001, Number.NaN])('%d rounds are not written', async (rounds) => {
  await expect(wrapWithPassphrase(dataKey, passphrase, 'vault', rounds)).rejects.toThrow(
    RangeError,
  );
});
