/** What became of an act with a passphrase or recovery key: `wrong` opened nothing, `failed` is no fault of what was typed. */
export type Outcome = 'done' | 'wrong' | 'failed';
