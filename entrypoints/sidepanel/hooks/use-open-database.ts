import { useEffect, useState } from 'react';
import type { Database } from '../../../lib/store/db.ts';
import { sharedDatabase } from '../../../lib/store/shared-database.ts';

export type Opening =
  | { state: 'opening' }
  | { state: 'open'; database: Database }
  | { state: 'failed'; error: unknown };

/** Opens the database once; calls `onClose` when it is closed later, as another window does to bring a newer version. */
export function useOpenDatabase(onClose: () => void): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  useEffect(() => {
    let isCurrent = true;
    let opened: Database | null = null;
    async function open() {
      const database = await sharedDatabase();
      if (!isCurrent) return;
      opened = database;
      database.on('close', onClose);
      setOpening({ state: 'open', database });
    }
    open().catch((error: unknown) => {
      if (isCurrent) setOpening({ state: 'failed', error });
    });
    return () => {
      isCurrent = false;
      opened?.on('close').unsubscribe(onClose);
    };
  }, [onClose]);
  return opening;
}
