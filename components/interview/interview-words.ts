import { i18n } from '#i18n';
import { schoolDaySchema, type SchoolDay } from '../../lib/domain/school-day.ts';
import { causeWord } from '../../lib/words/cause.ts';
import { formatDay } from '../../lib/words/day.ts';
import { keyPart } from '../../lib/words/message-key.ts';
import { sentenceStart } from '../case/sentence-start.ts';
import {
  interviewAnswerOf,
  talkedCauseOf,
  type Asked,
  type InterviewAnswer,
  type InterviewFormValue,
} from './interview-form-value.ts';

/** "Does not know", "Preferred not to say": an answer that brought no words. */
export function unansweredWord(answer: Exclude<InterviewAnswer, 'answered'>, who: Asked): string {
  return i18n.t(`why.${who}.${keyPart(answer)}`);
}

/** The form of a talk as text, for copying and for comparing two versions. */
export function interviewText(value: InterviewFormValue, who: Asked, today: SchoolDay): string {
  const answer = interviewAnswerOf(value);
  const item = talkedCauseOf(value);
  const day = schoolDaySchema.safeParse(value.heldOn);
  const lines = [
    day.success ? formatDay(day.data, today) : '',
    value.strengths,
    answer === 'answered' ? '' : unansweredWord(answer, who),
    item === null ? '' : sentenceStart(causeWord(item)),
    value.gotInTheWay,
    value.wouldHelp,
    value.voice,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
