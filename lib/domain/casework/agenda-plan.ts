import type { Plan } from '../plan.ts';
import type { SchoolDay } from '../school-day.ts';
import { answerDays, type CaseFacts, weekEnd } from './agenda-facts.ts';
import type { AgendaItem } from './agenda-item.ts';
import { milestoneState } from './milestone-state.ts';
import type { Milestone } from './milestone.ts';
import { nextReviewDue } from './review.ts';

/**
 * Small steps that are due within a week, and those over which nobody spoke since: missed ones to plan anew without blame, and
 * those of which it is not known (domain.md 5). A reached one asks for nothing.
 */
export function stepsDue(plan: Plan, facts: CaseFacts, today: SchoolDay): AgendaItem[] {
  const answered = answerDays(facts, today);
  const own = facts.milestones.filter(({ planId }) => planId === null || planId === plan.id);
  return own
    .filter(({ dueOn }) => dueOn <= weekEnd(today) && !answered.some((day) => day > dueOn))
    .flatMap((milestone) => stepDue(milestone, facts, today));
}

function stepDue(milestone: Milestone, facts: CaseFacts, today: SchoolDay): AgendaItem[] {
  const { id: recordId, studentId, dueOn } = milestone;
  const state = milestoneState(milestone, facts, today);
  if (state.state === 'reached') return [];
  return [{ kind: 'milestone', milestone, state, studentId, recordId, dueOn }];
}

/** The team's next review, a week ahead. */
export function reviewsDue(plan: Plan, facts: CaseFacts, today: SchoolDay): AgendaItem[] {
  const dueOn = nextReviewDue(plan, facts.reviews, today);
  if (dueOn === null || dueOn > weekEnd(today)) return [];
  const { studentId, id: recordId } = plan;
  return [{ kind: 'review', studentId, recordId, dueOn }];
}
