import { useState } from 'react';
import { i18n } from '#i18n';
import type { PassphraseRule } from '../../lib/domain/policy-allows.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { NewPassphrase } from './NewPassphrase.tsx';
import { NotDone } from './NotDone.tsx';
import type { Outcome } from './outcome.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { SecretForm } from './SecretForm.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';

type ChangePassphraseProps = {
  rule: PassphraseRule;
  onChange: (passphrase: string, next: string) => Promise<Outcome>;
  onDone: () => void;
  onClose: () => void;
};

/** Another passphrase for what is kept; the recovery key stays as it is. */
export function ChangePassphrase({ rule, onChange, onDone, onClose }: ChangePassphraseProps) {
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { fields, take } = useNewPassphrase(rule);
  async function change() {
    setOutcome(null);
    const next = await take();
    if (passphrase === '') setOutcome('wrong');
    else if (next !== null) {
      const became = await onChange(passphrase, next);
      setOutcome(became);
      if (became === 'done') onDone();
    }
  }
  return (
    <Sheet
      title={i18n.t('vault.change.title')}
      lead={i18n.t('vault.change.lead')}
      onClose={onClose}
    >
      <SecretForm
        label={i18n.t('vault.change.title')}
        submitLabel={i18n.t('vault.change.title')}
        busyLabel={i18n.t('vault.change.busy')}
        onSubmit={change}
      >
        <PassphraseField
          label={i18n.t('vault.passphraseNow')}
          kind="current"
          value={passphrase}
          error={outcome === 'wrong' ? i18n.t('vault.locked.wrong') : null}
          takesFocus
          onChange={setPassphrase}
        />
        <NewPassphrase {...fields} />
        {outcome === 'failed' ? <NotDone /> : null}
      </SecretForm>
    </Sheet>
  );
}
