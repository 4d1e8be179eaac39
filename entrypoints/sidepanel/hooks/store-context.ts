import { createContext, use } from 'react';
import type { Store } from '../../../lib/store/store.ts';

/** The open vault; null while there is none. Screens that need one stand inside `VaultGate`. */
export const StoreContext = createContext<Store | null>(null);

/** The open vault. Throws where none is open. */
export function useStore(): Store {
  const store = use(StoreContext);
  if (!store) throw new Error('useStore stands where no vault is open');
  return store;
}

/** The open vault, or null where none is open: for what also works without one. */
export function useStoreIfOpen(): Store | null {
  return use(StoreContext);
}
