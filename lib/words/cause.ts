import { i18n } from '#i18n';
import type { Cause, CauseAnswer, CauseFamily, CauseItem } from '../domain/cause.ts';
import { keyPart } from './message-key.ts';

/** The field's word for a cause, e.g. "transportation". */
export function causeWord(item: CauseItem): string {
  return i18n.t(`words.cause.${keyPart(item)}`);
}

export function causeFamilyWord(family: CauseFamily): string {
  return i18n.t(`words.causeFamily.${family}`);
}

/** "Cause not known", "Family preferred not to say": what to show where no cause is (ui/design.md 9). */
export function answerWord(answer: Exclude<CauseAnswer, 'cause'> | 'not-asked'): string {
  return i18n.t(`words.causeAnswer.${keyPart(answer)}`);
}

export function sourceWord(source: Cause['source']): string {
  return i18n.t(`words.causeSource.${keyPart(source)}`);
}

export function confidenceWord(confidence: Cause['confidence']): string {
  return i18n.t(`words.causeConfidence.${keyPart(confidence)}`);
}
