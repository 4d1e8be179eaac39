import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { DayField } from '../ui/DayField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { MilestoneFormValue, MilestoneProblem } from './milestone-form-value.ts';

const suggestions = (): string[] => [
  i18n.t('student.steps.sessions'),
  i18n.t('student.steps.modules'),
  i18n.t('student.steps.mornings'),
  i18n.t('student.steps.checkIns'),
];

/** One small dated step. A suggested wording fills the field and stays open to change. */
export function MilestoneForm({
  value,
  onChange,
  problems,
}: {
  value: MilestoneFormValue;
  onChange: (patch: Partial<MilestoneFormValue>) => void;
  problems: readonly MilestoneProblem[];
}) {
  return (
    <>
      <TextField
        label={i18n.t('student.steps.text')}
        hint={i18n.t('student.steps.textHint')}
        value={value.text}
        onChange={(text) => onChange({ text })}
        error={problems.includes('text') ? i18n.t('student.steps.missingText') : null}
        maxLength={500}
      />
      <fieldset className="tags" aria-label={i18n.t('student.steps.suggestions')}>
        {suggestions().map((text) => (
          <Button key={text} size="row" onPress={() => onChange({ text })}>
            {text}
          </Button>
        ))}
      </fieldset>
      <DayField
        label={i18n.t('student.steps.due')}
        value={value.dueOn || null}
        onChange={(day) => onChange({ dueOn: day ?? '' })}
        error={problems.includes('day') ? i18n.t('student.form.missingDay') : null}
      />
    </>
  );
}
