import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPageSchema } from '../../../../lib/messaging/contract.ts';

const reading = {
  status: 'read',
  reader: 'rosariosis/absence-summary',
  range: { from: '2026-08-10', to: '2026-11-20', label: null },
  students: [],
  rows: { seen: 0, read: 0 },
  skipped: [],
};
const pageRead = {
  type: 'page-read',
  reading,
  covers: 'dated',
  explained: null,
  listed: null,
  canDraw: false,
};

test('a page reading of the contract is accepted', () => {
  expect(fromPageSchema.safeParse(pageRead).success).toBe(true);
});

test.each([
  ['an unknown type', { type: 'erase-everything' }],
  ['an unknown key', { ...pageRead, origin: 'https://other.example' }],
  ['an unknown key deep inside', { ...pageRead, reading: { ...reading, note: 'x' } }],
  ['a count below zero', { ...pageRead, reading: { ...reading, rows: { seen: -1, read: 0 } } }],
  [
    'a day that does not exist',
    { ...pageRead, reading: { ...reading, range: { from: '2026-02-30', to: null, label: null } } },
  ],
  ['a student index that is no index', { type: 'open-student', student: 1.5, want: 'case' }],
  ['NaN', { type: 'open-student', student: Number.NaN, want: 'case' }],
])('%s is refused', (_, message) => {
  expect(fromPageSchema.safeParse(message).success).toBe(false);
});

test('no hostile message throws, is believed, or touches Object.prototype', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).toSorted();
  const hostileKey = fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'type',
    'reading',
    'students',
  );
  const hostile = fc.oneof(
    fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
    fc.dictionary(hostileKey, fc.anything()),
    fc.record({
      type: fc.constantFrom('page-read', 'open-student', 'open-page'),
      reading: fc.anything(),
      student: fc.anything(),
    }),
  );
  fc.assert(
    fc.property(hostile, (message) => {
      const parsed = fromPageSchema.safeParse(message);
      return (
        !parsed.success ||
        parsed.data.type === 'open-page' ||
        parsed.data.type === 'watching-stopped'
      );
    }),
    { numRuns: 500 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before);
});
