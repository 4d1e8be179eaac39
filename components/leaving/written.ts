import { i18n } from '#i18n';
import type { Cause } from '../../lib/domain/cause.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import type { Note } from '../../lib/domain/note.ts';
import type { Milestone, Plan } from '../../lib/domain/plan.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { sourceWord } from '../../lib/words/cause.ts';
import { formatDay } from '../../lib/words/day.ts';
import { modelWord } from '../../lib/words/model.ts';
import { causeTitle } from '../case/CauseList.tsx';
import { channelWord, outcomeWord } from '../case/contact-words.ts';
import { milestoneDay } from '../case/MilestoneList.tsx';
import { sentenceStart } from '../case/sentence-start.ts';

/** One thing that staff wrote about a student. */
export type Written =
  | { table: 'causes'; record: Cause }
  | { table: 'plans'; record: Plan }
  | { table: 'milestones'; record: Milestone }
  | { table: 'notes'; record: Note }
  | { table: 'contacts'; record: Contact };

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

function linesOf({ table, record }: Written, today: SchoolDay): string[] {
  switch (table) {
    case 'causes':
      return [causeTitle(record), sentenceStart(sourceWord(record.source)), record.words];
    case 'plans':
      return planLines(record, today);
    case 'milestones':
      return [record.text, milestoneDay(record, today)];
    case 'notes':
      return [record.text];
    case 'contacts':
      return contactLines(record, today);
  }
}

function planLines({ goal, model, overrideReason, startsOn, weeks }: Plan, today: SchoolDay) {
  return [
    goal,
    model === null ? '' : modelWord(model),
    overrideReason,
    i18n.t('student.plan.startsOn', { day: formatDay(startsOn, today) }),
    i18n.t('student.plan.weeks', weeks, { n: weeks }),
  ];
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
