import { expect, test } from 'vitest';
import { decrypt, encrypt } from '../../../../lib/sealing/aes-gcm.ts';
import { joined, utf8, type Bytes } from '../../../../lib/sealing/bytes.ts';
import { SealError } from '../../../../lib/sealing/seal-error.ts';

const hex = (text: string): Bytes => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'));
const zeros = (length: number): Bytes => new Uint8Array(length);
const keyOf = (raw: Bytes) =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

// McGrew and Viega, The Galois/Counter Mode of Operation, appendix B: the 256-bit cases with a 96-bit IV.
const longPlain = hex(
  `d9313225f88406e5a55909c5aff5269a 86a7a9531534f7da2e4c303d8a318a72
  1c3c0c95956809532fcf0e2449a6b525 b16aedf5aa0de657ba637b39`.replaceAll('\n', ''),
);
const longKey = hex('feffe9928665731c6d6a8f9467308308 feffe9928665731c6d6a8f9467308308');
const knownAnswers = [
  {
    name: '13',
    key: zeros(32),
    iv: zeros(12),
    about: zeros(0),
    plain: zeros(0),
    ciphertext: zeros(0),
    tag: hex('530f8afbc74536b9a963b4f1c4cb738b'),
  },
  {
    name: '14',
    key: zeros(32),
    iv: zeros(12),
    about: zeros(0),
    plain: zeros(16),
    ciphertext: hex('cea7403d4d606b6e074ec5d3baf39d18'),
    tag: hex('d0d1c8a799996bf0265b98b5d48ab919'),
  },
  {
    name: '16',
    key: longKey,
    iv: hex('cafebabefacedbaddecaf888'),
    about: hex('feedfacedeadbeeffeedfacedeadbeef abaddad2'),
    plain: longPlain,
    ciphertext: hex(
      '522dc1f099567d07f47f37a32a84427d 643a8cdcbfe5c0c97598a2bd2555d1aa' +
        '8cb08e48590dbb3da7b08b1056828838 c5f61e6393ba7a0abcc9f662',
    ),
    tag: hex('76fc6ece0f4e1768cddf8853bb2d551b'),
  },
];

test.each(knownAnswers)('known answer $name', async ({ key, iv, about, plain, ...sealed }) => {
  const whole = joined(iv, sealed.ciphertext, sealed.tag);
  expect(await decrypt(await keyOf(key), about, whole)).toEqual(plain);
});

test.each(knownAnswers)(
  'known answer $name with another tag',
  async ({ key, iv, about, ...sealed }) => {
    const { ciphertext, tag } = sealed;
    // The ways a careless comparison fails: one byte, one half, everything, nothing.
    const wrong = [
      tag.map((byte, at) => (at === 0 ? byte ^ 1 : byte)),
      tag.map((byte, at) => (at === 15 ? byte ^ 0x80 : byte)),
      tag.map((byte, at) => (at < 8 ? byte ^ 0xff : byte)),
      tag.map((byte) => byte ^ 0xff),
      zeros(16),
      zeros(16).fill(0xff),
      tag.subarray(0, 15),
      joined(tag, zeros(1)),
    ];
    const opener = await keyOf(key);
    for (const other of wrong) {
      await expect(decrypt(opener, about, joined(iv, ciphertext, other))).rejects.toThrow(
        SealError,
      );
    }
  },
);

test('what is written is IV, ciphertext, tag, and opens again', async () => {
  const key = await keyOf(longKey);
  const about = utf8('about');
  const sealed = await encrypt(key, about, longPlain);
  expect(sealed.length).toBe(12 + longPlain.length + 16);
  expect(await decrypt(key, about, sealed)).toEqual(longPlain);
  await expect(decrypt(key, utf8('other'), sealed)).rejects.toThrow(SealError);
});

test('fewer bytes than an IV and a tag are no ciphertext', async () => {
  const key = await keyOf(longKey);
  for (const length of [0, 1, 12, 27]) {
    await expect(decrypt(key, zeros(0), zeros(length))).rejects.toThrow(SealError);
  }
});

test('10,000 times the same text: no IV twice', async () => {
  const key = await keyOf(longKey);
  const ivs = new Set<string>();
  for (let at = 0; at < 10_000; at += 1) {
    const sealed = await encrypt(key, zeros(0), longPlain);
    ivs.add(Buffer.from(sealed.subarray(0, 12)).toString('hex'));
  }
  expect(ivs.size).toBe(10_000);
});
