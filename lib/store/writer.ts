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

/** Writes beside the one writer, but never while everything is moved into a new database (sweep.ts). */
export function whileNotMoving<T>(db: Database, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`bridgeback moves ${db.name}`, { mode: 'shared' }, work);
}
