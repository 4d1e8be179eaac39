import { useEffect, useState } from 'react';
import type { Database } from '../../../lib/store/db.ts';
import { noteTime, noteTrouble } from '../../../lib/platform/troubles.ts';
import { sharedDatabase } from '../../../lib/store/shared-database.ts';

export type Opening =
  | { state: 'opening' }
  /** An older window holds the data: it opens by itself once that window let go. */
  | { state: 'blocked' }
  | { state: 'open'; database: Database }
  | { state: 'failed'; error: unknown };

/** Opens the database once; calls `onClose` when it is closed later, as another window does to bring a newer version. */
export function useOpenDatabase(onClose: () => void): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  useEffect(() => {
    let isCurrent = true;
    let opened: Database | null = null;
    const tell = (next: Opening) => {
      if (isCurrent) setOpening(next);
    };
    async function open() {
      const began = performance.now();
      const database = await sharedDatabase(() => tell({ state: 'blocked' }));
      if (!isCurrent) return;
      opened = database;
      void noteTime('opening', performance.now() - began);
      database.on('close', onClose);
      tell({ state: 'open', database });
    }
    open().catch((error: unknown) => {
      tell({ state: 'failed', error });
      void noteTrouble(error, 'opening');
    });
    return () => {
      isCurrent = false;
      opened?.on('close').unsubscribe(onClose);
    };
  }, [onClose]);
  return opening;
}
