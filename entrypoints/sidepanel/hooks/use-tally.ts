import { useEffect } from 'react';
import { noteTrouble } from '../../../lib/platform/troubles.ts';
import type { Store } from '../../../lib/store/store.ts';
import { watchTally } from '../../../lib/store/tally.ts';

/** Counts what is kept beside the database, so that the next opening notices when some of it is missing. */
export function useTally(store: Store | null): void {
  useEffect(() => {
    if (!store) return undefined;
    return watchTally(store, (error) => void noteTrouble(error, 'saving'));
  }, [store]);
}
