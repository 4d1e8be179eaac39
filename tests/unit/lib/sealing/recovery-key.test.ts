import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newDataKey } from '../../../../lib/sealing/keys.ts';
import {
  newRecoveryKey,
  readRecoveryKey,
  recoveryWrapSchema,
  unwrapWithRecoveryKey,
  wrapWithRecoveryKey,
} from '../../../../lib/sealing/recovery-key.ts';
import { WrongPassphraseError } from '../../../../lib/sealing/seal-error.ts';

const alphabet = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const keys = Array.from({ length: 50 }, () => newRecoveryKey());

describe('a new key', () => {
  test('is shown in seven groups of four', () => {
    for (const key of keys)
      expect(key).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  test('reads as itself and never comes twice', () => {
    expect(keys.map(readRecoveryKey)).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('uses every character in every random place', () => {
    const many = Array.from({ length: 1000 }, () => newRecoveryKey().replaceAll('-', ''));
    for (let at = 0; at < 27; at += 1) {
      expect(new Set(many.map((key) => key[at])).size, `place ${at}`).toBe(32);
    }
  });
});

describe('typing', () => {
  const shown = '3AHR-Z6DM-V29G-QY5C-KT18-FPX4-BJS8';

  test.each([
    '3AHRZ6DMV29GQY5CKT18FPX4BJS8',
    '3ahr-z6dm-v29g-qy5c-kt18-fpx4-bjs8',
    ' 3ahr z6dm v29g qy5c kt18 fpx4 bjs8\n',
    '3ahrz 6dmv29 gqy5-ckt18f--px4b js8',
    '3AHR–Z6DM—V29G‑QY5C−KT18-FPX4-BJS8',
    '3AHR\u00a0Z6DM\u200bV29G\u00adQY5C\tKT18\u2003FPX4 BJS8',
    '３ＡＨＲ-Z6DM-V29G-QY5C-KT18-FPX4-BJS8',
    '3AHR-Z6DM-V29G-QY5C-KTl8-FPX4-BJS8',
    '3AHR-Z6DM-V29G-QY5C-KTI8-FPX4-BJS8',
    '3AHR-Z6DM-V29G-QY5C-KTi8-FPX4-BJS8',
  ])('%j is read', (typed) => {
    expect(readRecoveryKey(typed)).toBe(shown);
  });

  test('O and o are read as 0', () => {
    const key = keys.find((one) => one.includes('0')) ?? '';
    expect(key).toContain('0');
    expect(readRecoveryKey(key.replace('0', 'O'))).toBe(key);
    expect(readRecoveryKey(key.replace('0', 'o'))).toBe(key);
  });

  test.each(['', '-', shown.slice(0, -1), `${shown}0`, shown.replace('X', 'U'), `${shown}😀`, '0'])(
    '%j is not',
    (typed) => {
      expect(readRecoveryKey(typed)).toBeNull();
    },
  );
});

describe('mistakes are seen', () => {
  const characters = keys.slice(0, 5).map((key) => key.replaceAll('-', ''));

  test('every one wrong character', () => {
    for (const key of characters) {
      for (let at = 0; at < key.length; at += 1) {
        const others = alphabet.filter((character) => character !== key[at]);
        const read = others.map((other) =>
          readRecoveryKey(key.slice(0, at) + other + key.slice(at + 1)),
        );
        expect(read, `place ${at}`).toEqual(others.map(() => null));
      }
    }
  });

  test('every two characters swapped', () => {
    for (const key of characters) {
      for (let one = 0; one < key.length; one += 1) {
        for (let other = one + 1; other < key.length; other += 1) {
          if (key[one] === key[other]) continue;
          const typed = Array.from(key);
          [typed[one], typed[other]] = [typed[other] ?? '', typed[one] ?? ''];
          expect(readRecoveryKey(typed.join('')), `${one} and ${other}`).toBeNull();
        }
      }
    }
  });

  test('whatever is read is in its one shown form', () => {
    const unit = fc.constantFrom(...alphabet, 'O', 'I', 'L', 'U', ' ', '-', '*', 'a');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 20, maxLength: 40 }), (typed) => {
        const read = readRecoveryKey(typed);
        expect(read === null || readRecoveryKey(read) === read).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the wrap', () => {
  const dataKey = newDataKey();
  const [key = '', other = ''] = keys;

  test('opens with the key, however it is typed', async () => {
    const wrap = await wrapWithRecoveryKey(dataKey, key, 'vault');
    expect(recoveryWrapSchema.parse(wrap)).toEqual(wrap);
    for (const typed of [key, key.toLowerCase(), key.replaceAll('-', ' ')]) {
      expect(await unwrapWithRecoveryKey(wrap, typed, 'vault')).toEqual(dataKey);
    }
  });

  test('does not open with another key, a mistyped one or for another purpose', async () => {
    const wrap = await wrapWithRecoveryKey(dataKey, key, 'vault');
    for (const typed of [other, key.slice(1), '', 'passphrase']) {
      await expect(unwrapWithRecoveryKey(wrap, typed, 'vault')).rejects.toThrow(
        WrongPassphraseError,
      );
    }
    await expect(unwrapWithRecoveryKey(wrap, key, 'backup')).rejects.toThrow(WrongPassphraseError);
  });

  test('does not open when altered', async () => {
    const wrap = await wrapWithRecoveryKey(dataKey, key, 'vault');
    const { salt, wrapped } = await wrapWithRecoveryKey(dataKey, key, 'vault');
    for (const change of [{ salt }, { wrapped }, { wrapped: '=' }]) {
      await expect(unwrapWithRecoveryKey({ ...wrap, ...change }, key, 'vault')).rejects.toThrow(
        WrongPassphraseError,
      );
    }
    const renamed = { ...wrap, kdf: 'HKDF-SHA512' } as unknown as typeof wrap;
    await expect(unwrapWithRecoveryKey(renamed, key, 'vault')).rejects.toThrow(
      WrongPassphraseError,
    );
    expect(recoveryWrapSchema.safeParse(renamed).success).toBe(false);
    expect(recoveryWrapSchema.safeParse({ ...wrap, hint: '' }).success).toBe(false);
  });

  test('is not made for what is no recovery key', async () => {
    await expect(wrapWithRecoveryKey(dataKey, key.slice(1), 'vault')).rejects.toThrow(
      WrongPassphraseError,
    );
  });
});
