import { i18n } from '#i18n';
import type { PlanSupport } from '../../lib/domain/casework/support.ts';
import { causeWord } from '../../lib/words/cause.ts';
import { languageWord } from '../../lib/words/language.ts';
import { modelWord } from '../../lib/words/model.ts';
import { checkWords, panelLanguage, roleWord } from '../../lib/words/plan/words-in.ts';
import { howWord, partyWord } from './AgreementFields.tsx';
import { checkInWords } from './check-in-words.ts';
import { planModelOf, type PlanFormValue } from './plan-form-value.ts';
import { aimsOf, patternsOf, supportsOf } from './plan-input.ts';
import { aimWords, patternWords } from './pattern-words.ts';
import { stepInput, stepProblems, type StepFormValue } from './step-form-value.ts';
import { supportName, supportStateWord } from './support-names.ts';

const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

const onOneLine = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(i18n.t('page.listComma'));

function supportLine(support: PlanSupport): string {
  const causes = support.causes.map((cause) =>
    i18n.t('plan.support.for', { cause: causeWord(cause) }),
  );
  return [`${supportName(support)} (${supportStateWord(support.state)})`, ...causes].join(' · ');
}

function championLine({ championName, championRole }: PlanFormValue): string {
  const name = championName.trim();
  if (name === '') return '';
  return `${i18n.t('plan.team.champion')}: ${onOneLine([name, roleWord(championRole)])}`;
}

/** A plan form as text, everything that was written in it: to copy, and to compare two versions. */
export function planText(value: PlanFormValue): string {
  const model = planModelOf(value);
  const people = value.team.filter(({ name }) => name.trim() !== '');
  return lines([
    model === null ? '' : modelWord(model),
    value.overrideReason,
    value.language === '' ? '' : `${i18n.t('plan.form.language')}: ${languageWord(value.language)}`,
    value.goal,
    ...aimsOf(value).map(aimWords),
    value.startsOn,
    i18n.t('student.plan.weeks', value.weeks, { n: value.weeks }),
    ...patternsOf(value.sessions).map((pattern) =>
      onOneLine([patternWords(pattern), ...pattern.without]),
    ),
    `${i18n.t('plan.form.checkIn')}: ${checkInWords(value.checkInDays)}`,
    ...value.reviewsOn.map((day) => `${i18n.t('plan.view.review')}: ${day}`),
    ...supportsOf(value.supports).map(supportLine),
    championLine(value),
    ...people.map(({ role, name }) => `${roleWord(role)}: ${name}`),
    value.interests,
    value.waysOfLearning,
    value.expected,
    value.supportsUse,
    value.progress,
    ...value.agreed.map(({ party, name, on, how }) =>
      onOneLine([partyWord(party), name, on, howWord(how)]),
    ),
    value.consentOn === '' ? '' : `${i18n.t('plan.agreement.consent')}: ${value.consentOn}`,
  ]);
}

/** A step as text, everything that was written in it. */
export function stepText(value: StepFormValue): string {
  const isWhole = stepProblems(value).length === 0;
  const words = isWhole ? checkWords(stepInput(value).check, panelLanguage()) : null;
  const { kind, from, reachedOn } = value;
  return lines([
    words ?? '',
    value.text,
    kind === 'own-words' ? '' : `${i18n.t('plan.step.from')}: ${from}`,
    value.dueOn,
    reachedOn === '' ? '' : i18n.t('student.steps.reachedOn', { day: reachedOn }),
  ]);
}
