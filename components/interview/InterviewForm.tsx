import { i18n } from '#i18n';
import { CausePicker } from '../case/CausePicker.tsx';
import { ChoiceField } from '../case/ChoiceField.tsx';
import { DutyPrompt } from '../case/DutyPrompt.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { DayField } from '../ui/DayField.tsx';
import { Segments } from '../ui/Segments.tsx';
import { TextField } from '../ui/TextField.tsx';
import {
  interviewAnswerOf,
  talkedCauseOf,
  type Asked,
  type InterviewFormValue,
  type InterviewProblem,
} from './interview-form-value.ts';
import { unansweredWord } from './interview-words.ts';
import { StrengthsField } from './StrengthsField.tsx';
import './interview.css';

export type InterviewFormProps = {
  who: Asked;
  value: InterviewFormValue;
  onChange: (patch: Partial<InterviewFormValue>) => void;
  /** What a try at saving found missing. */
  problems: readonly InterviewProblem[];
  /** Whether a cause may be named here: not once the talk is kept, as the cause is a record of its own by then. */
  asksCause: boolean;
};

function GotInTheWay({ value, onChange, problems, asksCause }: InterviewFormProps) {
  const item = talkedCauseOf(value);
  return (
    <>
      <TextField
        label={i18n.t('why.question.gotInTheWay')}
        hint={i18n.t('why.question.gotInTheWayHint')}
        value={value.gotInTheWay}
        onChange={(gotInTheWay) => onChange({ gotInTheWay })}
        error={problems.includes('nothing') ? i18n.t('why.problem.nothing') : null}
        multiline
        maxLength={64_000}
      />
      {asksCause && (
        <div className="field">
          <span className="field__label">{i18n.t('why.question.cause')}</span>
          <CausePicker item={item} onChange={(chosen) => onChange({ item: chosen })} />
        </div>
      )}
      <DutyPrompt item={item} />
    </>
  );
}

function Voice({ value, onChange }: InterviewFormProps) {
  return (
    <div className="stack stack--2">
      <TextField
        label={i18n.t('why.voice.field')}
        hint={i18n.t('why.voice.hint')}
        value={value.voice}
        onChange={(voice) => onChange({ voice })}
        multiline
        maxLength={500}
      />
      {value.voice.trim() !== '' && (
        <Checkbox
          label={i18n.t('why.voice.mayPrint')}
          isSelected={value.mayPrintVoice}
          onChange={(mayPrintVoice) => onChange({ mayPrintVoice })}
        />
      )}
    </div>
  );
}

function Answer({ who, value, onChange }: InterviewFormProps) {
  const label = i18n.t('why.answer.label');
  return (
    <ChoiceField label={label} hint={i18n.t('why.answer.hint')}>
      <Segments
        label={label}
        value={interviewAnswerOf(value)}
        onChange={(answer) => onChange({ answer })}
        options={[
          { value: 'answered', label: i18n.t('why.answer.answered') },
          { value: 'no-one-knows', label: unansweredWord('no-one-knows', who) },
          { value: 'declined', label: unansweredWord('declined', who) },
        ]}
      />
    </ChoiceField>
  );
}

function dayProblem(problems: readonly InterviewProblem[]): string | null {
  if (problems.includes('day')) return i18n.t('student.form.missingDay');
  return problems.includes('day-to-come') ? i18n.t('why.problem.dayToCome') : null;
}

/** One talk: what is going well, then the two questions (domain.md 3, ui/design.md D2). One answer is enough to save. */
export function InterviewForm(props: InterviewFormProps) {
  const { who, value, onChange, problems } = props;
  return (
    <>
      <StrengthsField value={value.strengths} onChange={(strengths) => onChange({ strengths })} />
      <Answer {...props} />
      {interviewAnswerOf(value) === 'answered' && (
        <>
          <GotInTheWay {...props} />
          <TextField
            label={i18n.t('why.question.wouldHelp')}
            value={value.wouldHelp}
            onChange={(wouldHelp) => onChange({ wouldHelp })}
            multiline
            maxLength={64_000}
          />
          {who === 'student' && <Voice {...props} />}
        </>
      )}
      <DayField
        label={i18n.t('why.talkedOn')}
        value={value.heldOn || null}
        onChange={(day) => onChange({ heldOn: day ?? '' })}
        error={dayProblem(problems)}
      />
    </>
  );
}
