import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { answerOf, type EarnedFormValue } from './earned-form-value.ts';
import type { ModuleFormValue } from './module-form-value.ts';
import type { ObligationFormValue } from './obligation-form-value.ts';
import { markOf, type SessionFormValue } from './session-form-value.ts';
import { markWord, sessionName } from './session-words.ts';

const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** A labelled part; empty where there is nothing to say. */
export function labelled(label: string, value: string): string {
  return value === '' ? '' : i18n.t('sessions.labelled', { label, value });
}

/** A session form as text, for copying and for comparing two versions. */
export function sessionText(value: SessionFormValue, today: SchoolDay): string {
  return lines([
    value.date === '' ? value.block : sessionName(value, today),
    markWord(markOf(value)),
    labelled(i18n.t('sessions.form.minutes'), value.minutes),
    labelled(i18n.t('sessions.form.topic'), value.topic),
    labelled(i18n.t('sessions.form.teacher'), value.teacher),
    value.note,
  ]);
}

/** A module form as text. */
export function moduleText(value: ModuleFormValue): string {
  return lines([
    value.course,
    value.module,
    labelled(i18n.t('sessions.module.credits'), value.credits),
    labelled(i18n.t('sessions.module.started'), value.startedOn),
    labelled(i18n.t('sessions.module.completed'), value.completedOn),
    labelled(i18n.t('sessions.module.verifier'), value.verifier),
    labelled(i18n.t('sessions.module.verifiedOn'), value.verifiedOn),
  ]);
}

/** An obligation form as text. */
export function obligationText(value: ObligationFormValue): string {
  const isFree = value.preset === 'free';
  return lines([
    isFree ? i18n.t('sessions.recovered.free') : i18n.t('sessions.recovered.california'),
    labelled(i18n.t('sessions.recovered.perDay'), value.minutesPerDay),
    labelled(i18n.t('sessions.recovered.cap'), isFree ? value.capDays : ''),
    value.unit === 'course' ? value.course : '',
    labelled(i18n.t('sessions.recovered.owed'), value.minutesOwed),
    labelled(i18n.t('sessions.recovered.from'), value.from),
    labelled(i18n.t('sessions.recovered.deadline'), value.deadline),
  ]);
}

/** An earned-time form as text. */
export function earnedText(value: EarnedFormValue): string {
  const answer = (text: string) => i18n.t(`sessions.recovered.answer.${answerOf(text)}`);
  return lines([
    value.date,
    labelled(i18n.t('sessions.recovered.minutes'), value.minutes),
    labelled(i18n.t('sessions.form.teacher'), value.teacher),
    labelled(i18n.t('sessions.recovered.evidence'), value.evidence),
    labelled(i18n.t('sessions.recovered.certificated'), answer(value.certificatedTeacher)),
    labelled(i18n.t('sessions.recovered.inPerson'), answer(value.inPerson)),
    labelled(i18n.t('sessions.recovered.outside'), answer(value.outsideRegularDay)),
  ]);
}
