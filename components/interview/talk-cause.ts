import { isCauseKnown } from '../../lib/domain/cause-known.ts';
import type { Cause } from '../../lib/domain/cause.ts';
import type { CauseInput } from '../case/cause-form-value.ts';
import {
  interviewAnswerOf,
  talkedCauseOf,
  type Asked,
  type InterviewFormValue,
} from './interview-form-value.ts';

/** Long words stay whole in the talk itself; the cause carries their beginning. */
const mostWords = 500;

function blank(value: InterviewFormValue, who: Asked): CauseInput {
  return {
    answer: 'asked-unknown',
    item: null,
    source: who,
    confidence: 'sure',
    weight: 'secondary',
    saidOn: value.heldOn,
    words: '',
  };
}

/**
 * The answer to "do you know why?" that follows from a talk: the cause that was named, in their words; else, where no cause is
 * known, that nobody knows or that the family preferred not to say. Null where the talk says nothing of it: a student who does not want to
 * say is no family that declined (domain.md 3).
 */
export function causeOfTalk(
  value: InterviewFormValue,
  who: Asked,
  causes: readonly Pick<Cause, 'answer' | 'weight' | 'deletedAt'>[],
): CauseInput | null {
  const answer = interviewAnswerOf(value);
  const item = talkedCauseOf(value);
  const hasMain = causes.some((cause) => isCauseKnown([cause]) && cause.weight === 'primary');
  if (answer === 'answered') {
    if (item === null) return null;
    const words = value.gotInTheWay.trim().slice(0, mostWords);
    const weight = hasMain ? 'secondary' : 'primary';
    return { ...blank(value, who), answer: 'cause', item, words, weight };
  }
  if (isCauseKnown(causes)) return null;
  if (answer === 'no-one-knows') return blank(value, who);
  return who === 'family' ? { ...blank(value, who), answer: 'family-declined' } : null;
}
