import { i18n } from '#i18n';
import type { Review } from '../../lib/domain/casework/review.ts';
import { daysSinceReached } from '../../lib/domain/casework/contact-days.ts';
import type { Milestone } from '../../lib/domain/casework/milestone.ts';
import {
  milestoneState,
  type MilestoneEvidence,
} from '../../lib/domain/casework/milestone-state.ts';
import { countSessions } from '../../lib/domain/casework/session-count.ts';
import type { Cause } from '../../lib/domain/cause.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { planEnd } from '../../lib/domain/plan-dates.ts';
import type { Plan } from '../../lib/domain/plan.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { answerWord } from '../../lib/words/cause.ts';
import { formatDay } from '../../lib/words/day.ts';
import { modelWord } from '../../lib/words/model.ts';
import { decisionWord } from '../bridge/review-words.ts';
import { causeTitle } from '../case/CauseList.tsx';
import { planProgress } from '../plan/plan-progress.ts';
import { stepName } from '../plan/step-words.ts';

/** What a team looks at before it decides about one student. */
export type SummaryFacts = MilestoneEvidence & {
  causes: readonly Cause[];
  plan: Plan | null;
  milestones: readonly Milestone[];
  contacts: readonly Contact[];
  reviews: readonly Review[];
  today: SchoolDay;
};

/** One fact under its term; `more` stands below it in small words. */
export type SummaryLine = { term: string; words: string; more: string };

const line = (term: string, words: string, more = ''): SummaryLine => ({ term, words, more });

function causeLine({ causes }: SummaryFacts): SummaryLine {
  const term = i18n.t('meeting.summary.cause');
  const words = causes.map(causeTitle).join(i18n.t('page.listComma'));
  return line(term, words === '' ? answerWord('not-asked') : words);
}

function planLine({ plan, today }: SummaryFacts): SummaryLine {
  const term = i18n.t('meeting.summary.plan');
  if (plan === null) return line(term, i18n.t('meeting.summary.noPlan'));
  const model = plan.model === null ? i18n.t('student.plan.noModel') : modelWord(plan.model);
  const more = [planProgress(plan, today), plan.goal].filter((part) => part !== '');
  return line(term, model, more.join('\n'));
}

/** Sessions attended of those held, with those gone by that nobody marked: unmarked is not missed. */
function sessionLine({ plan, sessions, today }: SummaryFacts): SummaryLine {
  const term = i18n.t('meeting.summary.sessions');
  const span =
    plan === null ? { from: null, to: null } : { from: plan.startsOn, to: planEnd(plan) };
  const own = plan === null ? sessions : sessions.filter(({ planId }) => planId === plan.id);
  const { attended, held, unmarked } = countSessions(own, span, today);
  const open = unmarked === 0 ? '' : i18n.t('meeting.summary.unmarked', unmarked, { n: unmarked });
  if (held === 0) return line(term, i18n.t('meeting.summary.noneHeld'), open);
  const count = { attended: String(attended), held: String(held) };
  return line(term, i18n.t('meeting.summary.attended', count), open);
}

function familyLine({ contacts, today }: SummaryFacts): SummaryLine {
  const days = daysSinceReached(contacts, today);
  const words =
    days === null
      ? i18n.t('student.contact.never')
      : i18n.t('student.contact.since', days, { n: days });
  return line(i18n.t('meeting.summary.family'), words);
}

function stepLine(facts: SummaryFacts): SummaryLine {
  const { milestones, today } = facts;
  const term = i18n.t('meeting.summary.steps');
  if (milestones.length === 0) return line(term, i18n.t('meeting.summary.noSteps'));
  const known = milestones.map((step) => ({ step, state: milestoneState(step, facts, today) }));
  const reached = known.filter(({ state }) => state.state === 'reached').length;
  const [next] = known
    .filter(({ state }) => state.state === 'open')
    .toSorted((one, other) => one.step.dueOn.localeCompare(other.step.dueOn));
  const words = i18n.t('meeting.summary.reached', {
    reached: String(reached),
    of: String(milestones.length),
  });
  const day = next ? formatDay(next.step.dueOn, today) : '';
  const more = next ? i18n.t('meeting.summary.nextStep', { step: stepName(next.step), day }) : '';
  return line(term, words, more);
}

function reviewLine({ reviews, today }: SummaryFacts): SummaryLine[] {
  const last = reviews
    .filter(({ heldOn }) => heldOn < today)
    .toSorted((one, other) => one.heldOn.localeCompare(other.heldOn))
    .at(-1);
  if (!last) return [];
  const decision = decisionWord(last.decision);
  const words = i18n.t('meeting.summary.decided', { decision, day: formatDay(last.heldOn, today) });
  return [line(i18n.t('meeting.summary.lastReview'), words, last.reason)];
}

/** Cause, plan, sessions, family, small steps and the last decision, each in one line. */
export function summaryLines(facts: SummaryFacts): SummaryLine[] {
  return [
    causeLine(facts),
    planLine(facts),
    sessionLine(facts),
    familyLine(facts),
    stepLine(facts),
    ...reviewLine(facts),
  ];
}
