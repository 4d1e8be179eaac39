import { i18n } from '#i18n';
import type { ContactPreferences } from '../../lib/domain/casework/contact-preferences.ts';
import type { Interview } from '../../lib/domain/casework/interview.ts';
import type { ModuleCredit } from '../../lib/domain/casework/module-credit.ts';
import type { Outcome } from '../../lib/domain/casework/outcome.ts';
import type {
  EarnedTime,
  RecoveryObligation,
} from '../../lib/domain/casework/recovery-obligation.ts';
import type { Review } from '../../lib/domain/casework/review.ts';
import type { Session } from '../../lib/domain/casework/session.ts';
import type { Snooze } from '../../lib/domain/casework/snooze.ts';
import type { Task } from '../../lib/domain/casework/task.ts';
import type { Transition } from '../../lib/domain/casework/transition.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { listWords } from '../../lib/words/list.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { bridgeSentence, stayingWords } from '../bridge/bridge-words.ts';
import { groundWord, outcomeKindWord } from '../bridge/outcome-words.ts';
import { decisionWord, presentWords, questionWords } from '../bridge/review-words.ts';
import { preferencesLines } from '../family/preferences-words.ts';
import { unansweredWord } from '../interview/interview-words.ts';
import { markWord, minutesWord, sessionName } from '../sessions/session-words.ts';

/** "Due Dec 5", or nothing where no day was set. */
function due(day: SchoolDay | null, today: SchoolDay): string {
  return day === null ? '' : i18n.t('leaving.written.due', { day: formatDay(day, today) });
}

/** A conversation: who, when, and what was said. */
export function interviewLines(interview: Interview, today: SchoolDay): string[] {
  const { answer, heldOn, strengths, gotInTheWay, wouldHelp, voice } = interview;
  const who = i18n.t(`leaving.written.with.${interview.with}`);
  return [
    listWords([who, formatDay(heldOn, today)]),
    answer === 'answered' ? '' : unansweredWord(answer, interview.with),
    strengths,
    gotInTheWay,
    wouldHelp,
    voice,
  ];
}

export function sessionLines(session: Session, today: SchoolDay): string[] {
  const { mark, minutes, topic, teacher, note } = session;
  return [
    sessionName(session, today),
    markWord(mark),
    minutes === null ? '' : minutesWord(minutes),
    topic,
    teacher,
    note,
  ];
}

export function moduleLines(module: ModuleCredit, today: SchoolDay): string[] {
  const { course, completedOn, verifier, verifiedOn, credits } = module;
  const day = (on: SchoolDay | null, key: 'completed' | 'verified') =>
    on === null ? '' : i18n.t(`leaving.written.${key}`, { day: formatDay(on, today) });
  return [
    module.module === '' ? course : listWords([course, module.module]),
    credits === null ? '' : i18n.t('leaving.written.credits', { n: formatCount(credits) }),
    day(completedOn, 'completed'),
    day(verifiedOn, 'verified'),
    verifier,
  ];
}

export function obligationLines(obligation: RecoveryObligation, today: SchoolDay): string[] {
  const { course, minutesOwed, deadline } = obligation;
  return [
    course === '' ? i18n.t('leaving.written.wholeDays') : course,
    minutesOwed === null ? '' : minutesWord(minutesOwed),
    due(deadline, today),
  ];
}

export function earnedLines(earned: EarnedTime, today: SchoolDay): string[] {
  const { date, minutes, teacher, evidence } = earned;
  return [listWords([formatDay(date, today), minutesWord(minutes)]), teacher, evidence];
}

export function transitionLines(transition: Transition, today: SchoolDay): string[] {
  return [bridgeSentence(transition, today), listWords(transition.supports.map(stayingWords))];
}

/** A review: when, who was there, what was answered, what was decided and why. */
export function reviewLines(review: Review, today: SchoolDay): string[] {
  const { heldOn, present, answers, decision, reason } = review;
  const answered = answers.filter(({ words }) => words.trim() !== '');
  return [
    formatDay(heldOn, today),
    present.length === 0 ? '' : presentWords(review),
    ...answered.map((answer) => `${questionWords(answer)} ${answer.words}`),
    decisionWord(decision),
    reason,
  ];
}

export function outcomeLines(outcome: Outcome, today: SchoolDay): string[] {
  const { kind, endedOn, grounds, words } = outcome;
  const day = formatDay(endedOn, today);
  return [listWords([outcomeKindWord(kind), day]), listWords(grounds.map(groundWord)), words];
}

export function taskLines({ text, who, dueOn, doneOn }: Task, today: SchoolDay): string[] {
  const done =
    doneOn === null ? '' : i18n.t('leaving.written.done', { day: formatDay(doneOn, today) });
  return [text, who, due(dueOn, today), done];
}

export function wishLines(preferences: ContactPreferences, today: SchoolDay): string[] {
  return preferencesLines(preferences, today);
}

export function snoozeLines({ until, reason }: Snooze, today: SchoolDay): string[] {
  return [i18n.t('leaving.written.until', { day: formatDay(until, today) }), reason];
}
