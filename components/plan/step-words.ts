import { i18n } from '#i18n';
import { type Milestone, saidReachedOn } from '../../lib/domain/casework/milestone.ts';
import type { MilestoneBasis, MilestoneState } from '../../lib/domain/casework/milestone-state.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay, formatWeekday } from '../../lib/words/day.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { panelLanguage, stepWords } from '../../lib/words/plan/words-in.ts';

/** What a step is called: "3 of 4 sessions", or a person's words. */
export function stepName(step: Pick<Milestone, 'text' | 'check'>): string {
  return stepWords(step, panelLanguage());
}

/** When a step was due or reached as far as a person said so: for papers that look at no log. */
export function milestoneDay(step: Milestone, today: SchoolDay): string {
  const reachedOn = saidReachedOn(step);
  if (reachedOn !== null) {
    return i18n.t('student.steps.reachedOn', { day: formatDay(reachedOn, today) });
  }
  const day = formatDay(step.dueOn, today);
  return step.dueOn < today
    ? i18n.t('student.steps.passed', { day })
    : i18n.t('student.steps.by', { day });
}

/** When a step is due or was reached, without blame: a day that went by asks for a look, nothing more. */
export function stepDay(
  { dueOn }: Pick<Milestone, 'dueOn'>,
  { state, reachedOn }: MilestoneState,
  today: SchoolDay,
): string {
  if (state === 'reached') {
    return i18n.t('student.steps.reachedOn', { day: formatDay(reachedOn ?? dueOn, today) });
  }
  const day = formatDay(dueOn, today);
  return state === 'open'
    ? i18n.t('student.steps.by', { day })
    : i18n.t('student.steps.passed', { day });
}

function soFar({ progress, state }: MilestoneState): string {
  if (progress === null) return '';
  const { done, of } = progress;
  return state === 'open'
    ? i18n.t('plan.step.soFar', { done: formatCount(done), of: formatCount(of) })
    : i18n.t('plan.step.doneOf', { done: formatCount(done), of: formatCount(of) });
}

function readingLines(
  { knownUntil, until }: Extract<MilestoneBasis, { kind: 'readings' }>,
  state: MilestoneState['state'],
  today: SchoolDay,
): string[] {
  if (knownUntil === null) return [i18n.t('plan.step.noCount')];
  const isKnown = state === 'reached' || state === 'missed' || knownUntil >= until;
  return isKnown ? [] : [i18n.t('plan.step.knownTo', { day: formatDay(knownUntil, today) })];
}

/** What a step's state rests on, one fact each: days attended, what nobody marked yet, what no count covers. */
export function stepBasis(state: MilestoneState, today: SchoolDay): string[] {
  const { basis } = state;
  switch (basis.kind) {
    case 'sessions': {
      const { attendedOn, unmarked, cancelled } = basis;
      const isOver = state.state !== 'open';
      return [
        soFar(state),
        state.state === 'reached' ? attendedOn.map(formatWeekday).join(' · ') : '',
        isOver && state.state !== 'reached' && unmarked > 0
          ? i18n.t('plan.step.unmarked', unmarked, { n: unmarked })
          : '',
        cancelled > 0 ? i18n.t('plan.step.cancelled', cancelled, { n: cancelled }) : '',
      ].filter((line) => line !== '');
    }
    case 'modules': {
      const { unverified } = basis;
      const waiting =
        unverified > 0 ? i18n.t('plan.step.unverified', unverified, { n: unverified }) : '';
      return [soFar(state), waiting].filter((line) => line !== '');
    }
    case 'readings':
      return readingLines(basis, state.state, today);
    case 'by-hand':
      return [];
  }
}
