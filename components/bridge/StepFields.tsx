import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { EntryBox } from '../ui/EntryBox.tsx';
import { FormPart } from '../ui/FormPart.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { StepValue } from './transition-form-value.ts';

/** As many as a plan has weeks. */
const mostSteps = 12;
const weekChoices = Array.from({ length: 12 }, (_, index) => String(index + 1));
const dayChoices = ['', '1', '2', '3', '4', '5', '6', '7'];

type StepFieldsProps = { steps: StepValue[]; onChange: (steps: StepValue[]) => void };

function StepRow({
  step,
  number,
  onChange,
  onRemove,
}: {
  step: StepValue;
  number: number;
  onChange: (patch: Partial<StepValue>) => void;
  onRemove: () => void;
}) {
  const name = i18n.t('bridge.form.stepN', { n: String(number) });
  return (
    <EntryBox name={name} removeLabel={i18n.t('student.item.remove', { name })} onRemove={onRemove}>
      <div className="pair pair--tight">
        <SelectField
          label={i18n.t('bridge.form.weeks')}
          value={step.weeks}
          onChange={(weeks) => onChange({ weeks })}
          options={weekChoices.map((value) => ({ value, label: value }))}
        />
        <SelectField
          label={i18n.t('bridge.form.days')}
          value={step.days}
          onChange={(days) => onChange({ days })}
          options={dayChoices.map((value) => ({
            value,
            label: value === '' ? i18n.t('bridge.form.daysOpen') : value,
          }))}
        />
      </div>
      <TextField
        label={i18n.t('bridge.form.blocks')}
        hint={i18n.t('bridge.form.blocksHint')}
        value={step.blocks}
        onChange={(blocks) => onChange({ blocks })}
        maxLength={500}
      />
    </EntryBox>
  );
}

/** The steps of the way back, one after the other. A new one goes on where the last one ended. */
export function StepFields({ steps, onChange }: StepFieldsProps) {
  const last = steps.at(-1) ?? { weeks: '2', days: '', blocks: '' };
  const isFull = steps.length >= mostSteps;
  return (
    <FormPart title={i18n.t('bridge.form.steps')}>
      {steps.map((step, index) => (
        <StepRow
          // oxlint-disable-next-line react/no-array-index-key -- a step is its place in the order
          key={index}
          step={step}
          number={index + 1}
          onChange={(patch) => onChange(steps.with(index, { ...step, ...patch }))}
          onRemove={() => onChange(steps.toSpliced(index, 1))}
        />
      ))}
      <div>
        <Button
          size="sm"
          isDisabled={isFull}
          onPress={() => onChange([...steps, { ...last, blocks: '' }])}
        >
          <Icon name="plus" size="sm" />
          {i18n.t('bridge.form.addStep')}
        </Button>
      </div>
    </FormPart>
  );
}
