import { i18n } from '#i18n';
import type { WeekSessions } from '../../lib/domain/casework/week-facts.ts';
import {
  type FamilyLanguage,
  familyLanguageSchema,
} from '../../lib/domain/casework/family-language.ts';
import { languageOwnWord, languageWord } from '../../lib/words/language.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { languageOf, type UpdateFormValue } from './update-form-value.ts';

export type UpdatePartsProps = {
  value: UpdateFormValue;
  onChange: (patch: Partial<UpdateFormValue>) => void;
  /** A strength that was told in an interview; empty where none was. */
  toldStrength: string;
};

function optionWords(language: FamilyLanguage): string {
  const [here, there] = [languageWord(language), languageOwnWord(language)];
  return here.toLowerCase() === there.toLowerCase()
    ? here
    : i18n.t('family.update.languageBoth', { here, there });
}

/** The language of the letter, and what to do where the family speaks one that there are no sentences for. */
export function UpdateLanguage({
  value,
  onChange,
  missing,
}: Omit<UpdatePartsProps, 'toldStrength'> & {
  /** The family's language where there are no sentences for it; null where there are. */
  missing: string | null;
}) {
  return (
    <SelectField
      label={i18n.t('family.update.language')}
      hint={
        missing === null
          ? undefined
          : i18n.t('family.update.noSentences', { language: languageWord(missing) })
      }
      options={familyLanguageSchema.options.map((language) => ({
        value: language,
        label: optionWords(language),
      }))}
      value={languageOf(value)}
      onChange={(language) => onChange({ language })}
    />
  );
}

function Strength({ value, onChange, toldStrength }: UpdatePartsProps) {
  return (
    <div className="stack stack--1">
      <TextField
        label={i18n.t('family.update.strength')}
        hint={i18n.t('family.update.strengthHint')}
        value={value.strength}
        onChange={(strength) => onChange({ strength })}
        maxLength={300}
      />
      {toldStrength === '' || toldStrength === value.strength ? null : (
        <div>
          <Button size="row" onPress={() => onChange({ strength: toldStrength })}>
            {i18n.t('family.update.fromInterview', { strength: toldStrength })}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What a person adds to the facts: a strength, what comes next, thanks, and how people are called. */
export function UpdateParts(props: UpdatePartsProps) {
  const { value, onChange } = props;
  return (
    <>
      <Strength {...props} />
      <TextField
        label={i18n.t('family.update.next')}
        hint={i18n.t('family.update.nextHint')}
        value={value.next}
        onChange={(next) => onChange({ next })}
        maxLength={300}
      />
      <Checkbox
        label={i18n.t('family.update.thanks')}
        isSelected={value.thanks}
        onChange={(thanks) => onChange({ thanks })}
      />
      <Disclosure title={i18n.t('family.update.names')}>
        <div className="pair">
          <TextField
            label={i18n.t('family.update.person')}
            value={value.person}
            onChange={(person) => onChange({ person })}
            maxLength={200}
          />
          <TextField
            label={i18n.t('family.update.student')}
            value={value.student}
            onChange={(student) => onChange({ student })}
            maxLength={200}
          />
        </div>
        <TextField
          label={i18n.t('family.update.sender')}
          hint={i18n.t('family.update.senderHint')}
          value={value.sender}
          onChange={(sender) => onChange({ sender })}
          maxLength={200}
        />
      </Disclosure>
    </>
  );
}

/** What the session log does not say yet, so that nobody takes the letter for the whole week. */
export function LogNotes({ week }: { week: WeekSessions }) {
  const { told, unmarked, toCome } = week;
  return (
    <>
      {unmarked === 0 ? null : (
        <p className="xs strong">{i18n.t('family.update.unmarked', unmarked, { n: unmarked })}</p>
      )}
      {told === null || toCome === 0 ? null : (
        <p className="xs muted">{i18n.t('family.update.toCome', toCome, { n: toCome })}</p>
      )}
    </>
  );
}
