import { expect, test } from 'vitest';
import { decrypt, encrypt } from '../../../../lib/sealing/aes-gcm.ts';
import { utf8, type Bytes } from '../../../../lib/sealing/bytes.ts';
import { aes256, hkdfKey, hkdfSecret, hmacSha256 } from '../../../../lib/sealing/hkdf.ts';

const hex = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'hex'));

// RFC 5869 appendix A.3 (no salt, no info): the first 32 of its 42 bytes.
const secret = new Uint8Array(22).fill(0x0b);
const expected = hex('8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d');
const nothing = new Uint8Array(0);

test('RFC 5869 A.3 as an AES key', async () => {
  const ours = await hkdfKey(await hkdfSecret(secret), nothing, '', aes256);
  const theirs = await crypto.subtle.importKey('raw', expected, 'AES-GCM', false, ['decrypt']);
  const sealed = await encrypt(ours, nothing, utf8('the same key'));
  expect(await decrypt(theirs, nothing, sealed)).toEqual(utf8('the same key'));
});

test('RFC 5869 A.3 as an HMAC key', async () => {
  const ours = await hkdfKey(await hkdfSecret(secret), nothing, '', hmacSha256);
  const theirs = await crypto.subtle.importKey(
    'raw',
    expected,
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const [one, other] = await Promise.all(
    [ours, theirs].map((key) => crypto.subtle.sign('HMAC', key, utf8('the same key'))),
  );
  expect(one).toEqual(other);
});

test('no key can be read out', async () => {
  const base = await hkdfSecret(secret);
  const keys = [
    base,
    await hkdfKey(base, nothing, '', aes256),
    await hkdfKey(base, nothing, '', hmacSha256),
  ];
  for (const key of keys) {
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow(/extractable|not supported/);
  }
});
