import { i18n } from '#i18n';
import type { CauseAnswer } from '../../lib/domain/cause.ts';
import { answerWord } from '../../lib/words/cause.ts';
import { TagChoice } from '../ui/TagChoice.tsx';
import { ChoiceField } from './ChoiceField.tsx';

type NoCause = Exclude<CauseAnswer, 'cause'>;

/** The two answers that are no cause and never count as "cause known" (domain.md 3, ui/design.md D2). */
export function AnswerChoice({
  answer,
  onChange,
}: {
  answer: CauseAnswer;
  onChange: (answer: NoCause) => void;
}) {
  const label = i18n.t('student.cause.orNone');
  return (
    <ChoiceField label={label} hint={i18n.t('student.cause.orNoneHint')}>
      <TagChoice
        label={label}
        value={answer === 'cause' ? null : answer}
        onChange={onChange}
        options={[
          { value: 'asked-unknown', label: answerWord('asked-unknown') },
          { value: 'family-declined', label: answerWord('family-declined') },
        ]}
      />
    </ChoiceField>
  );
}
