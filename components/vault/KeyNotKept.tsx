import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';

/** Nobody said that the recovery key is kept: it is shown once only, so the way out is another one. */
export function KeyNotKept({ onMakeKey }: { onMakeKey: () => void }) {
  return (
    <Callout
      kind="caution"
      icon="key"
      title={i18n.t('reminders.keyTitle')}
      actions={
        <Button size="sm" onPress={onMakeKey}>
          {i18n.t('vault.newKey.make')}
        </Button>
      }
    >
      {i18n.t('reminders.keyText')}
    </Callout>
  );
}
