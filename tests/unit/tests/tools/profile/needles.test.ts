import { expect, test } from 'vitest';
import { Needles } from '../../../../tools/profile/needles.ts';

const needles = new Needles(['Núñez 7', 'Marlowe']);
const found = (bytes: Buffer) => [...needles.in(bytes)].map(({ text }) => text);
const around = (bytes: Buffer) => Buffer.concat([Buffer.from('xx'), bytes, Buffer.from('y')]);

test.each([
  ['UTF-8', Buffer.from('Núñez 7')],
  ['UTF-16, low byte first', Buffer.from('Núñez 7', 'utf16le')],
  ['UTF-16, high byte first', Buffer.from('Núñez 7', 'utf16le').swap16()],
  ['Latin-1', Buffer.from('Núñez 7', 'latin1')],
  ['JSON', Buffer.from('N\\u00fa\\u00f1ez 7')],
  ['an address', Buffer.from('N%C3%BA%C3%B1ez%207')],
])('found as %s, at any place', (_, bytes) => {
  expect(found(bytes)).toEqual(['Núñez 7']);
  expect(found(around(bytes))).toEqual(['Núñez 7']);
});

test('found within quotes, as JSON writes what quotes', () => {
  expect([
    ...new Needles(['the "late" bus']).in(Buffer.from('{"a":"the \\"late\\" bus"}')),
  ]).toHaveLength(1);
});

test('found in whatever case an index keeps it', () => {
  expect(found(Buffer.from('marlowe'))).toEqual(['Marlowe']);
  expect(found(Buffer.from('MARLOWE', 'utf16le'))).toEqual(['Marlowe']);
});

test('not found where it is not, nor where it is cut off', () => {
  expect(found(Buffer.from('Marlow'))).toEqual([]);
  expect(found(Buffer.from('Núñez 8, Marl owe'))).toEqual([]);
  expect(found(Buffer.alloc(0))).toEqual([]);
});

test('what is too short to look for is refused', () => {
  expect(() => new Needles(['abc'])).toThrow('too short');
});
