import { use } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '../../components/ui/IconButton.tsx';
import { NamesShown, ShowNames } from '../../components/ui/names-shown.ts';

/** The eye in the bar: hides every name for a projected screen, and shows them again. */
export function NamesButton() {
  const areShown = use(NamesShown);
  const show = use(ShowNames);
  return (
    <IconButton
      icon={areShown ? 'eye' : 'eye-off'}
      label={i18n.t(areShown ? 'vault.names.hideAll' : 'vault.names.showAll')}
      onPress={() => show(!areShown)}
    />
  );
}
