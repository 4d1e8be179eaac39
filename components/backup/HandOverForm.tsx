import { useState } from 'react';
import { i18n } from '#i18n';
import type { PassphraseRule } from '../../lib/domain/policy-allows.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import {
  noPurpose,
  type Purpose,
  type PurposeProblem,
  purposeProblems,
} from '../leaving/purpose.ts';
import { PurposeFields } from '../leaving/PurposeFields.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { NewPassphrase } from '../vault/NewPassphrase.tsx';
import { SecretForm } from '../vault/SecretForm.tsx';
import { useNewPassphrase } from '../vault/use-new-passphrase.ts';
import { ChooseStudents } from './ChooseStudents.tsx';
import { FileFacts, type FilePreview } from './FileFacts.tsx';
import { FileNotSaved, FileSaved } from './FileSaved.tsx';
import { useLeavingFile } from './use-leaving-file.ts';
import type { StudentChoice } from './find-choices.ts';

/** Who and what goes. Restricted notes are off each time the form opens. */
export type HandOverChoice = { students: ReadonlySet<string>; restrictedNotes: boolean };

export type HandOverFormProps = {
  students: readonly StudentChoice[];
  choice: HandOverChoice;
  onChoice: (choice: HandOverChoice) => void;
  /** The file as it would be just now, and the restricted notes about those chosen. */
  preview: FilePreview & { restrictedNotes: number };
  logLine: (purpose: Purpose) => string;
  rule: PassphraseRule;
  onSave: (passphrase: string, purpose: Purpose) => Promise<boolean>;
  onClose: () => void;
};

/** Chosen students for a colleague or the receiving school, with a passphrase of the file's own (ui/design.md D12). */
export function HandOverForm(props: HandOverFormProps) {
  const { choice, onChoice, preview, onSave, onClose } = props;
  const [purpose, setPurpose] = useState(noPurpose);
  const [problems, setProblems] = useState<readonly PurposeProblem[] | null>(null);
  const { left, hasFailed, leave } = useLeavingFile();
  const { fields, take } = useNewPassphrase(props.rule);
  async function save() {
    const missing = purposeProblems(purpose);
    setProblems(missing);
    const passphrase = await take();
    if (choice.students.size === 0 || missing.length > 0 || passphrase === null) return;
    await leave(preview.fileName, () => onSave(passphrase, purpose));
  }
  if (left !== null) {
    const text = i18n.t('backup.handOver.savedText', { name: left });
    return <FileSaved title={i18n.t('backup.handOver.saved')} text={text} onClose={onClose} />;
  }
  return (
    <SecretForm
      label={i18n.t('backup.handOver.title')}
      submitLabel={i18n.t('backup.handOver.save')}
      busyLabel={i18n.t('backup.saving')}
      onSubmit={save}
    >
      <ChooseStudents
        students={props.students}
        chosen={choice.students}
        onChoose={(students) => onChoice({ ...choice, students })}
        isMissing={problems !== null && choice.students.size === 0}
      />
      <WhatGoes {...props} />
      <PurposeFields value={purpose} onChange={setPurpose} problems={problems ?? []} />
      <div className="stack">
        <p className="xs muted">{i18n.t('backup.handOver.passphraseHint')}</p>
        <NewPassphrase {...fields} />
      </div>
      <FileFacts preview={preview} logLine={props.logLine(purpose)} />
      {hasFailed ? <FileNotSaved /> : null}
    </SecretForm>
  );
}

function WhatGoes({
  choice,
  onChoice,
  preview,
}: Pick<HandOverFormProps, 'choice' | 'onChoice' | 'preview'>) {
  const n = preview.restrictedNotes;
  return (
    <div className="stack stack--2">
      <p className="sm muted">{i18n.t('backup.handOver.goes')}</p>
      <Checkbox
        label={i18n.t('backup.handOver.restricted')}
        hint={i18n.t('backup.handOver.restrictedHint', n, { n: formatCount(n) })}
        isSelected={choice.restrictedNotes}
        onChange={(restrictedNotes) => onChoice({ ...choice, restrictedNotes })}
      />
      <Checkbox
        label={i18n.t('backup.handOver.private')}
        hint={i18n.t('backup.handOver.privateHint')}
        isSelected={false}
        isDisabled
        onChange={() => {}}
      />
    </div>
  );
}
