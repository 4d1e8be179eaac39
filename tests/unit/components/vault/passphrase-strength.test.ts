import { expect, test } from 'vitest';
import { loadStrength, wordsOf } from '../../../../components/vault/passphrase-strength.ts';

test.each([
  ['', 0],
  ['river lantern pocket seven', 4],
  ['el niño-rojo corre', 4],
  ['x7$Q!9z', 0],
])('%j is of %i words', (passphrase, words) => {
  expect(wordsOf(passphrase)).toBe(words);
});

test('what everyone tries first is weak, words that do not belong together are strong', async () => {
  const measure = await loadStrength();
  expect(measure('password').score).toBe(0);
  expect(measure('bridgeback').score).toBe(0);
  expect(measure('attendance1').score).toBeLessThan(2);
  expect(measure('mateo1234').score).toBeLessThan(2);
  expect(measure('river lantern pocket seven')).toEqual({ score: 4, words: 4 });
});

test('a long one is measured in no time', async () => {
  const measure = await loadStrength();
  const start = performance.now();
  expect(measure('river lantern '.repeat(400)).score).toBeGreaterThanOrEqual(2);
  expect(performance.now() - start).toBeLessThan(2000);
});
