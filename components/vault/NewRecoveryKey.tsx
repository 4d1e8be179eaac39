import { useState } from 'react';
import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { KeepRecoveryKey } from './KeepRecoveryKey.tsx';
import { NotDone } from './NotDone.tsx';
import type { Outcome } from './outcome.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { SecretForm } from './SecretForm.tsx';

type NewRecoveryKeyProps = {
  today: SchoolDay;
  /** The new key, or why there is none. */
  onMake: (passphrase: string) => Promise<{ recoveryKey: string } | Exclude<Outcome, 'done'>>;
  onPrint: () => void;
  onSaveFile: (recoveryKey: string) => void;
  /** Somebody said that the new key is printed or saved. */
  onKept: () => void;
  onClose: () => void;
};

/** Another recovery key, for when the paper is lost; the old one opens nothing from then on. */
export function NewRecoveryKey({ onMake, onKept, onClose, ...keep }: NewRecoveryKeyProps) {
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  function done() {
    onKept();
    onClose();
  }
  return (
    <Sheet
      title={i18n.t('vault.newKey.title')}
      lead={i18n.t(recoveryKey === null ? 'vault.newKey.lead' : 'vault.newKey.made')}
      onClose={onClose}
      isHeld={recoveryKey !== null}
    >
      {recoveryKey === null ? (
        <Ask onMake={onMake} onMade={setRecoveryKey} />
      ) : (
        <div className="stack stack--4">
          <KeepRecoveryKey
            {...keep}
            recoveryKey={recoveryKey}
            onSaveFile={() => keep.onSaveFile(recoveryKey)}
            doneLabel={i18n.t('vault.newKey.done')}
            onDone={done}
          />
        </div>
      )}
    </Sheet>
  );
}

function Ask({
  onMake,
  onMade,
}: Pick<NewRecoveryKeyProps, 'onMake'> & { onMade: (recoveryKey: string) => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  async function make() {
    setOutcome(null);
    const made = passphrase === '' ? 'wrong' : await onMake(passphrase);
    if (typeof made === 'string') setOutcome(made);
    else onMade(made.recoveryKey);
  }
  return (
    <SecretForm
      label={i18n.t('vault.newKey.title')}
      submitLabel={i18n.t('vault.newKey.make')}
      busyLabel={i18n.t('vault.newKey.busy')}
      onSubmit={make}
    >
      <PassphraseField
        label={i18n.t('vault.passphraseNow')}
        kind="current"
        value={passphrase}
        error={outcome === 'wrong' ? i18n.t('vault.locked.wrong') : null}
        takesFocus
        onChange={setPassphrase}
      />
      {outcome === 'failed' ? <NotDone /> : null}
    </SecretForm>
  );
}
