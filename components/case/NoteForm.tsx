import { i18n } from '#i18n';
import { Segments } from '../ui/Segments.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { noteKindOf, type NoteFormValue, type NoteProblem } from './note-form-value.ts';

/** A note and what it is; each kind says where it goes and where it never does (domain.md 9). */
export function NoteForm({
  value,
  onChange,
  problems,
}: {
  value: NoteFormValue;
  onChange: (patch: Partial<NoteFormValue>) => void;
  problems: readonly NoteProblem[];
}) {
  const kind = noteKindOf(value);
  const label = i18n.t('student.note.kind');
  return (
    <>
      <ChoiceField label={label} hint={i18n.t(`student.note.${kind}.means`)}>
        <Segments
          label={label}
          value={kind}
          onChange={(chosen) => onChange({ kind: chosen })}
          options={[
            { value: 'record', label: i18n.t('student.note.record.name') },
            { value: 'restricted', label: i18n.t('student.note.restricted.name') },
            { value: 'private', label: i18n.t('student.note.private.name') },
          ]}
        />
      </ChoiceField>
      <TextField
        label={i18n.t('student.note.text')}
        value={value.text}
        onChange={(text) => onChange({ text })}
        error={problems.includes('text') ? i18n.t('student.note.missingText') : null}
        multiline
        maxLength={64_000}
      />
    </>
  );
}
