import { useState } from 'react';
import { i18n } from '#i18n';
import { LinkButton } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { LockedProps } from './Locked.tsx';
import { NewPassphrase } from './NewPassphrase.tsx';
import { NotDone } from './NotDone.tsx';
import type { Outcome } from './outcome.ts';
import { SecretForm } from './SecretForm.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import { VaultPage } from './VaultPage.tsx';

type RecoverProps = Pick<LockedProps, 'rule' | 'readKey' | 'onRecover'> & { onBack: () => void };

/** A forgotten passphrase: the recovery key opens, and a new passphrase takes the old one's place. */
export function Recover({ rule, readKey, onRecover, onBack }: RecoverProps) {
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Outcome | 'unreadable' | null>(null);
  const { fields, take } = useNewPassphrase(rule);
  function change(text: string) {
    setTyped(text);
    setOutcome(null);
  }
  async function recover() {
    const recoveryKey = readKey(typed);
    const passphrase = await take();
    if (recoveryKey === null) setOutcome('unreadable');
    else if (passphrase !== null) setOutcome(await onRecover(recoveryKey, passphrase));
  }
  return (
    <VaultPage title={i18n.t('vault.recover.title')} lead={i18n.t('vault.recover.lead')}>
      <SecretForm
        label={i18n.t('vault.recover.title')}
        submitLabel={i18n.t('vault.recover.open')}
        busyLabel={i18n.t('vault.locked.unlocking')}
        onSubmit={recover}
      >
        <TextField
          label={i18n.t('vault.key.label')}
          hint={i18n.t('vault.recover.keyHint')}
          value={typed}
          error={keyProblem(outcome)}
          maxLength={100}
          // The person just asked to type here.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={change}
        />
        <NewPassphrase {...fields} />
        {outcome === 'failed' ? <NotDone /> : null}
      </SecretForm>
      <LinkButton onPress={onBack}>{i18n.t('vault.recover.back')}</LinkButton>
    </VaultPage>
  );
}

function keyProblem(outcome: Outcome | 'unreadable' | null): string | null {
  if (outcome === 'unreadable') return i18n.t('vault.recover.unreadable');
  return outcome === 'wrong' ? i18n.t('vault.recover.wrong') : null;
}
