import { i18n } from '#i18n';
import { formatCount } from '../../lib/words/numbers.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import type { CopyAge } from './BackupSection.tsx';

type CopyDueProps = { age: CopyAge; onSaveCopy: () => void; onNotNow: () => void };

/** The newest copy is more than a week old, and something changed since (trust.md R7). */
export function CopyDue({ age: { savedOn, days, changes }, onSaveCopy, onNotNow }: CopyDueProps) {
  const n = formatCount(changes);
  return (
    <Callout
      kind="plain"
      icon="archive"
      title={
        savedOn === null
          ? i18n.t('backup.never')
          : i18n.t('backup.due', days, { n: formatCount(days) })
      }
      actions={
        <>
          <Button size="sm" onPress={onSaveCopy}>
            {i18n.t('backup.save')}
          </Button>
          <LinkButton onPress={onNotNow}>{i18n.t('vault.notNow')}</LinkButton>
        </>
      }
    >
      {savedOn === null
        ? i18n.t('backup.soFar', changes, { n })
        : i18n.t('backup.since', changes, { n })}
    </Callout>
  );
}
