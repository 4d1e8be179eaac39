import { expect, test } from 'vitest';
import { unsnappy, varint } from '../../../../tools/profile/snappy.ts';

test('a literal, a copy of it and a copy that reaches into itself', () => {
  // 17 bytes: the literal "note", a copy of 4 from 4 back, the literal "!", a copy of 8 from 1 back.
  const packed = Buffer.from([
    17,
    3 << 2,
    ...Buffer.from('note'),
    1,
    4,
    0,
    0x21,
    ((8 - 4) << 2) | 1,
    1,
  ]);
  expect(unsnappy(packed)?.toString()).toBe('notenote!!!!!!!!!');
});

test('a long literal says its length in bytes of its own, a far copy its distance', () => {
  const long = Buffer.alloc(300, 'ab');
  const literal = [61 << 2, (300 - 1) & 0xff, (300 - 1) >> 8, ...long];
  const packed = Buffer.from([0xac + 4, 2, ...literal, ((4 - 1) << 2) | 2, 300 & 0xff, 300 >> 8]);
  expect(unsnappy(packed)?.toString()).toBe(`${long.toString()}abab`);
});

test('where it begins may be anywhere, and what follows it is left alone', () => {
  const packed = Buffer.from([99, 99, 2, 1 << 2, ...Buffer.from('ab'), 77, 77]);
  expect(unsnappy(packed, 2)?.toString()).toBe('ab');
});

test.each([
  ['nothing', []],
  ['a copy of what is not there', [4, 1, 9]],
  ['more than was promised', [1, 3 << 2, ...Buffer.from('note')]],
  ['less than was promised', [9, 3 << 2, ...Buffer.from('note')]],
  ['a promise nothing could keep', [0xff, 0xff, 0xff, 0x7f, 0, 0x61]],
])('%s is no stream', (_, bytes) => {
  expect(unsnappy(Buffer.from(bytes))).toBeNull();
});

test('a length of several bytes', () => {
  expect(varint(Buffer.from([0xac, 0x02]), 0)).toEqual({ value: 300, end: 2 });
  expect(varint(Buffer.from([0x80, 0x80]), 0)).toBeNull();
});
