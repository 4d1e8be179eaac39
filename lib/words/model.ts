import { i18n } from '#i18n';
import type { RecoveryModel } from '../domain/recovery-model.ts';
import { keyPart } from './message-key.ts';

/** The model's name, e.g. "Saturday or extended day". */
export function modelWord(model: RecoveryModel): string {
  return i18n.t(`words.model.${keyPart(model)}.name`);
}

/** What it is and for whom it works, in one sentence. */
export function modelLead(model: RecoveryModel): string {
  return i18n.t(`words.model.${keyPart(model)}.lead`);
}

/** Its known weakness, in one sentence (attendance-recovery-programs). */
export function modelWeakness(model: RecoveryModel): string {
  return i18n.t(`words.model.${keyPart(model)}.weakness`);
}
