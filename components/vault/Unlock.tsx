import { useState } from 'react';
import { i18n } from '#i18n';
import { LinkButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { lockWords } from './lock-words.ts';
import type { LockedProps } from './Locked.tsx';
import { NotDone } from './NotDone.tsx';
import type { Outcome } from './outcome.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { SecretForm } from './SecretForm.tsx';
import { VaultPage } from './VaultPage.tsx';

type UnlockProps = Pick<LockedProps, 'lockAfter' | 'waiting' | 'isTeaching' | 'onUnlock'> & {
  onUseKey: () => void;
};

/** Unlocking with the passphrase. */
export function Unlock({ lockAfter, waiting, isTeaching, onUnlock, onUseKey }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  function change(typed: string) {
    setPassphrase(typed);
    setOutcome(null);
  }
  async function unlock() {
    setOutcome(passphrase === '' ? 'wrong' : await onUnlock(passphrase));
  }
  return (
    <VaultPage title={i18n.t('vault.locked.title')} lead={lockWords(lockAfter)} hasMark isCentred>
      <div className="stack">
        <SecretForm
          label={i18n.t('vault.locked.unlock')}
          submitLabel={i18n.t('vault.locked.unlock')}
          busyLabel={i18n.t('vault.locked.unlocking')}
          onSubmit={unlock}
        >
          <PassphraseField
            label={i18n.t('vault.passphrase')}
            kind="current"
            value={passphrase}
            error={outcome === 'wrong' ? i18n.t('vault.locked.wrong') : null}
            takesFocus
            onChange={change}
          />
          {outcome === 'failed' ? <NotDone /> : null}
        </SecretForm>
        <LinkButton onPress={onUseKey}>
          <Icon name="key" size="sm" />
          {i18n.t('vault.locked.useKey')}
        </LinkButton>
      </div>
      {isTeaching ? <Kept words={i18n.t('teachLocked.body')} /> : null}
      <Waiting waiting={waiting} />
    </VaultPage>
  );
}

/** Readings wait by number only: of which page or student is not known while it is locked. */
function Waiting({ waiting }: { waiting: number }) {
  if (waiting === 0) return null;
  return <Kept words={i18n.t('vault.locked.waiting', waiting, { n: String(waiting) })} />;
}

function Kept({ words }: { words: string }) {
  return (
    <p className="sm muted promise">
      <Icon name="archive" />
      <span>{words}</span>
    </p>
  );
}
