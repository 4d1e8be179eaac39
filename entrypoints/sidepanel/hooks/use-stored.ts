import { type DependencyList, useEffect, useState } from 'react';
import type { Rows } from '../../../lib/store/read-store.ts';
import { LockedError, type Store } from '../../../lib/store/store.ts';
import { watchStore } from '../../../lib/store/watch-store.ts';
import { useStoreIfOpen } from './store-context.ts';

type Answer<T> = { value: T } | { error: unknown } | undefined;

/**
 * What `work` reads from the open vault, kept in step with every window; undefined until it is read, and where no vault is open.
 * `work` is read anew when `deps` change; the answer before stays until then. Throws what reading failed with.
 */
export function useStored<T>(
  work: (rows: Rows) => Promise<T>,
  deps: DependencyList,
): T | undefined {
  const store = useStoreIfOpen();
  const [answer, setAnswer] = useState<Answer<T>>();
  useEffect(
    () => (store ? watch(store, work, setAnswer) : undefined),
    // oxlint-disable-next-line react/exhaustive-deps -- the caller names what `work` depends on
    [store, ...deps],
  );
  if (!store || !answer) return undefined;
  if ('error' in answer) throw answer.error;
  return answer.value;
}

function watch<T>(
  store: Store,
  work: (rows: Rows) => Promise<T>,
  tell: (answer: Answer<T>) => void,
): () => void {
  return watchStore(store, work, {
    next: (value) => tell({ value }),
    failed: (error) => {
      // A vault that was locked meanwhile takes these screens away by itself.
      if (!(error instanceof LockedError)) tell({ error });
    },
  });
}
