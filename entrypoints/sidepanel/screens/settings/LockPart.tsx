import { useState } from 'react';
import { i18n } from '#i18n';
import { useToast } from '../../../../components/ui/Toast.tsx';
import { ChangePassphrase } from '../../../../components/vault/ChangePassphrase.tsx';
import { LockSettings } from '../../../../components/vault/LockSettings.tsx';
import { usePolicy } from '../../hooks/use-policy.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useVault } from '../../hooks/vault-context.ts';
import { NewKeySheet } from '../vault/NewKeySheet.tsx';
import { outcomeOf } from '../vault/outcome-of.ts';
import { usePassphraseRule } from '../vault/use-passphrase-rule.ts';
import { useSaveSettings } from './use-save-settings.ts';

/** When the vault locks, and what opens it (ui/design.md H3). */
export function LockPart() {
  const settings = useSettings();
  const policy = usePolicy();
  const save = useSaveSettings();
  const [sheet, setSheet] = useState<'passphrase' | 'key' | null>(null);
  const close = () => setSheet(null);
  if (!settings) return null;
  return (
    <>
      <LockSettings
        lockAfter={settings.lockAfter}
        longest={policy?.lockAfterMinutes}
        onLockAfter={(lockAfter) => save({ lockAfter })}
        onChangePassphrase={() => setSheet('passphrase')}
        onNewRecoveryKey={() => setSheet('key')}
      />
      {sheet === 'passphrase' ? <PassphraseSheet onClose={close} /> : null}
      {sheet === 'key' ? <NewKeySheet onClose={close} /> : null}
    </>
  );
}

function PassphraseSheet({ onClose }: { onClose: () => void }) {
  const vault = useVault();
  const rule = usePassphraseRule();
  const showToast = useToast();
  function done() {
    showToast({ text: i18n.t('vault.change.done') });
    onClose();
  }
  return (
    <ChangePassphrase
      rule={rule}
      onChange={(passphrase, next) => outcomeOf(vault.changePassphrase(passphrase, next))}
      onDone={done}
      onClose={onClose}
    />
  );
}
