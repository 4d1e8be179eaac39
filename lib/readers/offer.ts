import type { readPageInSteps, sourceCells } from './read-page.ts';

/** What a page is read with. */
export type Readers = {
  readPageInSteps: typeof readPageInSteps;
  sourceCells: typeof sourceCells;
};

/**
 * Reading is a script of its own, loaded only into frames that are worth reading: the one that is registered for every frame
 * stays small. The two meet here, in the extension's own world of the page, which the page cannot see.
 */
const place = Symbol.for('bridgeback readers');

/** Called by the reading script: here is how to read. */
export function offerReaders(readers: Readers): void {
  Reflect.set(globalThis, place, readers);
}

function isReaders(found: unknown): found is Readers {
  return typeof found === 'object' && found !== null;
}

/** How to read, or null while the reading script is not there. */
export function offeredReaders(): Readers | null {
  const found: unknown = Reflect.get(globalThis, place);
  return isReaders(found) ? found : null;
}
