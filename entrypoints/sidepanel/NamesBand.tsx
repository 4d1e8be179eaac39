import { use } from 'react';
import { NamesShown, ShowNames } from '../../components/ui/names-shown.ts';
import { NamesHidden } from '../../components/vault/NamesHidden.tsx';

/** Says, while names are hidden, that they are. */
export function NamesBand() {
  const show = use(ShowNames);
  return use(NamesShown) ? null : <NamesHidden onShow={() => show(true)} />;
}
