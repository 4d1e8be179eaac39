import { describe, expect, test } from 'vitest';
import { isSame, passphraseProblem } from '../../../../components/vault/passphrase-value.ts';

const rule = { leastLength: 10, leastStrength: 3 };
const strong = { score: 4, words: 4 };

describe('a new passphrase', () => {
  test.each([
    ['', null, 'none'],
    ['          ', strong, 'none'],
    ['riverlamp', strong, 'too-short'],
    ['river lamp', strong, null],
    ['river lamp', { score: 3, words: 2 }, null],
    ['river lamp', { score: 2, words: 2 }, 'too-weak'],
  ] as const)('%j of strength %j: %s', (passphrase, strength, problem) => {
    expect(passphraseProblem(passphrase, strength, rule)).toBe(problem);
  });

  test('is held to its length alone where the strength is not known', () => {
    expect(passphraseProblem('river lamp', null, rule)).toBeNull();
    expect(passphraseProblem('river', null, rule)).toBe('too-short');
  });

  test('is counted in characters as people see them', () => {
    expect(passphraseProblem('🌊🏮🌊🏮🌊🏮🌊🏮🌊', strong, rule)).toBe('too-short');
    expect(passphraseProblem('🌊🏮🌊🏮🌊🏮🌊🏮🌊🏮', strong, rule)).toBeNull();
  });
});

test('the same twice is the same however a keyboard composes it', () => {
  expect(isSame({ passphrase: 'ni\u00f1o rojo', again: 'nin\u0303o rojo' })).toBe(true);
  expect(isSame({ passphrase: 'niño rojo', again: 'nino rojo' })).toBe(false);
});
