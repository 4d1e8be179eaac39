import { z } from '../domain/zod.ts';
import { watchSession, writeSession } from './session.ts';

const key = 'read-again';

/** Asks every open page to be read and marked anew, after settings changed. Wakes the background through the session. */
export function askPagesToReadAgain(): Promise<void> {
  return writeSession(key, crypto.randomUUID());
}

/** For the background: calls the listener at every such wish. */
export function whenPagesShouldReadAgain(listener: () => void): void {
  watchSession(key, z.uuid(), (wish) => {
    if (wish) listener();
  });
}
