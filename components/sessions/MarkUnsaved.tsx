import { i18n } from '#i18n';
import { LinkButton } from '../ui/Button.tsx';

/** Beside one mark that could not be saved. */
export function MarkUnsaved({ name, onRetry }: { name: string; onRetry: () => void }) {
  return (
    <span className="inline inline--tight xs">
      <span className="strong">{i18n.t('marksUnsaved.one')}</span>
      <LinkButton small label={i18n.t('marksUnsaved.retryOf', { name })} onPress={onRetry}>
        {i18n.t('marksUnsaved.retry')}
      </LinkButton>
    </span>
  );
}
