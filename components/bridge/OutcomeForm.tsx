import { i18n } from '#i18n';
import type { ClosingAnswer, ClosingCaution } from '../../lib/domain/casework/closing.ts';
import type { OutcomeDoubt } from '../../lib/domain/casework/outcome.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { keyPart } from '../../lib/words/message-key.ts';
import { ChoiceField } from '../case/ChoiceField.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { DayField } from '../ui/DayField.tsx';
import { Segments } from '../ui/Segments.tsx';
import { TagChoice } from '../ui/TagChoice.tsx';
import { TextField } from '../ui/TextField.tsx';
import {
  grounds,
  groundsOf,
  kindOf,
  kinds,
  type OutcomeFormValue,
  type OutcomeProblem,
  promotedOf,
  promotions,
} from './outcome-form-value.ts';
import { groundWord, outcomeKindWord, promotedWord } from './outcome-words.ts';
import '../case/case.css';

export type OutcomeFormProps = {
  value: OutcomeFormValue;
  onChange: (patch: Partial<OutcomeFormValue>) => void;
  problems: readonly OutcomeProblem[];
  answer: ClosingAnswer;
  doubts: readonly OutcomeDoubt[];
  /** Modules and credits so far, in words. */
  credits: string;
  today: SchoolDay;
};

function Kind({ value, onChange, problems, doubts }: OutcomeFormProps) {
  const label = i18n.t('bridge.outcome.how');
  return (
    <>
      <ChoiceField
        label={label}
        error={problems.includes('kind') ? i18n.t('bridge.outcome.missingKind') : null}
      >
        <TagChoice
          label={label}
          value={kindOf(value)}
          onChange={(kind) => onChange({ kind })}
          options={kinds.map((kind) => ({ value: kind, label: outcomeKindWord(kind) }))}
        />
      </ChoiceField>
      {doubts.map((doubt) => (
        <Callout key={doubt} kind="caution">
          {i18n.t(`bridge.outcome.doubt.${keyPart(doubt)}`)}
        </Callout>
      ))}
    </>
  );
}

/** A refusal is said at once where a band alone was ticked, else when somebody tries to close. */
function refusalWords({ answer, problems }: OutcomeFormProps): string | null {
  if (answer.kind !== 'refused') return null;
  const isSaid = answer.why === 'only-band-dropped' || problems.includes(answer.why);
  return isSaid ? i18n.t(`bridge.outcome.refused.${keyPart(answer.why)}`) : null;
}

function Cautions({ cautions }: { cautions: readonly ClosingCaution[] }) {
  if (cautions.length === 0) return null;
  return (
    <Callout kind="caution" title={i18n.t('bridge.outcome.lookAgain')}>
      {cautions.map((caution) => (
        <p key={caution}>{i18n.t(`bridge.outcome.caution.${keyPart(caution)}`)}</p>
      ))}
    </Callout>
  );
}

function Grounds(props: OutcomeFormProps) {
  const { value, onChange, answer } = props;
  const ticked = groundsOf(value);
  const refused = refusalWords(props);
  return (
    <fieldset className="field">
      <legend className="field__label">{i18n.t('bridge.outcome.grounds')}</legend>
      {grounds.map((ground) => (
        <Checkbox
          key={ground}
          label={groundWord(ground)}
          isSelected={ticked.includes(ground)}
          onChange={(isTicked) =>
            onChange({
              grounds: isTicked ? [...ticked, ground] : ticked.filter((one) => one !== ground),
            })
          }
        />
      ))}
      {refused === null ? null : <output className="field__error">{refused}</output>}
      {answer.kind === 'allowed' ? <Cautions cautions={answer.cautions} /> : null}
    </fieldset>
  );
}

/** How a case ended and what it is closed for; what does not go together is advice, a band alone is refused (domain.md 4, 5). */
export function OutcomeForm(props: OutcomeFormProps) {
  const { value, onChange, problems, credits, today } = props;
  const promoted = i18n.t('bridge.outcome.promotedLabel');
  return (
    <>
      <Kind {...props} />
      <Grounds {...props} />
      <TextField
        label={i18n.t('bridge.outcome.words')}
        value={value.words}
        onChange={(words) => onChange({ words })}
        multiline
        maxLength={64_000}
      />
      <DayField
        label={i18n.t('bridge.outcome.endedOn')}
        value={value.endedOn || null}
        max={today}
        onChange={(day) => onChange({ endedOn: day ?? '' })}
        error={problems.includes('endedOn') ? i18n.t('bridge.outcome.badDay') : null}
      />
      <ChoiceField label={promoted} hint={i18n.t('bridge.outcome.promotedHint')}>
        <Segments
          label={promoted}
          value={promotedOf(value)}
          onChange={(next) => onChange({ promoted: next })}
          options={promotions.map((one) => ({ value: one, label: promotedWord(one) }))}
        />
      </ChoiceField>
      <p className="sm muted">{i18n.t('bridge.outcome.counted', { credits })}</p>
    </>
  );
}
