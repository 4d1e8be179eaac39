import { useState } from 'react';
import { i18n } from '#i18n';
import type { FileSays, TypedSecret } from '../../../../components/backup/restore-state.ts';
import { UnlockFile } from '../../../../components/backup/UnlockFile.tsx';
import { LinkButton } from '../../../../components/ui/Button.tsx';
import { NotRestored } from '../../../../components/vault/NotRestored.tsx';
import { VaultPage } from '../../../../components/vault/VaultPage.tsx';
import { localCopyFile } from '../../../../lib/backup/local-copies.ts';
import { saveFileAs } from '../../../../lib/platform/downloads.ts';
import { noteTrouble } from '../../../../lib/platform/troubles.ts';
import { WrongPassphraseError } from '../../../../lib/sealing/seal-error.ts';
import { startFromCopy } from './start-from-copy.ts';

type CopyScreenProps = {
  /** The snapshot, and when it was made in words: "yesterday 07:55". */
  copy: { id: string; words: string };
  onDone: () => void;
  onBack: () => void;
};

/**
 * Opens a snapshot with its passphrase and begins again from it. Where the browser repairs nothing, the snapshot leaves as the file it
 * is, sealed; no line of the log can be written then, because no database opens.
 */
export function CopyScreen({ copy, onDone, onBack }: CopyScreenProps) {
  const [hasFailed, setHasFailed] = useState(false);
  const [isSaved, setSaved] = useState(false);
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
  async function save(): Promise<void> {
    try {
      saveFileAs('bridgeback-snapshot.bridgeback', await localCopyFile(copy.id));
      setSaved(true);
    } catch (error) {
      await noteTrouble(error, 'saving');
    }
  }
  return (
    <VaultPage title={i18n.t('vault.copy.title')} lead={i18n.t('vault.copy.lead')}>
      <UnlockFile says={says} onUnlock={restore} />
      {hasFailed ? <NotRestored onSave={() => void save()} isSaved={isSaved} /> : null}
      <LinkButton onPress={onBack}>{i18n.t('ui.back')}</LinkButton>
    </VaultPage>
  );
}
