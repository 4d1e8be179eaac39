import type { Contact } from '../contact.ts';
import { schoolDayOf } from '../instant.ts';
import type { Note } from '../note.ts';
import type { Plan } from '../plan.ts';
import { addDays, earlierDay, type SchoolDay } from '../school-day.ts';
import type { ContactPreferences } from './contact-preferences.ts';
import type { Milestone } from './milestone.ts';
import type { Readings } from './missed-days.ts';
import type { ModuleCredit } from './module-credit.ts';
import type { Outcome } from './outcome.ts';
import { lastReview, type Review } from './review.ts';
import type { Session } from './session.ts';
import type { Snooze } from './snooze.ts';
import type { Task } from './task.ts';
import type { Transition } from './transition.ts';

/** What is kept of one student, as far as the week asks for it: live records only, plans and preferences oldest first. */
export type CaseFacts = {
  plans: readonly Plan[];
  milestones: readonly Milestone[];
  sessions: readonly Session[];
  modules: readonly ModuleCredit[];
  transitions: readonly Transition[];
  reviews: readonly Review[];
  outcomes: readonly Outcome[];
  tasks: readonly Task[];
  contacts: readonly Contact[];
  notes: readonly Note[];
  preferences: readonly ContactPreferences[];
  snoozes: readonly Snooze[];
  readings: Readings;
};

/** Steps, reviews, days of the way back and tasks are shown this many days ahead: a week. */
const daysAhead = 7;

/** The last day the week looks ahead to. */
export function weekEnd(today: SchoolDay): SchoolDay {
  return addDays(today, daysAhead);
}

/** The current plan: the newest (domain.md 5). */
export function currentPlan({ plans }: Pick<CaseFacts, 'plans'>): Plan | null {
  return plans.at(-1) ?? null;
}

/** How the case on the current plan was closed; `isWatched` where the student completed it, so that the days after are still watched. */
export type Closed = { on: SchoolDay; isWatched: boolean };

/** Null while the case is open: closed is a plan with an outcome, or whose team decided to close it. */
export function closedCase(plan: Plan, facts: CaseFacts, today: SchoolDay): Closed | null {
  const outcome = facts.outcomes.find(({ planId, endedOn }) => {
    return planId === plan.id && endedOn <= today;
  });
  if (outcome) return { on: outcome.endedOn, isWatched: outcome.kind === 'completed' };
  const review = lastReview(plan.id, facts.reviews, today);
  return review?.decision === 'close' ? { on: review.heldOn, isWatched: true } : null;
}

/** The days on which somebody wrote down a contact, whatever its outcome, a note or a review: any real one answers (domain.md 8). */
export function answerDays(facts: CaseFacts, today: SchoolDay): SchoolDay[] {
  const { contacts, notes, reviews, readings } = facts;
  const days = [
    ...contacts.map(({ happenedOn }) => happenedOn),
    ...notes.map(({ createdAt }) => schoolDayOf(createdAt, readings.timeZone)),
    ...reviews.map(({ heldOn }) => heldOn),
  ];
  return days.filter((day) => day <= today);
}

/** The first of these days that is not before `from`; null where there is none. */
export function firstFrom(days: readonly SchoolDay[], from: SchoolDay): SchoolDay | null {
  const later = days.filter((day) => day >= from);
  return later.length === 0 ? null : later.reduce(earlierDay);
}

/** What the family asked for, as it stands; `none` while nobody asked. */
export function optOutOf({ preferences }: CaseFacts): ContactPreferences['optOut'] {
  return preferences.at(-1)?.optOut ?? 'none';
}
