import { i18n } from '#i18n';
import type { Interview } from '../../lib/domain/casework/interview.ts';
import type { Cause } from '../../lib/domain/cause.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { schoolDayOf } from '../../lib/domain/instant.ts';
import type { Note } from '../../lib/domain/note.ts';
import { causeWord, sourceWord } from '../../lib/words/cause.ts';
import { unansweredWord } from '../interview/interview-words.ts';
import { causeTitle } from './CauseList.tsx';
import { channelWord, outcomeWord } from './contact-words.ts';
import type { HistoryEvent } from './history-event.ts';
import { sentenceStart } from './sentence-start.ts';

/** Answers to "do you know why?", on the day they were said. */
export function causeEvents(causes: readonly Cause[]): HistoryEvent[] {
  return causes.map((cause) => ({
    id: cause.id,
    kind: 'why',
    day: cause.saidOn,
    at: cause.createdAt,
    icon: 'message',
    title:
      cause.item === null
        ? causeTitle(cause)
        : i18n.t('student.history.cause', { cause: causeWord(cause.item) }),
    detail: sentenceStart(sourceWord(cause.source)),
  }));
}

/** Talks about the two questions: with whom, and whether there was an answer. What was said stays with the talk. */
export function interviewEvents(interviews: readonly Interview[]): HistoryEvent[] {
  return interviews.map((talk) => ({
    id: talk.id,
    kind: 'why',
    day: talk.heldOn,
    at: talk.createdAt,
    icon: 'person',
    title: i18n.t(`why.${talk.with}.talked`),
    detail: talk.answer === 'answered' ? null : unansweredWord(talk.answer, talk.with),
  }));
}

/** Tries at reaching the family. */
export function contactEvents(contacts: readonly Contact[]): HistoryEvent[] {
  return contacts.map((contact) => ({
    id: contact.id,
    kind: 'family',
    day: contact.happenedOn,
    at: contact.createdAt,
    icon: 'phone',
    title:
      contact.person === ''
        ? outcomeWord(contact.outcome)
        : i18n.t('student.contact.outcomeWith', {
            outcome: outcomeWord(contact.outcome),
            person: contact.person,
          }),
    detail: channelWord(contact.channel),
  }));
}

/** That a note was written and of which kind; never its text, which stays where its kind belongs (domain.md 9). */
export function noteEvents(notes: readonly Note[]): HistoryEvent[] {
  return notes.map(({ id, createdAt, createdBy, kind }) => ({
    id,
    kind: 'notes',
    day: schoolDayOf(createdAt),
    at: createdAt,
    icon: kind === 'record' ? 'page' : 'private',
    title: i18n.t(`student.note.${kind}.added`),
    detail: createdBy || null,
  }));
}
