import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromBase64, toBase64, type Bytes } from '../../../../lib/sealing/bytes.ts';
import {
  inboxKeysSchema,
  newInboxKeys,
  openInbox,
  sealForInbox,
  type InboxKeys,
} from '../../../../lib/sealing/inbox.ts';
import { deriveKeys, newDataKey, type Keys } from '../../../../lib/sealing/keys.ts';
import type { Place } from '../../../../lib/sealing/seal.ts';
import { SealError } from '../../../../lib/sealing/seal-error.ts';

const vaultId = 'f1b4c8a0-7c11-4e0f-a3ad-3d1e2f405162';
const place: Place = { table: 'inbox', id: '1c0ffee0-0000-4000-8000-000000000001', schema: 1 };
let keys: Keys;
let inbox: InboxKeys;
let open: (place: Place, sealed: Bytes) => Promise<unknown>;
beforeAll(async () => {
  keys = await deriveKeys(newDataKey(), vaultId);
  inbox = await newInboxKeys(keys, vaultId);
  open = await openInbox(keys, vaultId, inbox);
});

function flipped(bytes: Bytes, bit: number): Bytes {
  return bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
}

describe('a message', () => {
  test('of any JSON comes back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ stringUnit: 'binary' }), async (payload) => {
        const opened = await open(place, await sealForInbox(inbox.publicKey, place, payload));
        expect(JSON.stringify(opened)).toBe(JSON.stringify(payload));
      }),
      { numRuns: 50 },
    );
  });

  test('of 64 KB comes back', async () => {
    const payload = { text: 'Ōta 😀 '.repeat(8192) };
    expect(await open(place, await sealForInbox(inbox.publicKey, place, payload))).toEqual(payload);
  });

  test('never has the same bytes twice, the encapsulated key included', async () => {
    const sealed = await Promise.all(
      Array.from({ length: 50 }, () => sealForInbox(inbox.publicKey, place, 'same')),
    );
    expect(new Set(sealed.map((one) => toBase64(one.slice(0, 65)))).size).toBe(50);
    expect(new Set(sealed.map((one) => toBase64(one.slice(65)))).size).toBe(50);
  });

  test('does not open with any one bit turned', async () => {
    const sealed = await sealForInbox(inbox.publicKey, place, 'short');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      await expect(open(place, flipped(sealed, bit)), `bit ${bit}`).rejects.toThrow(SealError);
    }
    expect(await open(place, sealed)).toBe('short');
  });

  test('does not open when cut', async () => {
    const sealed = await sealForInbox(inbox.publicKey, place, 'short');
    for (const length of [0, 1, 64, 65, 66, 80, sealed.length - 1]) {
      await expect(open(place, sealed.slice(0, length)), `${length}`).rejects.toThrow(SealError);
    }
  });

  test.each([
    ['table', { ...place, table: 'readings' }],
    ['id', { ...place, id: '1c0ffee0-0000-4000-8000-000000000002' }],
    ['schema', { ...place, schema: 2 }],
  ])('does not open at another %s', async (_, other) => {
    const sealed = await sealForInbox(inbox.publicKey, place, 'here');
    await expect(open(other, sealed)).rejects.toThrow(SealError);
  });

  test('for another vault does not open', async () => {
    const others = await newInboxKeys(keys, vaultId);
    const sealed = await sealForInbox(others.publicKey, place, 'theirs');
    await expect(open(place, sealed)).rejects.toThrow(SealError);
  });

  test('that is no JSON is refused', async () => {
    await expect(sealForInbox(inbox.publicKey, place, undefined)).rejects.toThrow(TypeError);
  });
});

describe('the keys', () => {
  test('fit their schema and are new every time', async () => {
    expect(inboxKeysSchema.parse(inbox)).toEqual(inbox);
    expect((await newInboxKeys(keys, vaultId)).publicKey).not.toBe(inbox.publicKey);
    expect(inboxKeysSchema.safeParse({ ...inbox, publicKey: 'AAAA' }).success).toBe(false);
    expect(inboxKeysSchema.safeParse({ ...inbox, owner: 'me' }).success).toBe(false);
  });

  test('open only with the keys of their vault, under its id', async () => {
    const others = await deriveKeys(newDataKey(), vaultId);
    await expect(openInbox(others, vaultId, inbox)).rejects.toThrow(SealError);
    await expect(openInbox(keys, crypto.randomUUID(), inbox)).rejects.toThrow(SealError);
  });

  test('altered are noticed: a swapped public key, a turned bit of the private one', async () => {
    const { publicKey } = await newInboxKeys(keys, vaultId);
    const privateKey = toBase64(flipped(fromBase64(inbox.privateKey), 200));
    for (const change of [{ publicKey }, { privateKey }, { privateKey: '=' }]) {
      await expect(openInbox(keys, vaultId, { ...inbox, ...change })).rejects.toThrow(SealError);
    }
  });

  test('that are no point of the curve seal nothing', async () => {
    const zeros = toBase64(new Uint8Array(65));
    const offCurve = toBase64(flipped(fromBase64(inbox.publicKey), 64 * 8));
    for (const publicKey of [zeros, offCurve, '', '=']) {
      await expect(sealForInbox(publicKey, place, 'lost')).rejects.toThrow(SealError);
    }
  });
});
