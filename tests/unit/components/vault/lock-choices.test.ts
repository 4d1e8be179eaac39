import { expect, test } from 'vitest';
import { lockChoices } from '../../../../components/vault/lock-choices.ts';

test('the usual times, and until the browser closes', () => {
  expect(lockChoices(15, undefined)).toEqual([1, 5, 10, 15, 30, 60, 'browser-close']);
});

test('one that was chosen before is offered in its place', () => {
  expect(lockChoices(20, undefined)).toEqual([1, 5, 10, 15, 20, 30, 60, 'browser-close']);
});

test('nothing longer than the school allows, and its longest', () => {
  expect(lockChoices(12, 12)).toEqual([1, 5, 10, 12]);
  expect(lockChoices('browser-close', 30)).toEqual([1, 5, 10, 15, 30]);
});
