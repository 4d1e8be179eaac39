import { i18n } from '#i18n';
import { partySchema, type Agreed } from '../../lib/domain/casework/agreement.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { LinkButton } from '../ui/Button.tsx';
import { DayField } from '../ui/DayField.tsx';
import { EntryBox } from '../ui/EntryBox.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FormPart } from '../ui/FormPart.tsx';
import type { PlanFormValue } from './plan-form-value.ts';

type Fields = Pick<PlanFormValue, 'expected' | 'supportsUse' | 'progress' | 'agreed' | 'consentOn'>;

/** "Student", "Family", "School". */
export function partyWord(party: Agreed['party']): string {
  return i18n.t(`plan.agreement.${party}`);
}

/** "Signed", "Said so". */
export function howWord(how: Agreed['how']): string {
  return how === 'signed' ? i18n.t('plan.agreement.signed') : i18n.t('plan.agreement.saidSo');
}

function Yes({
  yes,
  onChange,
  onRemove,
  isTried,
}: {
  yes: Agreed;
  onChange: (yes: Agreed) => void;
  onRemove: () => void;
  isTried: boolean;
}) {
  const change = (patch: Partial<Agreed>) => onChange({ ...yes, ...patch });
  return (
    <EntryBox
      name={partyWord(yes.party)}
      removeLabel={i18n.t('plan.agreement.takeOut', { who: yes.name || partyWord(yes.party) })}
      onRemove={onRemove}
    >
      <div className="pair">
        <TextField
          label={i18n.t('plan.agreement.name')}
          value={yes.name}
          onChange={(name) => change({ name })}
          maxLength={500}
        />
        <DayField
          label={i18n.t('plan.agreement.on')}
          value={yes.on || null}
          onChange={(day) => change({ on: day ?? '' })}
          error={isTried && yes.on === '' ? i18n.t('student.form.missingDay') : null}
        />
        <SelectField
          label={i18n.t('plan.agreement.how')}
          options={(['signed', 'said-so'] as const).map((value) => ({
            value,
            label: howWord(value),
          }))}
          value={yes.how}
          onChange={(how) => change({ how })}
        />
      </div>
    </EntryBox>
  );
}

/** What was agreed in three parts, who said yes, when and how; and the family's consent to another schedule (domain.md 5). */
export function AgreementFields({
  value,
  onChange,
  today,
  isTried,
}: {
  value: Fields;
  onChange: (patch: Partial<Fields>) => void;
  today: SchoolDay;
  /** The last try to save found a yes without its day. */
  isTried: boolean;
}) {
  const { agreed } = value;
  const swap = (index: number, list: Agreed[]) =>
    onChange({ agreed: agreed.toSpliced(index, 1, ...list) });
  const open = partySchema.options.filter((party) => !agreed.some((yes) => yes.party === party));
  return (
    <FormPart name="agreement" title={i18n.t('plan.agreement.title')}>
      <TextField
        label={i18n.t('plan.agreement.expected')}
        hint={i18n.t('plan.agreement.expectedHint')}
        value={value.expected}
        onChange={(expected) => onChange({ expected })}
        multiline
        maxLength={500}
      />
      <TextField
        label={i18n.t('plan.agreement.supports')}
        value={value.supportsUse}
        onChange={(supportsUse) => onChange({ supportsUse })}
        multiline
        maxLength={500}
      />
      <TextField
        label={i18n.t('plan.agreement.progress')}
        value={value.progress}
        onChange={(progress) => onChange({ progress })}
        multiline
        maxLength={500}
      />
      {agreed.map((yes, index) => (
        <Yes
          // oxlint-disable-next-line react/no-array-index-key -- two of one family may both say yes
          key={index}
          yes={yes}
          onChange={(next) => swap(index, [next])}
          onRemove={() => swap(index, [])}
          isTried={isTried}
        />
      ))}
      <div className="inline">
        {(open.length > 0 ? open : partySchema.options).map((party) => (
          <LinkButton
            key={party}
            small
            onPress={() =>
              onChange({ agreed: [...agreed, { party, name: '', on: today, how: 'said-so' }] })
            }
          >
            <Icon name="plus" size="sm" />
            {i18n.t('plan.agreement.saidYes', { who: partyWord(party) })}
          </LinkButton>
        ))}
      </div>
      <DayField
        label={i18n.t('plan.agreement.consent')}
        hint={i18n.t('plan.agreement.consentHint')}
        value={value.consentOn || null}
        onChange={(day) => onChange({ consentOn: day ?? '' })}
      />
    </FormPart>
  );
}
