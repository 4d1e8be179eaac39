import { i18n } from '#i18n';
import { ChoiceField } from '../case/ChoiceField.tsx';
import { DayField } from '../ui/DayField.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { Segments } from '../ui/Segments.tsx';
import { TextField } from '../ui/TextField.tsx';
import {
  answerOf,
  answers,
  type EarnedFormValue,
  type EarnedProblem,
} from './earned-form-value.ts';

export type EarnedFormProps = {
  value: EarnedFormValue;
  onChange: (patch: Partial<EarnedFormValue>) => void;
  problems: readonly EarnedProblem[];
  /** Whether the rule asks for the three conditions. */
  hasConditions: boolean;
};

function Condition({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (answer: string) => void;
}) {
  return (
    <ChoiceField label={label}>
      <Segments
        label={label}
        value={answerOf(value)}
        onChange={onChange}
        options={answers.map((answer) => ({
          value: answer,
          label: i18n.t(`sessions.recovered.answer.${answer}`),
        }))}
      />
    </ChoiceField>
  );
}

function Conditions({ value, onChange }: EarnedFormProps) {
  return (
    <>
      <p className="xs muted">{i18n.t('sessions.recovered.conditionsText')}</p>
      <Condition
        label={i18n.t('sessions.recovered.certificated')}
        value={value.certificatedTeacher}
        onChange={(certificatedTeacher) => onChange({ certificatedTeacher })}
      />
      <Condition
        label={i18n.t('sessions.recovered.inPerson')}
        value={value.inPerson}
        onChange={(inPerson) => onChange({ inPerson })}
      />
      <Condition
        label={i18n.t('sessions.recovered.outside')}
        value={value.outsideRegularDay}
        onChange={(outsideRegularDay) => onChange({ outsideRegularDay })}
      />
    </>
  );
}

/** Minutes earned on one day, and whether they meet what the rule asks for. */
export function EarnedForm(props: EarnedFormProps) {
  const { value, onChange, problems, hasConditions } = props;
  return (
    <>
      <div className="pair">
        <DayField
          label={i18n.t('sessions.form.day')}
          value={value.date || null}
          onChange={(day) => onChange({ date: day ?? '' })}
          error={problems.includes('day') ? i18n.t('student.form.missingDay') : null}
        />
        <NumberField
          label={i18n.t('sessions.recovered.minutes')}
          value={value.minutes}
          onChange={(minutes) => onChange({ minutes })}
          error={problems.includes('minutes') ? i18n.t('sessions.recovered.missingMinutes') : null}
        />
      </div>
      <div className="pair">
        <TextField
          label={i18n.t('sessions.form.teacher')}
          value={value.teacher}
          onChange={(teacher) => onChange({ teacher })}
          maxLength={500}
        />
        <TextField
          label={i18n.t('sessions.recovered.evidence')}
          value={value.evidence}
          onChange={(evidence) => onChange({ evidence })}
          maxLength={500}
        />
      </div>
      {hasConditions ? <Conditions {...props} /> : null}
    </>
  );
}
