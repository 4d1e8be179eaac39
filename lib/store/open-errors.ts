/** The stored data belongs to a newer build; nothing was opened and nothing was written (trust.md R4). */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';

  constructor(
    readonly installed: number,
    readonly newestKnown: number,
  ) {
    super(`The database has version ${installed}; this build knows ${newestKnown} at most.`);
  }
}

/** The browser could not open the stored data; it was left untouched (trust.md R8). */
export class UnopenableDatabaseError extends Error {
  override readonly name = 'UnopenableDatabaseError';

  constructor(cause: unknown) {
    super('The database could not be opened. It was left untouched.', { cause });
  }
}
