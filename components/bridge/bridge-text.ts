import { i18n } from '#i18n';
import type { Outcome } from '../../lib/domain/casework/outcome.ts';
import { type Review, reviewAnswerSchema } from '../../lib/domain/casework/review.ts';
import { supportSchema } from '../../lib/domain/casework/support.ts';
import type { Transition } from '../../lib/domain/casework/transition.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { stayingWords, stepWords } from './bridge-words.ts';
import {
  groundsOf,
  kindOf,
  type OutcomeFormValue,
  outcomeToEdit,
  promotedOf,
} from './outcome-form-value.ts';
import { groundWord, outcomeKindWord, promotedWord } from './outcome-words.ts';
import { decisionOf, type ReviewFormValue, reviewToEdit } from './review-form-value.ts';
import { decisionWord, questionWords } from './review-words.ts';
import { type TransitionFormValue, transitionToEdit } from './transition-form-value.ts';

const noPlan = { supports: [], team: [], champion: null };

const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** A day as typed, in words where it is whole. */
function dayOf(text: string, today: SchoolDay): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text, today) : text;
}

/** A bridge's form as text, for copying and for comparing two versions. */
export function transitionText(value: TransitionFormValue, today: SchoolDay): string {
  const steps = value.steps.map(({ weeks, days, blocks }) => {
    const step = stepWords({ daysPerWeek: days === '' ? null : Number(days), blocks });
    return i18n.t('bridge.stepFor', Number(weeks), { n: Number(weeks), step });
  });
  const stays = value.supports.map(({ support, words, until }) => {
    const known = supportSchema.safeParse(support);
    const name = stayingWords({ support: known.success ? known.data : null, words });
    return until === '' ? name : [name, dayOf(until, today)].join(i18n.t('page.listComma'));
  });
  return lines([
    dayOf(value.startsOn, today),
    ...steps,
    i18n.t('bridge.fullFrom', { day: dayOf(value.fullScheduleOn, today) }),
    ...stays,
    value.missedDays === ''
      ? ''
      : i18n.t('bridge.trigger.text', { missed: value.missedDays, days: value.schoolDays }),
    value.completedOn === ''
      ? ''
      : i18n.t('bridge.place.completed', { day: dayOf(value.completedOn, today) }),
  ]);
}

/** A review's form as text: the decision and its reason first. */
export function reviewText(value: ReviewFormValue, today: SchoolDay): string {
  const decision = decisionOf(value);
  const answers = value.answers.flatMap(({ question, support, words }) => {
    const asked = reviewAnswerSchema.safeParse({ question, support: support || null, words });
    if (words.trim() === '' || !asked.success) return [];
    return [`${questionWords(asked.data)} ${words}`];
  });
  return lines([
    decision === null ? '' : decisionWord(decision),
    value.reason,
    dayOf(value.heldOn, today),
    value.present,
    ...answers,
    dayOf(value.nextOn, today),
  ]);
}

/** An outcome's form as text. */
export function outcomeText(value: OutcomeFormValue, today: SchoolDay): string {
  const kind = kindOf(value);
  return lines([
    kind === null ? '' : outcomeKindWord(kind),
    dayOf(value.endedOn, today),
    ...groundsOf(value).map(groundWord),
    promotedWord(promotedOf(value)),
    value.words,
  ]);
}

/** How a bridge stood before a change. */
export function earlierTransition(transition: Transition, today: SchoolDay): string {
  return transitionText(transitionToEdit(transition), today);
}

/** How a review stood before a change: with every answer, whatever the plan asks now. */
export function earlierReview(review: Review, today: SchoolDay): string {
  return reviewText(reviewToEdit(review, noPlan), today);
}

/** How a case was closed before a change. */
export function earlierOutcome(outcome: Outcome, today: SchoolDay): string {
  return outcomeText(outcomeToEdit(outcome), today);
}
