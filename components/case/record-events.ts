import { i18n } from '#i18n';
import type { Cause } from '../../lib/domain/cause.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { schoolDayOf } from '../../lib/domain/instant.ts';
import type { Note } from '../../lib/domain/note.ts';
import type { Milestone, Plan } from '../../lib/domain/plan.ts';
import { causeWord, sourceWord } from '../../lib/words/cause.ts';

import { modelWord } from '../../lib/words/model.ts';
import { causeTitle } from './CauseList.tsx';
import { channelWord, outcomeWord } from './contact-words.ts';
import type { HistoryEvent } from './history-event.ts';
import { sentenceStart } from './sentence-start.ts';

/** Answers to "do you know why?", on the day they were said. */
export function causeEvents(causes: readonly Cause[]): HistoryEvent[] {
  return causes.map((cause) => ({
    id: cause.id,
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

/** The plan on its first day, and every step on the day it was reached. */
export function planEvents(plan: Plan | null, milestones: readonly Milestone[]): HistoryEvent[] {
  const steps = milestones.flatMap(({ id, text, reachedOn, updatedAt }): HistoryEvent[] =>
    reachedOn === null
      ? []
      : [
          {
            id,
            day: reachedOn,
            at: updatedAt,
            icon: 'milestone',
            title: text,
            detail: i18n.t('student.history.reached'),
          },
        ],
  );
  if (plan === null) return steps;
  const title =
    plan.model === null
      ? i18n.t('student.history.plan')
      : i18n.t('student.history.planWith', { model: modelWord(plan.model) });
  const detail = plan.overrideReason || null;
  return [
    ...steps,
    { id: plan.id, day: plan.startsOn, at: plan.createdAt, icon: 'bridge', title, detail },
  ];
}

/** Tries at reaching the family. */
export function contactEvents(contacts: readonly Contact[]): HistoryEvent[] {
  return contacts.map((contact) => ({
    id: contact.id,
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
    day: schoolDayOf(createdAt),
    at: createdAt,
    icon: kind === 'record' ? 'page' : 'private',
    title: i18n.t(`student.note.${kind}.added`),
    detail: createdBy || null,
  }));
}
