import { i18n } from '#i18n';
import { Callout } from '../ui/Callout.tsx';

/** Something went wrong that is no fault of what was typed: nothing changed, and it can be tried again. */
export function NotDone() {
  return (
    <Callout kind="danger" title={i18n.t('vault.failed.title')}>
      {i18n.t('vault.failed.text')}
    </Callout>
  );
}
