import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { DayField } from '../ui/DayField.tsx';
import { TagChoice } from '../ui/TagChoice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { channelOf, channels, outcomeOf, outcomes } from './contact-form-value.ts';
import type { ContactFormValue, ContactProblem } from './contact-form-value.ts';
import { channelWord, outcomeWord } from './contact-words.ts';
import '../family/family.css';

export type ContactFormProps = {
  value: ContactFormValue;
  onChange: (patch: Partial<ContactFormValue>) => void;
  problems: readonly ContactProblem[];
  /** What the family asked that this try does not keep to. */
  cautions?: readonly string[];
};

/** Said as soon as it is so, without being in the way. */
function Cautions({ cautions = [] }: Pick<ContactFormProps, 'cautions'>) {
  return (
    <output className="cautions">
      {cautions.length === 0 ? null : (
        <Callout kind="caution">
          {cautions.map((caution) => (
            <p key={caution}>{caution}</p>
          ))}
        </Callout>
      )}
    </output>
  );
}

function HowAndOutcome({ value, onChange, problems, cautions = [] }: ContactFormProps) {
  const how = i18n.t('student.contact.how');
  const what = i18n.t('student.contact.what');
  return (
    <>
      <ChoiceField label={how}>
        <TagChoice
          label={how}
          value={channelOf(value)}
          onChange={(channel) => onChange({ channel })}
          options={channels.map((channel) => ({ value: channel, label: channelWord(channel) }))}
        />
      </ChoiceField>
      <Cautions cautions={cautions} />
      <ChoiceField
        label={what}
        hint={i18n.t('student.contact.whatHint')}
        error={problems.includes('outcome') ? i18n.t('student.contact.missingOutcome') : null}
      >
        <TagChoice
          label={what}
          value={outcomeOf(value)}
          onChange={(outcome) => onChange({ outcome })}
          options={outcomes.map((outcome) => ({ value: outcome, label: outcomeWord(outcome) }))}
        />
      </ChoiceField>
    </>
  );
}

function WhoAndLanguage({ value, onChange }: ContactFormProps) {
  const people = [
    i18n.t('student.contact.mother'),
    i18n.t('student.contact.father'),
    i18n.t('student.contact.guardian'),
    i18n.t('student.contact.student'),
  ];
  return (
    <div className="stack stack--2">
      <div className="pair">
        <TextField
          label={i18n.t('student.contact.person')}
          value={value.person}
          onChange={(person) => onChange({ person })}
          maxLength={500}
        />
        <TextField
          label={i18n.t('student.contact.language')}
          value={value.language}
          onChange={(language) => onChange({ language })}
          maxLength={500}
        />
      </div>
      <fieldset className="tags" aria-label={i18n.t('student.contact.people')}>
        {people.map((person) => (
          <Button key={person} size="row" onPress={() => onChange({ person })}>
            {person}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}

function NextStep({ value, onChange, problems }: ContactFormProps) {
  return (
    <div className="pair">
      <TextField
        label={i18n.t('student.contact.nextAction')}
        value={value.nextAction}
        onChange={(nextAction) => onChange({ nextAction })}
        error={problems.includes('nextAction') ? i18n.t('student.contact.missingNext') : null}
        maxLength={500}
      />
      <DayField
        label={i18n.t('student.contact.nextOn')}
        value={value.nextOn || null}
        onChange={(day) => onChange({ nextOn: day ?? '' })}
      />
    </div>
  );
}

/** One try at reaching the family (ui/design.md D7). Every outcome is a record; only "reached" resets the days. */
export function ContactForm(props: ContactFormProps) {
  const { value, onChange, problems } = props;
  return (
    <>
      <HowAndOutcome {...props} />
      <WhoAndLanguage {...props} />
      <DayField
        label={i18n.t('student.contact.day')}
        value={value.happenedOn || null}
        onChange={(day) => onChange({ happenedOn: day ?? '' })}
        error={problems.includes('day') ? i18n.t('student.form.missingDay') : null}
      />
      <TextField
        label={i18n.t('student.contact.words')}
        hint={i18n.t('student.contact.wordsHint')}
        value={value.words}
        onChange={(words) => onChange({ words })}
        multiline
        maxLength={64_000}
      />
      <NextStep {...props} />
    </>
  );
}
