import { i18n } from '#i18n';
import { supports as catalog } from '../../lib/domain/casework/support.ts';
import { supportWord } from '../../lib/words/plan/words-in.ts';
import { Button } from '../ui/Button.tsx';
import { DayField } from '../ui/DayField.tsx';
import { EntryBox } from '../ui/EntryBox.tsx';
import { FormPart } from '../ui/FormPart.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { StayValue } from './transition-form-value.ts';
import type { TransitionProblem } from './transition-input.ts';

/** As many as the record holds. */
const mostSupports = 40;

type StayFieldsProps = {
  supports: StayValue[];
  onChange: (supports: StayValue[]) => void;
  problems: readonly TransitionProblem[];
};

function choices() {
  const known = catalog.map((value) => ({
    value: value as string,
    label: supportWord(value),
  }));
  const sorted = known.toSorted((one, other) => one.label.localeCompare(other.label));
  return [{ value: '', label: i18n.t('bridge.form.ownWords') }, ...sorted];
}

function StayRow({
  stay,
  name,
  isMissing,
  onChange,
  onRemove,
}: {
  stay: StayValue;
  name: string;
  isMissing: boolean;
  onChange: (patch: Partial<StayValue>) => void;
  onRemove: () => void;
}) {
  return (
    <EntryBox name={name} removeLabel={i18n.t('student.item.remove', { name })} onRemove={onRemove}>
      <div className="stack stack--2">
        <SelectField
          label={i18n.t('bridge.form.support')}
          value={stay.support}
          onChange={(support) => onChange({ support })}
          options={choices()}
        />
        <DayField
          label={i18n.t('bridge.form.until')}
          value={stay.until || null}
          onChange={(day) => onChange({ until: day ?? '' })}
        />
      </div>
      {stay.support === '' ? (
        <TextField
          label={i18n.t('bridge.form.supportWords')}
          value={stay.words}
          onChange={(words) => onChange({ words })}
          error={isMissing ? i18n.t('bridge.form.missingSupport') : null}
          maxLength={500}
        />
      ) : null}
    </EntryBox>
  );
}

/** Supports that stay during the return. An empty day means as long as it is needed. */
export function StayFields({ supports, onChange, problems }: StayFieldsProps) {
  return (
    <FormPart title={i18n.t('bridge.stays.title')} hint={i18n.t('bridge.form.untilHint')}>
      {supports.map((stay, index) => (
        <StayRow
          // oxlint-disable-next-line react/no-array-index-key -- a support is its place in the list while it is typed
          key={index}
          stay={stay}
          name={i18n.t('bridge.form.supportN', { n: String(index + 1) })}
          isMissing={problems.includes(`support-${index}`)}
          onChange={(patch) => onChange(supports.with(index, { ...stay, ...patch }))}
          onRemove={() => onChange(supports.toSpliced(index, 1))}
        />
      ))}
      <div>
        <Button
          size="sm"
          isDisabled={supports.length >= mostSupports}
          onPress={() => onChange([...supports, { support: '', words: '', until: '' }])}
        >
          <Icon name="plus" size="sm" />
          {i18n.t('bridge.form.addSupport')}
        </Button>
      </div>
    </FormPart>
  );
}
