import { i18n } from '#i18n';
import {
  datedSteps,
  type DatedStep,
  type StayingSupport,
  type Transition,
  transitionPlace,
  type TransitionStep,
} from '../../lib/domain/casework/transition.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay, formatDays } from '../../lib/words/day.ts';
import { panelLanguage, planWordsIn } from '../../lib/words/plan/words-in.ts';
import { supportName } from '../plan/support-names.ts';

/** "4 days a week, late start", as on the printed plan; "as agreed" where nobody wrote more. */
export function stepWords({ daysPerWeek, blocks }: Omit<TransitionStep, 'weeks'>): string {
  const { stepOfBridge } = planWordsIn(panelLanguage());
  return stepOfBridge(daysPerWeek, blocks.trim()) || i18n.t('bridge.stepOpen');
}

/** "Dec 15 to Dec 21", with the year where it is another one. */
export function spanDays({ from, to }: Pick<DatedStep, 'from' | 'to'>, today: SchoolDay): string {
  if (from.slice(0, 4) === today.slice(0, 4) && to.slice(0, 4) === today.slice(0, 4)) {
    return formatDays(from, to);
  }
  return i18n.t('bridge.fromTo', { from: formatDay(from, today), to: formatDay(to, today) });
}

/** A support by its name in the catalogue with what was added to it, or in the school's own words. */
export function stayingWords({
  support,
  words,
}: Pick<StayingSupport, 'support' | 'words'>): string {
  return support === null ? words : supportName({ support, words });
}

/** Where the student is on the bridge, as one sentence. */
export function placeWords(transition: Transition, today: SchoolDay): string {
  const { completedOn, fullScheduleOn, startsOn, steps } = transition;
  if (completedOn !== null && completedOn <= today) {
    return i18n.t('bridge.place.completed', { day: formatDay(completedOn, today) });
  }
  const place = transitionPlace(transition, today);
  switch (place.kind) {
    case 'not-begun':
      return i18n.t('bridge.place.notBegun', { day: formatDay(startsOn, today) });
    case 'step':
      return i18n.t('bridge.place.step', {
        number: String(place.index + 1),
        of: String(steps.length),
        day: formatDay(place.to, today),
      });
    case 'before-full-schedule':
      return i18n.t('bridge.place.between', { day: formatDay(fullScheduleOn, today) });
    case 'full-schedule':
      return i18n.t('bridge.place.full', { day: formatDay(fullScheduleOn, today) });
  }
}

/** The whole drawing in words: every span with its days, the full schedule, and where today is. */
export function bridgeSentence(transition: Transition, today: SchoolDay): string {
  const spans = datedSteps(transition).map((dated) =>
    i18n.t('bridge.spanOf', { step: stepWords(dated.step), days: spanDays(dated, today) }),
  );
  const full = i18n.t('bridge.fullFrom', { day: formatDay(transition.fullScheduleOn, today) });
  return [[...spans, full].join('; '), placeWords(transition, today)].join('. ');
}
