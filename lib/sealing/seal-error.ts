/**
 * Something sealed does not open: it was altered, moved to another place, or sealed with another key. Carries no content
 * and no cause, so that it may be shown and logged.
 */
export class SealError extends Error {
  override name = 'SealError';

  constructor(message = 'Sealed data was altered, moved, or sealed with another key') {
    super(message);
  }
}

/** The passphrase or the recovery key does not open this wrap (or the wrap itself was altered: the two look alike). */
export class WrongPassphraseError extends Error {
  override name = 'WrongPassphraseError';

  constructor(message = 'The passphrase or recovery key does not fit') {
    super(message);
  }
}
