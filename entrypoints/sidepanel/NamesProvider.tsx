import type { ReactNode } from 'react';
import { NamesShown } from '../../components/ui/names-shown.ts';
import { useNamesHidden } from './hooks/use-names-hidden.ts';

/** Lets everything inside know whether names may be shown; until that is known nothing is drawn. */
export function NamesProvider({ children }: { children: ReactNode }) {
  const areHidden = useNamesHidden();
  if (areHidden === undefined) return null;
  return <NamesShown value={!areHidden}>{children}</NamesShown>;
}
