import { useState } from 'react';
import { i18n } from '#i18n';
import { Segments } from '../ui/Segments.tsx';
import { TextField } from '../ui/TextField.tsx';
import { PassphraseField } from '../vault/PassphraseField.tsx';
import { SecretForm } from '../vault/SecretForm.tsx';
import { FileSaysLine } from './FileSaysLine.tsx';
import type { FileSays, TypedSecret } from './restore-state.ts';

type UnlockFileProps = { says: FileSays; onUnlock: (secret: TypedSecret) => Promise<boolean> };

const noSecrets = { passphrase: '', recoveryKey: '' };

/** Opens a file with its passphrase, or with the recovery key of the vault it came from. */
export function UnlockFile({ says, onUnlock }: UnlockFileProps) {
  const [kind, setKind] = useState<TypedSecret['kind']>('passphrase');
  const [typed, setTyped] = useState(noSecrets);
  const [isWrong, setWrong] = useState(false);
  function change(part: Partial<typeof noSecrets>) {
    setTyped({ ...typed, ...part });
    setWrong(false);
  }
  async function unlock() {
    const { passphrase, recoveryKey } = typed;
    const secret: TypedSecret =
      kind === 'passphrase' ? { kind, passphrase } : { kind, recoveryKey };
    setWrong(!(await onUnlock(secret)));
  }
  const error = isWrong ? i18n.t('backup.restoring.wrong') : null;
  return (
    <div className="stack stack--4">
      <FileSaysLine says={says} />
      {says.lock === 'vault' ? <OpenWith value={kind} onChange={setKind} /> : null}
      <SecretForm
        label={i18n.t('backup.restore')}
        submitLabel={i18n.t('backup.restoring.opens')}
        busyLabel={i18n.t('backup.restoring.opening')}
        onSubmit={unlock}
      >
        {kind === 'passphrase' ? (
          <PassphraseField
            label={i18n.t(
              says.lock === 'vault'
                ? 'backup.restoring.passphraseVault'
                : 'backup.restoring.passphraseOwn',
            )}
            kind="current"
            value={typed.passphrase}
            error={error}
            takesFocus
            onChange={(passphrase) => change({ passphrase })}
          />
        ) : (
          <TextField
            label={i18n.t('backup.restoring.withKey')}
            hint={i18n.t('backup.restoring.keyHint')}
            value={typed.recoveryKey}
            error={error}
            maxLength={100}
            onChange={(recoveryKey) => change({ recoveryKey })}
          />
        )}
      </SecretForm>
    </div>
  );
}

function OpenWith({
  value,
  onChange,
}: {
  value: TypedSecret['kind'];
  onChange: (kind: TypedSecret['kind']) => void;
}) {
  return (
    <Segments
      label={i18n.t('backup.restoring.with')}
      options={[
        { value: 'passphrase', label: i18n.t('backup.restoring.withPassphrase') },
        { value: 'recovery-key', label: i18n.t('backup.restoring.withKey') },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
