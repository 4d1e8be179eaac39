import { useCallback, useEffect, useState } from 'react';
import { noteTrouble } from '../../../lib/platform/troubles.ts';
import type { Store } from '../../../lib/store/store.ts';
import { hasGoneBack, keepTally } from '../../../lib/store/tally.ts';

type GoneBack = {
  /** Null until known. */
  isBack: boolean | null;
  /** Takes the database as it stands from now on. */
  goOn: () => void;
};

/** Whether an opened vault lacks what was on disk before; asked once at each opening, and never where nothing is open. */
export function useGoneBack(store: Store | null): GoneBack {
  const [known, setKnown] = useState<{ store: Store; isBack: boolean } | null>(null);
  useEffect(() => {
    if (!store) return undefined;
    let isCurrent = true;
    const tell = (isBack: boolean) => {
      if (isCurrent) setKnown({ store, isBack });
    };
    hasGoneBack(store).then(tell, (error: unknown) => {
      tell(false);
      void noteTrouble(error, 'opening');
    });
    return () => {
      isCurrent = false;
    };
  }, [store]);
  const goOn = useCallback(() => {
    if (!store) return;
    setKnown({ store, isBack: false });
    keepTally(store).catch((error: unknown) => noteTrouble(error, 'saving'));
  }, [store]);
  return { isBack: known?.store === store ? known.isBack : null, goOn };
}
