import { i18n } from '#i18n';
import { formatCount } from '../../lib/words/numbers.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';

/** Why marks are not on disk: the panel was closed first, the device is full, another window marked the same, or other. */
export type UnsavedBecause = 'closed' | 'full' | 'stale' | 'other';

/** Marks that are shown and not saved: why, and the two ways on. */
export function UnsavedMarks({
  count,
  because,
  onRetry,
  onLeave,
}: {
  count: number;
  because: UnsavedBecause;
  onRetry: () => void;
  onLeave: () => void;
}) {
  return (
    <Callout
      kind={because === 'closed' ? 'caution' : 'danger'}
      title={i18n.t('marksUnsaved.title', count, { n: formatCount(count) })}
      actions={
        <>
          <LinkButton onPress={onRetry}>
            {i18n.t(because === 'closed' ? 'marksUnsaved.save' : 'marksUnsaved.retry')}
          </LinkButton>
          <LinkButton onPress={onLeave}>{i18n.t('marksUnsaved.leave')}</LinkButton>
        </>
      }
    >
      {i18n.t(`marksUnsaved.${because}`)}
    </Callout>
  );
}
