import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { encrypt } from '../../../../lib/sealing/aes-gcm.ts';
import { utf8, type Bytes } from '../../../../lib/sealing/bytes.ts';
import { deriveKeys, newDataKey } from '../../../../lib/sealing/keys.ts';
import { placeBytes, seal, unseal, type Place } from '../../../../lib/sealing/seal.ts';
import { SealError } from '../../../../lib/sealing/seal-error.ts';

const place: Place = { table: 'notes', id: '1c0ffee0-0000-4000-8000-000000000001', schema: 1 };
let key: CryptoKey;
beforeAll(async () => {
  key = (await deriveKeys(newDataKey(), 'f1b4c8a0-7c11-4e0f-a3ad-3d1e2f405162')).record;
});

async function kept(payload: unknown): Promise<unknown> {
  return unseal(key, place, await seal(key, place, payload));
}

describe('what comes back', () => {
  test('any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ stringUnit: 'binary' }), async (payload) => {
        expect(JSON.stringify(await kept(payload))).toBe(JSON.stringify(payload));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [null],
    [0],
    [false],
    [''],
    [{}],
    [[]],
    [{ '': '' }],
    ['Ngo Thị Lan 김서연 कमला مريم'],
    ['👩🏽‍🏫 🏳️‍🌈 😀'],
    ['\uFEFF\u0000\u2028\u202E'],
    ['a lone surrogate \uD83D'],
  ])('%j', async (payload) => {
    expect(await kept(payload)).toEqual(payload);
  });

  test('a note of 64 KB', async () => {
    const text = 'Ōta 😀 '.repeat(8192);
    expect(await kept({ text })).toEqual({ text });
  });

  test('a key named __proto__ stays a key', async () => {
    const opened = await kept(JSON.parse('{"__proto__":{"admin":true}}'));
    expect(Object.keys(opened as object)).toEqual(['__proto__']);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test.each([[undefined], [() => 1], [1n]])('%s is no JSON', async (payload) => {
    await expect(seal(key, place, payload)).rejects.toThrow(TypeError);
  });
});

describe('what does not open', () => {
  test('any one bit turned', async () => {
    const sealed = await seal(key, place, { text: 'short' });
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const altered = sealed.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      await expect(unseal(key, place, altered), `bit ${bit}`).rejects.toThrow(SealError);
    }
    expect(await unseal(key, place, sealed)).toEqual({ text: 'short' });
  });

  test('any shorter or longer text', async () => {
    const sealed = await seal(key, place, { text: 'short' });
    for (let length = 0; length < sealed.length; length += 1) {
      const cut = unseal(key, place, sealed.slice(0, length));
      await expect(cut, `${length} bytes`).rejects.toThrow(SealError);
    }
    const longer: Bytes = Uint8Array.of(...sealed, 0);
    await expect(unseal(key, place, longer)).rejects.toThrow(SealError);
  });

  test.each([
    ['table', { ...place, table: 'plans' }],
    ['id', { ...place, id: '1c0ffee0-0000-4000-8000-000000000002' }],
    ['schema', { ...place, schema: 2 }],
  ])('the same text at another %s', async (_, other) => {
    const sealed = await seal(key, place, 'here');
    await expect(unseal(key, other, sealed)).rejects.toThrow(SealError);
  });

  test('the text of another vault', async () => {
    const other = await deriveKeys(newDataKey(), 'f1b4c8a0-7c11-4e0f-a3ad-3d1e2f405162');
    const sealed = await seal(other.record, place, 'theirs');
    await expect(unseal(key, place, sealed)).rejects.toThrow(SealError);
  });

  test.each(['{"text":"Mateo', '', 'Mateo', '\uD83D'])(
    'sealed %j, which is no JSON',
    async (text) => {
      const sealed = await encrypt(key, placeBytes(place), utf8(text));
      const error: unknown = await unseal(key, place, sealed).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(SealError);
      expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('Mateo');
      expect((error as SealError).cause).toBeUndefined();
    },
  );
});

test('no two places are the same bytes', () => {
  const part = fc.string({ unit: fc.constantFrom('a', '"', ',', '[', '\\', '1'), maxLength: 4 });
  const anyPlace = fc.record({ table: part, id: part, schema: fc.integer({ min: 0, max: 12 }) });
  fc.assert(
    fc.property(anyPlace, anyPlace, (one, other) => {
      const same = Buffer.compare(placeBytes(one), placeBytes(other)) === 0;
      expect(same).toBe(
        one.table === other.table && one.id === other.id && one.schema === other.schema,
      );
    }),
    { numRuns: 5000 },
  );
});
