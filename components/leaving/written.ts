import { i18n } from '#i18n';
import type { Caseload } from '../../lib/domain/casework/caseload.ts';
import type { ContactPreferences } from '../../lib/domain/casework/contact-preferences.ts';
import type { Interview } from '../../lib/domain/casework/interview.ts';
import type { MilestoneState } from '../../lib/domain/casework/milestone-state.ts';
import type { Milestone } from '../../lib/domain/casework/milestone.ts';
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
import type { Cause } from '../../lib/domain/cause.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import type { Note } from '../../lib/domain/note.ts';
import type { Plan } from '../../lib/domain/plan.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { sourceWord } from '../../lib/words/cause.ts';
import { formatDay } from '../../lib/words/day.ts';
import { causeTitle } from '../case/CauseList.tsx';
import { channelWord, outcomeWord } from '../case/contact-words.ts';
import { sentenceStart } from '../case/sentence-start.ts';
import {
  interviewLines,
  outcomeLines,
  reviewLines,
  snoozeLines,
  taskLines,
  transitionLines,
  wishLines,
} from './written-casework.ts';
import { milestoneLines, planLines } from './written-plan.ts';
import { earnedLines, moduleLines, obligationLines, sessionLines } from './written-sessions.ts';

/** One thing that staff wrote about a student. */
export type Written =
  | { table: 'causes'; record: Cause }
  | { table: 'interviews'; record: Interview }
  | { table: 'plans'; record: Plan }
  /** `state`: where the step stands by the log and the readings, where somebody looked. */
  | { table: 'milestones'; record: Milestone; state?: MilestoneState }
  | { table: 'sessions'; record: Session }
  | { table: 'modules'; record: ModuleCredit }
  | { table: 'obligations'; record: RecoveryObligation }
  | { table: 'earnedTime'; record: EarnedTime }
  | { table: 'transitions'; record: Transition }
  | { table: 'reviews'; record: Review }
  | { table: 'outcomes'; record: Outcome }
  | { table: 'tasks'; record: Task }
  | { table: 'notes'; record: Note }
  | { table: 'contacts'; record: Contact }
  | { table: 'preferences'; record: ContactPreferences }
  | { table: 'snoozes'; record: Snooze }
  | { table: 'caseload'; record: Caseload };

/** "Note", "Restricted", "Plan": what kind of record it is. */
export function writtenKind({ table, record }: Written): string {
  if (table === 'notes' && record.kind !== 'record') {
    return i18n.t(`student.note.${record.kind}.name`);
  }
  return i18n.t(`leaving.kind.${table}`);
}

/** What stands in it, one thing a line. */
export function writtenLines(written: Written, today: SchoolDay): string[] {
  return linesOf(written, today).filter((line) => line !== '');
}

function linesOf(written: Written, today: SchoolDay): string[] {
  const { table, record } = written;
  switch (table) {
    case 'causes':
      return [causeTitle(record), sentenceStart(sourceWord(record.source)), record.words];
    case 'plans':
      return planLines(record, today);
    case 'milestones':
      return milestoneLines(record, written.state, today);
    case 'notes':
      return [record.text];
    case 'contacts':
      return contactLines(record, today);
    case 'interviews':
      return interviewLines(record, today);
    case 'sessions':
      return sessionLines(record, today);
    case 'modules':
      return moduleLines(record, today);
    case 'obligations':
      return obligationLines(record, today);
    case 'earnedTime':
      return earnedLines(record, today);
    case 'transitions':
      return transitionLines(record, today);
    case 'reviews':
      return reviewLines(record, today);
    case 'outcomes':
      return outcomeLines(record, today);
    case 'tasks':
      return taskLines(record, today);
    case 'preferences':
      return wishLines(record, today);
    case 'snoozes':
      return snoozeLines(record, today);
    case 'caseload':
      return [record.person];
  }
}

function contactLines(contact: Contact, today: SchoolDay): string[] {
  const { channel, outcome, person, language, happenedOn, words, nextAction, nextOn } = contact;
  const told = outcomeWord(outcome);
  return [
    [channelWord(channel), formatDay(happenedOn, today)].join(i18n.t('page.listComma')),
    person === '' ? told : i18n.t('student.contact.outcomeWith', { outcome: told, person }),
    language,
    words,
    nextAction === '' ? '' : nextWords(nextAction, nextOn, today),
  ];
}

function nextWords(action: string, nextOn: SchoolDay | null, today: SchoolDay): string {
  return nextOn === null
    ? i18n.t('student.contact.next', { action })
    : i18n.t('student.contact.nextBy', { action, day: formatDay(nextOn, today) });
}
