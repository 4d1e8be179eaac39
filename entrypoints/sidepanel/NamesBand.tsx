import { use } from 'react';
import { NamesShown } from '../../components/ui/names-shown.ts';
import { NamesHidden } from '../../components/vault/NamesHidden.tsx';
import { hideNames } from '../../lib/platform/names-hidden.ts';

/** Says, while names are hidden, that they are. */
export function NamesBand() {
  if (use(NamesShown)) return null;
  return <NamesHidden onShow={() => void hideNames(false).catch(() => {})} />;
}
