import { useState } from 'react';
import { i18n } from '#i18n';
import {
  noPurpose,
  type Purpose,
  type PurposeProblem,
  purposeProblems,
} from '../leaving/purpose.ts';
import { PurposeFields } from '../leaving/PurposeFields.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { SecretForm } from '../vault/SecretForm.tsx';
import { FileFacts, type FilePreview } from './FileFacts.tsx';
import { FileNotSaved, FileSaved } from './FileSaved.tsx';
import { useLeavingFile } from './use-leaving-file.ts';

export type PlainCopyFormProps = {
  preview: FilePreview;
  /** The line of the log for a purpose. */
  logLine: (purpose: Purpose) => string;
  onSave: (purpose: Purpose) => Promise<boolean>;
  onClose: () => void;
};

/** Everything as a file that anyone can read: behind a tick that is set for this one file. */
export function PlainCopyForm({ preview, logLine, onSave, onClose }: PlainCopyFormProps) {
  const [isWanted, setWanted] = useState(false);
  const [purpose, setPurpose] = useState(noPurpose);
  const [problems, setProblems] = useState<readonly PurposeProblem[]>([]);
  const { left, hasFailed, leave } = useLeavingFile();
  async function save() {
    const missing = purposeProblems(purpose);
    setProblems(missing);
    if (missing.length > 0) return;
    await leave(preview.fileName, () => onSave(purpose));
  }
  if (left !== null) {
    const text = i18n.t('backup.plainCopy.savedText', { name: left });
    return <FileSaved title={i18n.t('backup.plainCopy.saved')} text={text} onClose={onClose} />;
  }
  return (
    <div className="stack stack--4">
      <Callout kind="caution" title={i18n.t('backup.plainCopy.caution')}>
        {i18n.t('backup.plainCopy.cautionText')}
      </Callout>
      <Checkbox
        label={i18n.t('backup.plainCopy.tick')}
        isSelected={isWanted}
        onChange={setWanted}
      />
      {isWanted ? (
        <SecretForm
          label={i18n.t('backup.plainCopy.title')}
          submitLabel={i18n.t('backup.plainCopy.save')}
          busyLabel={i18n.t('backup.saving')}
          onSubmit={save}
        >
          <PurposeFields value={purpose} onChange={setPurpose} problems={problems} />
          <FileFacts preview={preview} logLine={logLine(purpose)} />
          {hasFailed ? <FileNotSaved /> : null}
        </SecretForm>
      ) : null}
    </div>
  );
}
