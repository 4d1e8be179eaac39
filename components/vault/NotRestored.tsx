import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Icon } from '../ui/Icon.tsx';

/** The snapshot could not take the place of damaged data: it is untouched, and can be carried out of this browser as a file. */
export function NotRestored({ onSave, isSaved }: { onSave: () => void; isSaved: boolean }) {
  return (
    <Callout kind="danger" title={i18n.t('vault.notRestored.title')}>
      <div className="stack stack--2">
        <p>{i18n.t('vault.notRestored.text')}</p>
        <Button block onPress={onSave}>
          <Icon name="download" />
          {i18n.t('vault.notRestored.save')}
        </Button>
        {isSaved ? <output>{i18n.t('vault.notRestored.saved')}</output> : null}
      </div>
    </Callout>
  );
}
