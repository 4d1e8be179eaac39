import type { ReactNode } from 'react';
import { NamesShown, ShowNames } from '../../components/ui/names-shown.ts';
import { hideNames } from '../../lib/platform/names-hidden.ts';
import { useNamesHidden } from './hooks/use-names-hidden.ts';

function show(areShown: boolean): void {
  hideNames(!areShown).catch(() => {});
}

/** Lets everything inside know whether names may be shown; until that is known nothing is drawn. */
export function NamesProvider({ children }: { children: ReactNode }) {
  const areHidden = useNamesHidden();
  if (areHidden === undefined) return null;
  return (
    <NamesShown value={!areHidden}>
      <ShowNames value={show}>{children}</ShowNames>
    </NamesShown>
  );
}
