import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { blind } from '../../../../lib/sealing/blind.ts';
import { deriveKeys, newDataKey } from '../../../../lib/sealing/keys.ts';

let key: CryptoKey;
beforeAll(async () => {
  key = (await deriveKeys(newDataKey(), 'f1b4c8a0-7c11-4e0f-a3ad-3d1e2f405162')).index;
});

test('the same parts give the same 22 characters', async () => {
  const one = await blind(key, 'students by name', ['lan', 'ngo']);
  expect(one).toBe(await blind(key, 'students by name', ['lan', 'ngo']));
  expect(one).toMatch(/^[\w-]{22}$/);
});

test('label, order and borders of the parts count', async () => {
  const different: [string, string[]][] = [
    ['name', ['ab', 'c']],
    ['name', ['a', 'bc']],
    ['name', ['abc']],
    ['name', ['c', 'ab']],
    ['name', ['ab', 'c', '']],
    ['name', ['ab","c']],
    ['name', []],
    ['name', ['']],
    ['nameab', ['c']],
    ['number', ['ab', 'c']],
  ];
  const blinds = await Promise.all(different.map(([label, parts]) => blind(key, label, parts)));
  expect(new Set(blinds).size).toBe(different.length);
});

test('it is the first half of HMAC-SHA-256 over the JSON of label and parts', async () => {
  const raw = Buffer.from('Jefe'); // the key of RFC 4231 test case 2
  const imported = await crypto.subtle.importKey(
    'raw',
    raw,
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.array(fc.string(), { maxLength: 4 }), async (label, parts) => {
      const whole = createHmac('sha256', raw)
        .update(JSON.stringify([label, ...parts]))
        .digest();
      expect(await blind(imported, label, parts)).toBe(whole.subarray(0, 16).toString('base64url'));
    }),
  );
});
