import { i18n } from '#i18n';
import type { Interview } from '../domain/casework/interview.ts';
import type { ModuleCredit } from '../domain/casework/module-credit.ts';
import type { Outcome } from '../domain/casework/outcome.ts';
import type { EarnedTime, RecoveryObligation } from '../domain/casework/recovery-obligation.ts';
import type { Review } from '../domain/casework/review.ts';
import type { Session } from '../domain/casework/session.ts';
import type { Task } from '../domain/casework/task.ts';
import type { Transition } from '../domain/casework/transition.ts';
import { schoolDayOf } from '../domain/instant.ts';
import { keyPart } from '../words/message-key.ts';
import type { StudentEvent } from './student-events.ts';

/** Texts of one record in one cell, each on a line of its own. */
function lines(...texts: string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

/** A session with its mark; one that nobody marked says so. */
export function sessionEvent(session: Session): StudentEvent {
  const { date, mark, minutes, topic, teacher, note } = session;
  const row = {
    event: i18n.t('csv.event.session'),
    mark: i18n.t(`csv.mark.${keyPart(mark)}`),
    minutes,
    topic,
    teacher,
    text: note,
  };
  return { date, row };
}

/** A module of a course, on the day it was completed or else begun. */
export function moduleEvent(module: ModuleCredit): StudentEvent {
  const { course, completedOn, startedOn, credits, verifier, verifiedOn } = module;
  const row = {
    event: i18n.t('csv.event.module'),
    course,
    topic: module.module,
    credits,
    reached: completedOn,
    verifiedBy: verifier,
    verifiedOn,
  };
  return { date: completedOn ?? startedOn, row };
}

/** Time that may be earned back; it never changes what was missed (domain.md 6). */
export function obligationEvent({
  from,
  deadline,
  minutesOwed,
  course,
}: RecoveryObligation): StudentEvent {
  const event = i18n.t('csv.event.obligation');
  return { date: from, row: { event, course, minutes: minutesOwed, due: deadline } };
}

/** Time earned back on one day. */
export function earnedEvent({ date, minutes, teacher, evidence }: EarnedTime): StudentEvent {
  return { date, row: { event: i18n.t('csv.event.earned'), minutes, teacher, text: evidence } };
}

/** The way back to the full schedule, on its first day. */
export function transitionEvent(transition: Transition): StudentEvent {
  const { startsOn, fullScheduleOn, completedOn } = transition;
  const event = i18n.t('csv.event.transition');
  return { date: startsOn, row: { event, due: fullScheduleOn, reached: completedOn } };
}

/** A team review with its decision. */
export function reviewEvent({ heldOn, decision, reason, nextOn, answers }: Review): StudentEvent {
  const row = {
    event: i18n.t('csv.event.review'),
    decision: i18n.t(`csv.decision.${keyPart(decision)}`),
    nextOn,
    text: lines(reason, ...answers.map(({ words }) => words)),
  };
  return { date: heldOn, row };
}

/** How a plan ended. */
export function outcomeEvent({ endedOn, kind, words }: Outcome): StudentEvent {
  const outcome = i18n.t(`csv.ended.${keyPart(kind)}`);
  return { date: endedOn, row: { event: i18n.t('csv.event.outcome'), outcome, text: words } };
}

/** Who does what by when. */
export function taskEvent({ createdAt, text, who, dueOn, doneOn }: Task): StudentEvent {
  const row = { event: i18n.t('csv.event.task'), text, person: who, due: dueOn, reached: doneOn };
  return { date: schoolDayOf(createdAt), row };
}

/** What the student or the family said, which tells of causes and goes only where those do (domain.md 9). */
export function interviewEvent(interview: Interview): StudentEvent {
  const { heldOn, answer, strengths, gotInTheWay, wouldHelp, voice } = interview;
  const row = {
    event: i18n.t('csv.event.interview'),
    source: i18n.t(`csv.with.${interview.with}`),
    cause: answer === 'answered' ? null : i18n.t(`csv.answer.${keyPart(answer)}`),
    text: lines(strengths, gotInTheWay, wouldHelp, voice),
  };
  return { date: heldOn, row };
}
