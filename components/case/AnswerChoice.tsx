import { i18n } from '#i18n';
import type { CauseAnswer } from '../../lib/domain/cause.ts';
import { answerWord } from '../../lib/words/cause.ts';
import { TagChoice } from '../ui/TagChoice.tsx';
import { ChoiceField } from './ChoiceField.tsx';

/** A cause, or one of the two answers that are none and never count as "cause known" (domain.md 3). */
export function AnswerChoice({ answer, onChange }: {
  answer: CauseAnswer;
  onChange: (answer: CauseAnswer) => void;
}) {
  const label = i18n.t('student.cause.answer');
  return (
    <ChoiceField label={label} hint={i18n.t('student.cause.answerHint')}>
      <TagChoice
        label={label}
        value={answer}
        onChange={onChange}
        options={[
          { value: 'cause', label: i18n.t('student.cause.aCause') },
          { value: 'asked-unknown', label: answerWord('asked-unknown') },
          { value: 'family-declined', label: answerWord('family-declined') },
        ]}
      />
    </ChoiceField>
  );
}
