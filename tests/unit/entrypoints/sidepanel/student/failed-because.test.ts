import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { failureOf } from '../../../../../entrypoints/sidepanel/screens/student/failed-because.ts';
import { MissingRecordError } from '../../../../../lib/store/record.ts';

test('a full device is told from any other failure, also inside of an aborted transaction', () => {
  const full = new Dexie.QuotaExceededError();
  expect(failureOf(full)).toBe('full');
  expect(failureOf(new Dexie.AbortError('aborted', full))).toBe('full');
  expect(failureOf(new DOMException('no room', 'QuotaExceededError'))).toBe('full');
  expect(failureOf(new Error('anything'))).toBe('other');
  expect(failureOf('anything')).toBe('other');
});

test('a record that is gone is told', () => {
  expect(failureOf(new MissingRecordError('notes', '42'))).toBe('gone');
});
