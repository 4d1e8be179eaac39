import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { KeepRecoveryKey, type KeepRecoveryKeyProps } from './KeepRecoveryKey.tsx';
import { VaultPage } from './VaultPage.tsx';

type KeyPageProps = Omit<KeepRecoveryKeyProps, 'doneLabel' | 'onSaveFile'> & {
  /** It takes the place of one that was just used to get in. */
  isReplacement?: boolean;
  onSaveFile: (recoveryKey: string) => void;
  foot?: ReactNode;
};

/** The recovery key as a page of its own: after the passphrase was chosen, and after a key was used. */
export function KeyPage({ isReplacement = false, foot, onSaveFile, ...props }: KeyPageProps) {
  return (
    <VaultPage
      title={i18n.t('vault.key.title')}
      lead={i18n.t(isReplacement ? 'vault.key.replaces' : 'vault.key.lead')}
      foot={foot}
    >
      <KeepRecoveryKey
        {...props}
        onSaveFile={() => onSaveFile(props.recoveryKey)}
        doneLabel={i18n.t('vault.continue')}
      />
    </VaultPage>
  );
}
