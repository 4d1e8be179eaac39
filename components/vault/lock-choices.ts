import type { LockAfter } from '../../lib/domain/settings.ts';

const usual = [1, 5, 10, 15, 30, 60];

/**
 * The times that can be chosen until it locks: the usual ones, the one that holds, and the school's longest. Where a school
 * sets a longest one, none beyond it, and not "until the browser closes".
 */
export function lockChoices(lockAfter: LockAfter, longest: number | undefined): LockAfter[] {
  const own = lockAfter === 'browser-close' ? [] : [lockAfter];
  const all = [...usual, ...own, ...(longest === undefined ? [] : [longest])];
  const minutes = [...new Set(all)]
    .filter((one) => one <= (longest ?? 60))
    .toSorted((one, other) => one - other);
  return longest === undefined ? [...minutes, 'browser-close'] : minutes;
}
