import { useState } from 'react';
import { i18n } from '#i18n';
import type { FileSays, TypedSecret } from '../../../../components/backup/restore-state.ts';
import { UnlockFile } from '../../../../components/backup/UnlockFile.tsx';
import { LinkButton } from '../../../../components/ui/Button.tsx';
import { NotDone } from '../../../../components/vault/NotDone.tsx';
import { VaultPage } from '../../../../components/vault/VaultPage.tsx';
import { noteTrouble } from '../../../../lib/platform/troubles.ts';
import { WrongPassphraseError } from '../../../../lib/sealing/seal-error.ts';
import { startFromCopy } from './start-from-copy.ts';

type CopyScreenProps = {
  /** The snapshot, and when it was made in words: "yesterday 07:55". */
  copy: { id: string; words: string };
  onDone: () => void;
  onBack: () => void;
};

/** Opens a snapshot with its passphrase and begins again from it. */
export function CopyScreen({ copy, onDone, onBack }: CopyScreenProps) {
  const [hasFailed, setHasFailed] = useState(false);
  const says: FileSays = { fileName: null, kind: 'backup', madeAt: copy.words, lock: 'vault' };
  /** Answers whether what was typed fits. */
  async function restore(secret: TypedSecret): Promise<boolean> {
    setHasFailed(false);
    try {
      await startFromCopy(copy.id, secret);
      onDone();
    } catch (error) {
      if (error instanceof WrongPassphraseError) return false;
      await noteTrouble(error, 'opening');
      setHasFailed(true);
    }
    return true;
  }
  return (
    <VaultPage title={i18n.t('vault.copy.title')} lead={i18n.t('vault.copy.lead')}>
      <UnlockFile says={says} onUnlock={restore} />
      {hasFailed ? <NotDone /> : null}
      <LinkButton onPress={onBack}>{i18n.t('ui.back')}</LinkButton>
    </VaultPage>
  );
}
