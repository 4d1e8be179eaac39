import { i18n } from '#i18n';
import { familyOf } from '../domain/cause-known.ts';
import type { Cause } from '../domain/cause.ts';
import type { Contact } from '../domain/contact.ts';
import { schoolDayOf } from '../domain/instant.ts';
import type { Note } from '../domain/note.ts';
import { type MilestoneEvidence, milestoneState } from '../domain/casework/milestone-state.ts';
import type { Milestone } from '../domain/casework/milestone.ts';
import type { Plan } from '../domain/plan.ts';
import type { SchoolDay } from '../domain/school-day.ts';
import type { Settings } from '../domain/settings.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { storedStanding } from '../domain/stored-standing.ts';
import {
  answerWord,
  causeFamilyWord,
  causeWord,
  confidenceWord,
  sourceWord,
} from '../words/cause.ts';
import { modelWord } from '../words/model.ts';
import { panelLanguage, stepWords } from '../words/plan/words-in.ts';
import { tierWord } from '../words/tier.ts';
import { unitWord } from '../words/unit.ts';
import type { EventRow } from './columns.ts';
import { keyPart } from '../words/message-key.ts';

/** One event about a student: the day it is sorted by, and its cells. */
export type StudentEvent = { date: SchoolDay; row: EventRow };

/** The newest count of a series, with its denominator and tier where one may be given (domain.md R9). */
export function countEvent(snapshot: Snapshot, settings: Settings, today: SchoolDay): StudentEvent {
  const standing = storedStanding(snapshot, settings, today);
  const { denominator, tier } = standing.judged ? standing : { denominator: null, tier: null };
  const row: EventRow = {
    event: i18n.t('csv.event.count'),
    missed: snapshot.absences,
    unit: unitWord(snapshot.unit),
    countedFrom: snapshot.from,
    asOf: snapshot.asOf,
    enrolled: denominator?.days ?? null,
    enrolledSource: denominator && i18n.t(`csv.enrolledSource.${denominator.source}`),
    tier: tier && tierWord(tier),
  };
  return { date: snapshot.asOf, row };
}

/** An answer to "do you know why?"; the answers that are no cause stand in the column of the cause. */
export function causeEvent(cause: Cause): StudentEvent {
  const { item, answer } = cause;
  const row: EventRow = {
    event: i18n.t('csv.event.cause'),
    family: item && causeFamilyWord(familyOf(item)),
    cause: answer === 'cause' ? item && causeWord(item) : answerWord(answer),
    source: sourceWord(cause.source),
    confidence: confidenceWord(cause.confidence),
    weight: i18n.t(`csv.weight.${cause.weight}`),
    text: cause.words,
  };
  return { date: cause.saidOn, row };
}

/** The plan as it stands. */
export function planEvent(plan: Plan): StudentEvent {
  const { model, overrideReason, goal, weeks } = plan;
  const row: EventRow = {
    event: i18n.t('csv.event.plan'),
    model: model && modelWord(model),
    overrideReason,
    goal,
    weeks,
  };
  return { date: plan.startsOn, row };
}

/**
 * A small step, on the day it was reached or else is due, with where it stands on `today` by the evidence: what nobody marked or
 * read is "not yet known", never "not reached" (domain.md 5).
 */
export function milestoneEvent(
  step: Milestone,
  evidence: MilestoneEvidence,
  today: SchoolDay,
): StudentEvent {
  const { dueOn } = step;
  const { state, reachedOn } = milestoneState(step, evidence, today);
  const reached = state === 'reached' ? reachedOn : null;
  const row: EventRow = {
    event: i18n.t('csv.event.milestone'),
    text: stepWords(step, panelLanguage()),
    due: dueOn,
    reached,
    outcome: i18n.t(`paper.step.${keyPart(state)}`),
  };
  return { date: reached ?? dueOn, row };
}

/** A note, on the day it was written. */
export function noteEvent({ text, kind, createdAt }: Note): StudentEvent {
  const noteKind = i18n.t(`csv.noteKind.${kind}`);
  return { date: schoolDayOf(createdAt), row: { event: i18n.t('csv.event.note'), text, noteKind } };
}

/** A try at reaching the family. */
export function contactEvent(contact: Contact): StudentEvent {
  const { person, language, nextAction, nextOn } = contact;
  const row: EventRow = {
    event: i18n.t('csv.event.contact'),
    channel: i18n.t(`csv.channel.${keyPart(contact.channel)}`),
    person,
    language,
    outcome: i18n.t(`csv.outcome.${keyPart(contact.outcome)}`),
    nextAction,
    nextOn,
    text: contact.words,
  };
  return { date: contact.happenedOn, row };
}
