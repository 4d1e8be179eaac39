import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { languageWord } from '../../lib/words/language.ts';
import { ChoiceField } from '../case/ChoiceField.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { DayField } from '../ui/DayField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { TimeField } from '../ui/TimeField.tsx';
import { ChannelTags } from './ChannelTags.tsx';
import {
  offeredLanguages,
  optOutOf,
  optOuts,
  type PreferencesFormValue,
  wantedChannels,
  withChannel,
  withOptOut,
} from './preferences-form-value.ts';
import { channelsWords } from './preferences-words.ts';

export type PreferencesFormProps = {
  value: PreferencesFormValue;
  onChange: (patch: Partial<PreferencesFormValue>) => void;
  today: SchoolDay;
};

function languageOptions(current: string) {
  const tags = new Set<string>([...offeredLanguages, ...(current === '' ? [] : [current])]);
  const named = [...tags].map((value) => ({ value, label: languageWord(value) }));
  return [
    { value: '', label: i18n.t('family.wishes.notAsked') },
    ...named.toSorted((one, other) => one.label.localeCompare(other.label)),
  ];
}

function Spoken({ value, onChange }: PreferencesFormProps) {
  return (
    <div className="stack stack--2">
      <SelectField
        label={i18n.t('family.wishes.language')}
        options={languageOptions(value.language)}
        value={value.language}
        onChange={(language) => onChange({ language })}
      />
      <Checkbox
        label={i18n.t('family.wishes.needsInterpreter')}
        isSelected={value.needsInterpreter}
        onChange={(needsInterpreter) => onChange({ needsInterpreter })}
      />
    </div>
  );
}

function Ways({ value, onChange }: PreferencesFormProps) {
  const label = i18n.t('family.wishes.channels');
  const wanted = wantedChannels(value);
  const order = channelsWords({ channels: wanted });
  return (
    <ChoiceField
      label={label}
      hint={
        order === ''
          ? i18n.t('family.wishes.channelsHint')
          : i18n.t('family.wishes.bestFirst', { channels: order })
      }
    >
      <ChannelTags
        label={label}
        wanted={wanted}
        onChange={(channel, isWanted) => onChange(withChannel(value, channel, isWanted))}
      />
    </ChoiceField>
  );
}

function Hours({ value, onChange }: PreferencesFormProps) {
  return (
    <div className="pair">
      <TimeField
        label={i18n.t('family.wishes.notBefore')}
        value={value.notBefore || null}
        onChange={(time) => onChange({ notBefore: time ?? '' })}
      />
      <TimeField
        label={i18n.t('family.wishes.notAfter')}
        value={value.notAfter || null}
        onChange={(time) => onChange({ notAfter: time ?? '' })}
      />
    </div>
  );
}

function OptOutChoice({ value, onChange, today }: PreferencesFormProps) {
  const optOut = optOutOf(value);
  return (
    <div className="pair">
      <SelectField
        label={i18n.t('family.optOut.label')}
        options={optOuts.map((choice) => ({
          value: choice,
          label: i18n.t(`family.optOut.${choice}`),
        }))}
        value={optOut}
        onChange={(choice) => onChange(withOptOut(value, choice, today))}
      />
      {optOut === 'none' ? null : (
        <DayField
          label={i18n.t('family.optOut.on')}
          value={value.optOutOn || null}
          onChange={(day) => onChange({ optOutOn: day ?? '' })}
          max={today}
        />
      )}
    </div>
  );
}

/** How a family wants to be reached (domain.md 5). Nothing is required: what was not asked stays open. */
export function PreferencesForm(props: PreferencesFormProps) {
  const { value, onChange } = props;
  return (
    <>
      <TextField
        label={i18n.t('family.wishes.person')}
        hint={i18n.t('family.wishes.personHint')}
        value={value.person}
        onChange={(person) => onChange({ person })}
        maxLength={500}
      />
      <Spoken {...props} />
      <Ways {...props} />
      <Hours {...props} />
      <OptOutChoice {...props} />
      <TextField
        label={i18n.t('family.wishes.words')}
        hint={i18n.t('family.wishes.wordsHint')}
        value={value.words}
        onChange={(words) => onChange({ words })}
        multiline
        maxLength={500}
      />
    </>
  );
}
