import type { Database } from './db.ts';

/** A window that hangs while it writes must not stop all others; after this long, in milliseconds, nobody waits for it. */
const patience = 20_000;

/**
 * Runs `work` while no other window or worker of this device writes. It is what keeps two writers from doing the same work twice;
 * that none of them loses anything is made sure by the counts of changes, which every commit checks.
 */
export async function asOnlyWriter<T>(db: Database, work: () => Promise<T>): Promise<T> {
  const waiting = AbortSignal.timeout(patience);
  let started = false;
  const begin = () => {
    started = true;
    return work();
  };
  try {
    return await navigator.locks.request(
      `bridgeback writes ${db.name}`,
      { signal: waiting },
      begin,
    );
  } catch (error) {
    if (started || !waiting.aborted) throw error;
    return await work();
  }
}

const moves = (name: string) => `bridgeback moves ${name}`;

/**
 * Writes while nobody moves everything into a new database (sweep.ts): what was written after it was copied would be lost. Every
 * transaction that writes is done in here. `work` may wait for the database only: whoever asks for this turn, or for that of the
 * one writer, from inside of it can wait for ever.
 */
export function whileNotMoving<T>(db: Database, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(moves(db.name), { mode: 'shared' }, work);
}

/** Runs `work` while nothing is written and nobody else moves or erases the database of that name, also by the one writer. */
export function asOnlyMover<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(moves(name), work);
}
