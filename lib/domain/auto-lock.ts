import type { LockAfter } from './settings.ts';

const aMinute = 60_000;

/** A clock that runs a little behind what was noted is a clock; one that is set back further lets nobody in. */
const clockSlack = aMinute;

/**
 * Milliseconds until the vault locks, 0 when it is due; Infinity where it stays open until the browser closes. Judged by the
 * noted moment of last use and nothing else, so that sleep or a stopped worker never lengthens it (trust.md S12). Moments in
 * milliseconds since 1970.
 */
export function timeToLock(lastUsedAt: number, lockAfter: LockAfter, now: number): number {
  if (now < lastUsedAt - clockSlack) return 0;
  if (lockAfter === 'browser-close') return Infinity;
  return Math.max(0, lastUsedAt + lockAfter * aMinute - now);
}
