import { i18n } from '#i18n';
import type { Agreed, Agreement } from '../../lib/domain/casework/agreement.ts';
import type { MilestoneState } from '../../lib/domain/casework/milestone-state.ts';
import type { Milestone } from '../../lib/domain/casework/milestone.ts';
import { modelTemplates } from '../../lib/domain/casework/model-template.ts';
import type { SessionPattern } from '../../lib/domain/casework/session-pattern.ts';
import type { Plan } from '../../lib/domain/plan.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { languageWord } from '../../lib/words/language.ts';
import { listWords } from '../../lib/words/list.ts';
import { modelWord } from '../../lib/words/model.ts';
import { checkWords, panelLanguage, roleWord } from '../../lib/words/plan/words-in.ts';
import { spanDays } from '../bridge/bridge-words.ts';
import { agreedWords } from '../plan/agreed-words.ts';
import { howWord, partyWord } from '../plan/AgreementFields.tsx';
import { checkInWords } from '../plan/check-in-words.ts';
import { aimWords, patternWords } from '../plan/pattern-words.ts';
import { safeguardWord } from '../plan/SafeguardLines.tsx';
import { milestoneDay, stepBasis, stepDay, stepName } from '../plan/step-words.ts';
import { supportName, supportStateWord } from '../plan/support-names.ts';
import { labelled } from '../sessions/form-text.ts';

const listed = (label: string, words: readonly string[]): string =>
  labelled(label, words.length === 0 ? '' : listWords(words));

/** "Model: Flexible schedule" with what it needs, and why it was chosen. */
function modelLines({ model, overrideReason }: Plan): string[] {
  if (model === null) return [overrideReason];
  const safeguards = modelTemplates[model].safeguards.map(safeguardWord).join(' ');
  return [modelWord(model), overrideReason, labelled(i18n.t('plan.safeguard.title'), safeguards)];
}

function patternLine(pattern: SessionPattern, today: SchoolDay): string {
  const without = pattern.without.map((day) => formatDay(day, today));
  return listWords([
    labelled(i18n.t('plan.form.sessions'), patternWords(pattern)),
    ...(without.length === 0 ? [] : [listed(i18n.t('plan.form.without'), without)]),
  ]);
}

/** When it runs, and when somebody looks at it: sessions, check-ins and reviews. */
function rhythmLines(plan: Plan, today: SchoolDay): string[] {
  const { startsOn, weeks, sessions, checkInDays, reviewsOn } = plan;
  return [
    i18n.t('student.plan.startsOn', { day: formatDay(startsOn, today) }),
    i18n.t('student.plan.weeks', weeks, { n: weeks }),
    ...sessions.map((pattern) => patternLine(pattern, today)),
    labelled(i18n.t('plan.form.checkIn'), checkInWords(checkInDays)),
    listed(
      i18n.t('plan.form.reviews'),
      reviewsOn.map((day) => formatDay(day, today)),
    ),
  ];
}

function teamLines({ champion, team }: Plan): string[] {
  return [
    champion === null
      ? ''
      : labelled(i18n.t('plan.team.champion'), listWords([champion.name, roleWord(champion.role)])),
    ...team.map(({ role, name }) => labelled(roleWord(role), name)),
  ];
}

/** "Family: Ana Reyes, Signed, Oct 3". */
function agreedLine({ party, name, how, on }: Agreed, today: SchoolDay): string {
  const parts = [name, howWord(how), formatDay(on, today)].filter((part) => part !== '');
  return listed(partyWord(party), parts);
}

function agreementLines(agreement: Agreement | null, today: SchoolDay): string[] {
  if (agreement === null) return [agreedWords(agreement, today)];
  const { expected, supports, progress, agreed } = agreement;
  return [
    labelled(i18n.t('plan.agreement.expected'), expected),
    labelled(i18n.t('plan.agreement.supports'), supports),
    labelled(i18n.t('plan.agreement.progress'), progress),
    ...agreed.map((yes) => agreedLine(yes, today)),
    agreedWords(agreement, today),
  ];
}

/** Everything that stands in a plan (domain.md 5), one thing a line; its small steps are records of their own. */
export function planLines(plan: Plan, today: SchoolDay): string[] {
  const { goal, aims, supports, consentOn, agreement, interests, waysOfLearning, language } = plan;
  const consent = consentOn === null ? '' : formatDay(consentOn, today);
  const writtenIn = language === '' ? '' : languageWord(language);
  return [
    goal,
    ...modelLines(plan),
    ...aims.map(aimWords),
    ...rhythmLines(plan, today),
    listed(
      i18n.t('plan.support.title'),
      supports.map((support) => `${supportName(support)} (${supportStateWord(support.state)})`),
    ),
    ...teamLines(plan),
    ...agreementLines(agreement, today),
    labelled(i18n.t('plan.agreement.consent'), consent),
    labelled(i18n.t('plan.form.interests'), interests),
    labelled(i18n.t('plan.form.ways'), waysOfLearning),
    labelled(i18n.t('plan.form.language'), writtenIn),
  ];
}

/** What decides whether a step is reached: its numbers and their days, or a person. */
function checkLine({ check, dueOn }: Milestone, today: SchoolDay): string {
  const words = checkWords(check, panelLanguage());
  if (words === null || check.kind === 'own-words') return i18n.t('paper.byPerson');
  const days = spanDays({ from: check.from, to: dueOn }, today);
  return labelled(i18n.t('plan.step.checkedBy'), listWords([words, days]));
}

/**
 * A small step and how it is checked; with `state`, where it stands by the log and the readings. Without one only what a person
 * said is known.
 */
export function milestoneLines(
  step: Milestone,
  state: MilestoneState | undefined,
  today: SchoolDay,
): string[] {
  const standing =
    state === undefined
      ? [milestoneDay(step, today)]
      : [
          stepDay(step, state, today),
          state.state === 'not-yet-known' ? i18n.t('plan.step.notYetKnown') : '',
          ...stepBasis(state, today),
        ];
  return [stepName(step), checkLine(step, today), ...standing];
}
