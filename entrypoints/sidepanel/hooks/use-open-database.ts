import { useCallback, useEffect, useState } from 'react';
import type { Database } from '../../../lib/store/db.ts';
import { sharedDatabase } from '../../../lib/store/shared-database.ts';

export type Opening =
  | { state: 'opening' }
  | { state: 'open'; database: Database }
  | { state: 'failed'; error: unknown };

/** Opens the database, and again when another window closed it for a newer version; `tryAgain` after a failure. */
export function useOpenDatabase(): Opening & { tryAgain: () => void } {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  const [attempt, setAttempt] = useState(0);
  const tryAgain = useCallback(() => {
    setOpening({ state: 'opening' });
    setAttempt((before) => before + 1);
  }, []);

  useEffect(() => {
    let isCurrent = true;
    let opened: Database | null = null;
    const openAnew = () => {
      if (isCurrent) tryAgain();
    };
    sharedDatabase().then(
      (database) => {
        if (!isCurrent) return;
        opened = database;
        database.on('close', openAnew);
        setOpening({ state: 'open', database });
      },
      (error: unknown) => {
        if (isCurrent) setOpening({ state: 'failed', error });
      },
    );
    return () => {
      isCurrent = false;
      opened?.on('close').unsubscribe(openAnew);
    };
  }, [attempt, tryAgain]);

  return { ...opening, tryAgain };
}
