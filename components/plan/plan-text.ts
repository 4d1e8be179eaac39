import { i18n } from '#i18n';
import { modelWord } from '../../lib/words/model.ts';
import { checkWords, panelLanguage, roleWord } from '../../lib/words/plan/words-in.ts';
import { partyWord } from './AgreementFields.tsx';
import { checkInWords } from './check-in-words.ts';
import { planModelOf, type PlanFormValue } from './plan-form-value.ts';
import { aimsOf, patternsOf, supportsOf } from './plan-input.ts';
import { aimWords, patternWords } from './pattern-words.ts';
import { stepInput, stepProblems, type StepFormValue } from './step-form-value.ts';
import { supportName, supportStateWord } from './support-names.ts';

const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** A plan form as text, everything that was written in it: to copy, and to compare two versions. */
export function planText(value: PlanFormValue): string {
  const model = planModelOf(value);
  const people = value.team.filter(({ name }) => name.trim() !== '');
  const champion = value.championName.trim();
  return lines([
    model === null ? '' : modelWord(model),
    value.overrideReason,
    value.goal,
    ...aimsOf(value).map(aimWords),
    value.startsOn,
    i18n.t('student.plan.weeks', value.weeks, { n: value.weeks }),
    ...patternsOf(value.sessions).map((pattern) =>
      [patternWords(pattern), ...pattern.without].join(i18n.t('page.listComma')),
    ),
    `${i18n.t('plan.form.checkIn')}: ${checkInWords(value.checkInDays)}`,
    ...value.reviewsOn.map((day) => `${i18n.t('plan.view.review')}: ${day}`),
    ...supportsOf(value.supports).map(
      (support) => `${supportName(support)} (${supportStateWord(support.state)})`,
    ),
    champion === '' ? '' : `${i18n.t('plan.team.champion')}: ${champion}`,
    ...people.map(({ role, name }) => `${roleWord(role)}: ${name}`),
    value.interests,
    value.waysOfLearning,
    value.expected,
    value.supportsUse,
    value.progress,
    ...value.agreed.map(({ party, name, on }) =>
      lines([partyWord(party), name, on]).replaceAll('\n', ' '),
    ),
    value.consentOn === '' ? '' : `${i18n.t('plan.agreement.consent')}: ${value.consentOn}`,
  ]);
}

/** A step as text. */
export function stepText(value: StepFormValue): string {
  const isWhole = stepProblems(value).length === 0;
  const words = isWhole ? checkWords(stepInput(value).check, panelLanguage()) : null;
  return lines([words ?? '', value.text, value.dueOn]);
}
