import { i18n } from '#i18n';
import { DayField } from '../ui/DayField.tsx';
import { Segments } from '../ui/Segments.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AnswerChoice } from './AnswerChoice.tsx';
import { answerOf, confidenceOf, itemOf } from './cause-form-value.ts';
import type { CauseFormValue, CauseProblem } from './cause-form-value.ts';
import { CausePicker } from './CausePicker.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { DutyPrompt } from './DutyPrompt.tsx';

export type CauseFormProps = {
  value: CauseFormValue;
  onChange: (patch: Partial<CauseFormValue>) => void;
  /** What a try at saving found missing. */
  problems: readonly CauseProblem[];
};

function Source({ value, onChange, problems }: CauseFormProps) {
  const asked = answerOf(value) === 'asked-unknown';
  const label = asked ? i18n.t('student.cause.whoAsked') : i18n.t('student.cause.whoSaid');
  const options = [
    { value: 'student', label: i18n.t('student.cause.byStudent') },
    { value: 'family', label: i18n.t('student.cause.byFamily') },
    { value: 'staff-guess', label: i18n.t('student.cause.byGuess') },
  ];
  return (
    <ChoiceField
      label={label}
      error={problems.includes('source') ? i18n.t('student.cause.missingSource') : null}
    >
      <Segments
        label={label}
        value={value.source}
        onChange={(source) => onChange({ source })}
        options={asked ? options.slice(0, 2) : options}
      />
    </ChoiceField>
  );
}

function Sureness({ value, onChange }: CauseFormProps) {
  const label = i18n.t('student.cause.howSure');
  return (
    <ChoiceField label={label}>
      <Segments
        label={label}
        value={confidenceOf(value)}
        onChange={(confidence) => onChange({ confidence })}
        options={[
          { value: 'sure', label: i18n.t('student.cause.sure') },
          { value: 'think-so', label: i18n.t('student.cause.thinkSo') },
        ]}
      />
    </ChoiceField>
  );
}

function Weight({ value, onChange }: CauseFormProps) {
  const label = i18n.t('student.cause.weight');
  return (
    <ChoiceField label={label}>
      <Segments
        label={label}
        value={value.weight}
        onChange={(weight) => onChange({ weight })}
        options={[
          { value: 'primary', label: i18n.t('student.cause.main') },
          { value: 'secondary', label: i18n.t('student.cause.also') },
        ]}
      />
    </ChoiceField>
  );
}

function Cause({ value, onChange, problems }: CauseFormProps) {
  const item = itemOf(value);
  return (
    <>
      <CausePicker item={item} onChange={(chosen) => onChange({ item: chosen, answer: 'cause' })} />
      <AnswerChoice
        answer={answerOf(value)}
        onChange={(answer) => onChange({ answer, item: '' })}
      />
      {problems.includes('item') && (
        <output className="field__error">{i18n.t('student.cause.missingItem')}</output>
      )}
      <DutyPrompt item={item} />
    </>
  );
}

/** Record a cause, or that there is none to record (ui/design.md D2). Only the cause and who said so are asked for. */
export function CauseForm(props: CauseFormProps) {
  const { value, onChange, problems } = props;
  const answer = answerOf(value);
  return (
    <>
      <Cause {...props} />
      {answer !== 'family-declined' && <Source {...props} />}
      {answer === 'cause' && (
        <div className="pair">
          <Sureness {...props} />
          <Weight {...props} />
        </div>
      )}
      <TextField
        label={i18n.t('student.cause.words')}
        hint={i18n.t('student.cause.wordsHint')}
        value={value.words}
        onChange={(words) => onChange({ words })}
        multiline
        maxLength={500}
      />
      <DayField
        label={i18n.t('student.cause.day')}
        value={value.saidOn || null}
        onChange={(day) => onChange({ saidOn: day ?? '' })}
        error={problems.includes('day') ? i18n.t('student.form.missingDay') : null}
      />
    </>
  );
}
