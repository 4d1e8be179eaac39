import type { Outcome } from '../../../../components/vault/outcome.ts';
import { WrongPassphraseError } from '../../../../lib/sealing/seal-error.ts';

/** What became of an act with a passphrase or recovery key, for the screens. Never rejects. */
export async function outcomeOf(act: Promise<unknown>): Promise<Outcome> {
  try {
    await act;
    return 'done';
  } catch (error) {
    return failureOf(error);
  }
}

/** Whether what was typed opened nothing, or something else went wrong. */
export function failureOf(error: unknown): Exclude<Outcome, 'done'> {
  return error instanceof WrongPassphraseError ? 'wrong' : 'failed';
}
