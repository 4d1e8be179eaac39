import { i18n } from '#i18n';
import { checkWords, panelLanguage } from '../../lib/words/plan/words-in.ts';
import { formatWeekday } from '../../lib/words/day.ts';
import { ChoiceField } from '../case/ChoiceField.tsx';
import { Button } from '../ui/Button.tsx';
import { DayField } from '../ui/DayField.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { TagChoice } from '../ui/TagChoice.tsx';
import { TextField } from '../ui/TextField.tsx';
import {
  stepInput,
  stepProblems,
  type StepFormValue,
  type StepProblem,
} from './step-form-value.ts';
import '../case/case.css';
import './plan.css';

type StepFormProps = {
  value: StepFormValue;
  onChange: (patch: Partial<StepFormValue>) => void;
  problems: readonly StepProblem[];
  presets: readonly StepFormValue[];
};

const kinds = ['sessions', 'modules', 'days', 'own-words'] as const;

const kindWords: Record<StepFormValue['kind'], () => string> = {
  sessions: () => i18n.t('plan.step.kind.sessions'),
  modules: () => i18n.t('plan.step.kind.modules'),
  days: () => i18n.t('plan.step.kind.days'),
  'own-words': () => i18n.t('plan.step.kind.ownWords'),
};

/** What the numbers come to, in the words of the list: "3 of 4 sessions"; nothing while they do not make a step. */
function presetWords(value: StepFormValue): string {
  if (value.kind === 'own-words') return i18n.t('student.steps.checkIns');
  const words =
    stepProblems(value).length > 0 ? null : checkWords(stepInput(value).check, panelLanguage());
  return words === null
    ? ''
    : i18n.t('plan.step.until', { step: words, day: formatWeekday(value.dueOn) });
}

function Presets({ presets, onChange }: Pick<StepFormProps, 'presets' | 'onChange'>) {
  return (
    <fieldset className="tags" aria-label={i18n.t('student.steps.suggestions')}>
      {presets.map((preset) => {
        const words = presetWords(preset);
        const text = preset.kind === 'own-words' ? words : '';
        return (
          <Button key={words} size="row" onPress={() => onChange({ ...preset, text })}>
            {words}
          </Button>
        );
      })}
    </fieldset>
  );
}

function Numbers({ value, onChange, problems }: Omit<StepFormProps, 'presets'>) {
  const error = problems.includes('numbers') ? i18n.t('plan.step.numbers') : null;
  if (value.kind === 'sessions') {
    return (
      <div className="pair">
        <NumberField
          label={i18n.t('plan.step.attended')}
          value={value.attended}
          onChange={(attended) => onChange({ attended })}
          error={error}
        />
        <NumberField
          label={i18n.t('plan.step.of')}
          value={value.of}
          onChange={(of) => onChange({ of })}
        />
      </div>
    );
  }
  if (value.kind === 'modules') {
    return (
      <div className="pair">
        <NumberField
          label={i18n.t('plan.step.modules')}
          value={value.modules}
          onChange={(modules) => onChange({ modules })}
          error={error}
        />
        <TextField
          label={i18n.t('plan.step.course')}
          value={value.course}
          onChange={(course) => onChange({ course })}
          maxLength={500}
        />
      </div>
    );
  }
  if (value.kind === 'own-words') return null;
  return (
    <div className="pair">
      <NumberField
        label={i18n.t('plan.step.here')}
        value={value.here}
        onChange={(here) => onChange({ here })}
        error={error}
      />
      <NumberField
        label={i18n.t('plan.step.schoolDays')}
        value={value.schoolDays}
        onChange={(schoolDays) => onChange({ schoolDays })}
      />
    </div>
  );
}

function Dates({ value, onChange, problems }: Omit<StepFormProps, 'presets'>) {
  const late = problems.includes('order') ? i18n.t('plan.step.order') : null;
  const missing = i18n.t('student.form.missingDay');
  return (
    <div className="pair">
      {value.kind === 'own-words' ? null : (
        <DayField
          label={i18n.t('plan.step.from')}
          value={value.from || null}
          onChange={(day) => onChange({ from: day ?? '' })}
          error={problems.includes('from') ? missing : null}
        />
      )}
      <DayField
        label={i18n.t('student.steps.due')}
        value={value.dueOn || null}
        onChange={(day) => onChange({ dueOn: day ?? '' })}
        error={problems.includes('day') ? missing : late}
      />
    </div>
  );
}

/** One small dated step that checks itself from sessions, modules or readings, or one in own words (domain.md 5). */
export function StepForm(props: StepFormProps) {
  const { value, onChange, problems, presets } = props;
  const isOwn = value.kind === 'own-words';
  return (
    <>
      {presets.length === 0 ? null : <Presets presets={presets} onChange={onChange} />}
      <ChoiceField label={i18n.t('plan.step.checkedBy')}>
        <TagChoice
          label={i18n.t('plan.step.checkedBy')}
          options={kinds.map((kind) => ({ value: kind, label: kindWords[kind]() }))}
          value={value.kind}
          onChange={(kind) => onChange({ kind })}
        />
      </ChoiceField>
      <Numbers {...props} />
      <Dates {...props} />
      <TextField
        label={i18n.t(isOwn ? 'student.steps.text' : 'plan.step.text')}
        hint={i18n.t(isOwn ? 'student.steps.textHint' : 'plan.step.textHint')}
        value={value.text}
        onChange={(text) => onChange({ text })}
        error={problems.includes('text') ? i18n.t('student.steps.missingText') : null}
        maxLength={500}
      />
    </>
  );
}
