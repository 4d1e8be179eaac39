import { useState } from 'react';
import { i18n } from '#i18n';
import type { PassphraseRule } from '../../lib/domain/policy-allows.ts';
import { Segments } from '../ui/Segments.tsx';
import { NewPassphrase } from '../vault/NewPassphrase.tsx';
import { SecretForm } from '../vault/SecretForm.tsx';
import { useNewPassphrase } from '../vault/use-new-passphrase.ts';
import { FileFacts, type FilePreview } from './FileFacts.tsx';
import { FileNotSaved, FileSaved } from './FileSaved.tsx';
import { useLeavingFile } from './use-leaving-file.ts';

export type SaveCopyFormProps = {
  preview: FilePreview;
  logLine: string;
  rule: PassphraseRule;
  /** Null: locked with the vault's own passphrase. Resolves to whether the file left. */
  onSave: (passphrase: string | null) => Promise<boolean>;
  onClose: () => void;
};

type OpensWith = 'vault' | 'own';

/** One encrypted file with everything: with which passphrase it opens, and what is written down about it. */
export function SaveCopyForm(props: SaveCopyFormProps) {
  const { preview, logLine, rule, onSave, onClose } = props;
  const [opensWith, setOpensWith] = useState<OpensWith>('vault');
  const { left, hasFailed, leave } = useLeavingFile();
  const { fields, take } = useNewPassphrase(rule);
  async function save() {
    const passphrase = opensWith === 'own' ? await take() : null;
    if (opensWith === 'own' && passphrase === null) return;
    await leave(preview.fileName, () => onSave(passphrase));
  }
  if (left !== null) {
    const text = i18n.t('backup.savedText', { name: left });
    return <FileSaved title={i18n.t('backup.saved')} text={text} onClose={onClose} />;
  }
  return (
    <SecretForm
      label={i18n.t('backup.save')}
      submitLabel={i18n.t('backup.save')}
      busyLabel={i18n.t('backup.saving')}
      onSubmit={save}
    >
      <OpensWithChoice value={opensWith} onChange={setOpensWith} />
      {opensWith === 'own' ? <NewPassphrase {...fields} /> : null}
      <FileFacts preview={preview} logLine={logLine} />
      {hasFailed ? <FileNotSaved /> : null}
    </SecretForm>
  );
}

function OpensWithChoice({
  value,
  onChange,
}: {
  value: OpensWith;
  onChange: (value: OpensWith) => void;
}) {
  return (
    <div className="stack stack--1">
      <span className="field__label" aria-hidden="true">
        {i18n.t('backup.opensWith')}
      </span>
      <Segments
        label={i18n.t('backup.opensWith')}
        options={[
          { value: 'vault', label: i18n.t('backup.opensWithVault') },
          { value: 'own', label: i18n.t('backup.opensWithOwn') },
        ]}
        value={value}
        onChange={onChange}
      />
      <p className="xs muted">
        {i18n.t(value === 'vault' ? 'backup.opensWithVaultText' : 'backup.opensWithOwnText')}
      </p>
    </div>
  );
}
