import { i18n } from '#i18n';
import { confidenceWord, sourceWord } from '../../lib/words/cause.ts';
import { causeSchema } from '../../lib/domain/cause.ts';
import {
  answerOf,
  confidenceOf,
  itemOf,
  sourceOf,
  type CauseFormValue,
} from './cause-form-value.ts';
import { causeTitle } from './CauseList.tsx';
import { channelOf, outcomeOf, type ContactFormValue } from './contact-form-value.ts';
import { channelWord, outcomeWord } from './contact-words.ts';
import { noteKindOf, type NoteFormValue } from './note-form-value.ts';

const lines = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('\n');

const { source: sources, confidence: confidences } = causeSchema.shape;

/** A cause form as text, for copying and for comparing two versions. */
export function causeText(value: CauseFormValue): string {
  const source = sources.safeParse(sourceOf(value));
  const confidence = confidences.safeParse(confidenceOf(value));
  const answer = answerOf(value);
  const item = itemOf(value);
  const title = answer === 'cause' && item === null ? null : causeTitle({ answer, item });
  return lines([
    title,
    source.success ? sourceWord(source.data) : null,
    confidence.success && answer === 'cause' ? confidenceWord(confidence.data) : null,
    value.words,
  ]);
}

/** A note as text: its words first, its kind where it is not part of the open record. */
export function noteText(value: NoteFormValue): string {
  const kind = noteKindOf(value);
  return lines([kind === 'record' ? null : i18n.t(`student.note.${kind}.name`), value.text]);
}

/** A contact as text. */
export function contactText(value: ContactFormValue): string {
  const outcome = outcomeOf(value);
  return lines([
    channelWord(channelOf(value)),
    outcome === null ? null : outcomeWord(outcome),
    value.person,
    value.language,
    value.happenedOn,
    value.words,
    value.nextAction,
    value.nextOn,
  ]);
}
