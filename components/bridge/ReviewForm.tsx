import { i18n } from '#i18n';
import { reviewAnswerSchema, reviewDecisionSchema } from '../../lib/domain/casework/review.ts';
import { ChoiceField } from '../case/ChoiceField.tsx';
import { Button } from '../ui/Button.tsx';
import { DayField } from '../ui/DayField.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TagChoice } from '../ui/TagChoice.tsx';
import { TextField } from '../ui/TextField.tsx';
import {
  decisionOf,
  peopleIn,
  type ReviewFormValue,
  type ReviewProblem,
} from './review-form-value.ts';
import { decisionWord, questionWords } from './review-words.ts';
import '../case/case.css';

export type ReviewFormProps = {
  value: ReviewFormValue;
  onChange: (patch: Partial<ReviewFormValue>) => void;
  problems: readonly ReviewProblem[];
  /** Names of the plan's team, to pick from. */
  team: readonly string[];
  /** When the next one is due without a day of its own; empty where none would be. */
  nextHint: string;
  /** The questions folded away: where time is short. */
  isShort?: boolean;
};

const { question: questionSchema, support: supportSchema } = reviewAnswerSchema.shape;

function Questions({ value, onChange }: ReviewFormProps) {
  const { answers } = value;
  return answers.map((answer, index) => {
    const question = questionSchema.safeParse(answer.question);
    if (!question.success) return null;
    const support = supportSchema.catch(null).parse(answer.support);
    return (
      <TextField
        key={`${answer.question} ${answer.support}`}
        label={questionWords({ question: question.data, support })}
        value={answer.words}
        onChange={(words) => onChange({ answers: answers.with(index, { ...answer, words }) })}
        multiline
        maxLength={64_000}
      />
    );
  });
}

function Present({ value, onChange, team }: ReviewFormProps) {
  const there = peopleIn(value.present);
  const missing = team.filter((name) => !there.includes(name));
  return (
    <div className="stack stack--2">
      <TextField
        label={i18n.t('bridge.review.present')}
        hint={i18n.t('bridge.review.presentHint')}
        value={value.present}
        onChange={(present) => onChange({ present })}
        maxLength={2000}
      />
      {missing.length > 0 ? (
        <fieldset className="tags" aria-label={i18n.t('bridge.review.team')}>
          {missing.map((name) => (
            <Button
              key={name}
              size="row"
              onPress={() => onChange({ present: [...there, name].join(', ') })}
            >
              {name}
            </Button>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}

function Decision({ value, onChange, problems, nextHint }: ReviewFormProps) {
  const label = i18n.t('bridge.review.next');
  return (
    <>
      <ChoiceField
        label={label}
        error={problems.includes('decision') ? i18n.t('bridge.review.missingDecision') : null}
      >
        <TagChoice
          label={label}
          value={decisionOf(value)}
          onChange={(decision) => onChange({ decision })}
          options={reviewDecisionSchema.options.map((decision) => ({
            value: decision,
            label: decisionWord(decision),
          }))}
        />
      </ChoiceField>
      <TextField
        label={i18n.t('bridge.review.because')}
        value={value.reason}
        onChange={(reason) => onChange({ reason })}
        error={problems.includes('reason') ? i18n.t('bridge.review.missingReason') : null}
        multiline
        maxLength={64_000}
      />
      <DayField
        label={i18n.t('bridge.review.nextOn')}
        hint={nextHint === '' ? undefined : nextHint}
        value={value.nextOn || null}
        onChange={(day) => onChange({ nextOn: day ?? '' })}
        error={problems.includes('nextOn') ? i18n.t('bridge.review.badNext') : null}
      />
    </>
  );
}

/** One team review: questions without blame, answered freely or not, and a decision with its reason (ui/design.md D8). */
export function ReviewForm(props: ReviewFormProps) {
  const { value, onChange, problems, isShort = false } = props;
  const asked = (
    <>
      <Questions {...props} />
      <Present {...props} />
      <DayField
        label={i18n.t('bridge.review.heldOn')}
        value={value.heldOn || null}
        onChange={(day) => onChange({ heldOn: day ?? '' })}
        error={problems.includes('heldOn') ? i18n.t('student.form.missingDay') : null}
      />
    </>
  );
  if (!isShort) {
    return (
      <>
        {asked}
        <Decision {...props} />
      </>
    );
  }
  return (
    <>
      <Decision {...props} />
      <Disclosure title={i18n.t('bridge.review.questions')} open={problems.includes('heldOn')}>
        <div className="stack stack--4">{asked}</div>
      </Disclosure>
    </>
  );
}
