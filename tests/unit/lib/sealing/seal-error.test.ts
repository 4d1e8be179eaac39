import { expect, test } from 'vitest';
import { SealError, WrongPassphraseError } from '../../../../lib/sealing/seal-error.ts';

test.each([
  ['SealError', SealError],
  ['WrongPassphraseError', WrongPassphraseError],
])('%s keeps its name when the code is minified', (name, Kind) => {
  const error = new Kind();
  expect(error).toBeInstanceOf(Error);
  expect(`${error}`).toMatch(new RegExp(`^${name}: `));
  expect(error.cause).toBeUndefined();
});
