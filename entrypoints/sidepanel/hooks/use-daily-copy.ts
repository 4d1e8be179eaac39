import { useEffect } from 'react';
import { noteTrouble } from '../../../lib/platform/troubles.ts';
import type { Store } from '../../../lib/store/store.ts';
import { keepLocalCopy } from '../screens/backup/keep-local-copy.ts';

const anHour = 3_600_000;

/**
 * Keeps the day's snapshot also in a panel that stays open over days: every hour it is looked whether one is due (trust.md R7).
 * The first look of all is that of opening the vault.
 */
export function useDailyCopy(store: Store | null): void {
  useEffect(() => {
    if (!store) return undefined;
    const look = () => {
      keepLocalCopy(store, new Date().toISOString()).catch((error: unknown) =>
        noteTrouble(error, 'saving'),
      );
    };
    const timer = setInterval(look, anHour);
    return () => clearInterval(timer);
  }, [store]);
}
