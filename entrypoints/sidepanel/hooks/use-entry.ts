import { useEffect, useState } from 'react';
import type { Store } from '../../../lib/store/store.ts';
import { afterOpening, moveBeforeEntering } from '../after-opening.ts';

/** Whether the screens may be shown over an opened vault: when nothing will be moved under them. Without a store they may. */
export function useEntry(store: Store | null): boolean {
  const [entered, setEntered] = useState<Store | null>(null);
  useEffect(() => {
    if (!store) return undefined;
    let isCurrent = true;
    enter(store, () => {
      if (isCurrent) setEntered(store);
    }).catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, [store]);
  return entered === store;
}

async function enter(store: Store, open: () => void): Promise<void> {
  try {
    if (await moveBeforeEntering(store)) return;
  } catch {
    // What lies under the sealed rows lies there a little longer; nothing else is the matter.
  }
  open();
  // What waits is taken in behind the screens; a reading that cannot be is met again when its page is.
  await afterOpening(store);
}
