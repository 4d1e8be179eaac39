import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  base64Schema,
  fromBase64,
  joined,
  randomBytes,
  textOf,
  toBase64,
  utf8,
  type Bytes,
} from '../../../../lib/sealing/bytes.ts';
import { SealError } from '../../../../lib/sealing/seal-error.ts';

const anyBytes = fc.uint8Array({ maxLength: 200 }).map((bytes): Bytes => Uint8Array.from(bytes));

describe('text', () => {
  test('well-formed text comes back, a leading byte order mark too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textOf(utf8(text))).toBe(text);
      }),
    );
    expect(textOf(utf8('\uFEFFname'))).toBe('\uFEFFname');
  });

  test.each([[[0xff]], [[0xc0, 0x80]], [[0xed, 0xa0, 0x80]], [[0xf0, 0x9f]]])(
    'bytes %j are not UTF-8',
    (bytes) => {
      expect(() => textOf(Uint8Array.from(bytes))).toThrow(TypeError);
    },
  );
});

describe('base64url', () => {
  // RFC 4648 section 10, without padding.
  test.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
    ['fooba', 'Zm9vYmE'],
    ['foobar', 'Zm9vYmFy'],
  ])('%j is %j', (text, base64) => {
    expect(toBase64(utf8(text))).toBe(base64);
    expect(textOf(fromBase64(base64))).toBe(text);
  });

  test('any bytes come back, a megabyte too', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
    const megabyte = joined(...Array.from({ length: 16 }, () => randomBytes(65_536)));
    expect(Buffer.compare(fromBase64(toBase64(megabyte)), megabyte)).toBe(0);
  });

  test.each(['Zg==', 'Zh', 'Z', 'Zm9 v', 'Zm9v\n', '+_8', '-/8', 'Zm9ü', 'Zm9v='])(
    '%j is no canonical text',
    (text) => {
      expect(() => fromBase64(text)).toThrow(SealError);
      expect(base64Schema(Math.floor((text.length * 3) / 4)).safeParse(text).success).toBe(false);
    },
  );

  test('no two texts give the same bytes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w\-+/= ]{0,12}$/), (text) => {
        let bytes: Bytes;
        try {
          bytes = fromBase64(text);
        } catch {
          return;
        }
        expect(toBase64(bytes)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('a field of a certain length takes that length only', () => {
    const schema = base64Schema(16);
    expect(schema.safeParse(toBase64(new Uint8Array(16))).success).toBe(true);
    expect(schema.safeParse(toBase64(new Uint8Array(15))).success).toBe(false);
    expect(schema.safeParse(toBase64(new Uint8Array(17))).success).toBe(false);
  });
});

test('joined keeps the order and leaves the parts alone', () => {
  const one = Uint8Array.of(1, 2);
  const whole = joined(one, new Uint8Array(0), Uint8Array.of(3));
  whole[0] = 9;
  expect([...whole]).toEqual([9, 2, 3]);
  expect([...one]).toEqual([1, 2]);
});
