import { i18n } from '#i18n';
import type { ContactPreferences } from '../../lib/domain/casework/contact-preferences.ts';
import type { Interview } from '../../lib/domain/casework/interview.ts';
import type { Outcome } from '../../lib/domain/casework/outcome.ts';
import type { Review } from '../../lib/domain/casework/review.ts';
import type { Snooze } from '../../lib/domain/casework/snooze.ts';
import type { Task } from '../../lib/domain/casework/task.ts';
import type { Transition } from '../../lib/domain/casework/transition.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { listWords } from '../../lib/words/list.ts';
import { keyPart } from '../../lib/words/message-key.ts';
import { earlierOutcome, earlierReview, earlierTransition } from '../bridge/bridge-text.ts';
import { preferencesLines } from '../family/preferences-words.ts';
import { unansweredWord } from '../interview/interview-words.ts';
import { labelled } from '../sessions/form-text.ts';
import { dueLine } from './written-sessions.ts';

/** A conversation: who, when, and what was said under each question. */
export function interviewLines(interview: Interview, today: SchoolDay): string[] {
  const { answer, heldOn, strengths, gotInTheWay, wouldHelp, voice } = interview;
  const who = i18n.t(`leaving.written.with.${interview.with}`);
  return [
    listWords([who, formatDay(heldOn, today)]),
    answer === 'answered' ? '' : unansweredWord(answer, interview.with),
    labelled(i18n.t('why.strengths.label'), strengths),
    labelled(i18n.t('why.question.gotInTheWay'), gotInTheWay),
    labelled(i18n.t('why.question.wouldHelp'), wouldHelp),
    labelled(i18n.t('why.voice.field'), voice),
  ];
}

/** The bridge back: its steps, what stays, and what brings support back. */
export function transitionLines(transition: Transition, today: SchoolDay): string[] {
  return earlierTransition(transition, today).split('\n');
}

/** A review: what was decided and why, when, who was there, and what was answered. */
export function reviewLines(review: Review, today: SchoolDay): string[] {
  return earlierReview(review, today).split('\n');
}

/** How a plan ended, and what for. */
export function outcomeLines(outcome: Outcome, today: SchoolDay): string[] {
  return earlierOutcome(outcome, today).split('\n');
}

export function taskLines({ text, who, dueOn, doneOn }: Task, today: SchoolDay): string[] {
  const done =
    doneOn === null ? '' : i18n.t('leaving.written.done', { day: formatDay(doneOn, today) });
  return [text, who, dueLine(dueOn, today), done];
}

export function wishLines(preferences: ContactPreferences, today: SchoolDay): string[] {
  return preferencesLines(preferences, today);
}

/** What was put off, until when and why. */
export function snoozeLines({ item, until, reason }: Snooze, today: SchoolDay): string[] {
  const day = i18n.t('leaving.written.until', { day: formatDay(until, today) });
  return [i18n.t(`agenda.section.${keyPart(item)}`), day, reason];
}
