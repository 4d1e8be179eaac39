import type { SchoolDay } from '../school-day.ts';
import { type CaseFacts, closedCase, currentPlan } from './agenda-facts.ts';
import type { AgendaItem, AgendaKind } from './agenda-item.ts';
import { agendaOf } from './agenda.ts';
import { distinctSessions } from './distinct-sessions.ts';
import { milestoneState } from './milestone-state.ts';
import { nextReviewDue } from './review.ts';
import { datedSteps } from './transition.ts';

/** `contact` is what was agreed in a talk with the family, where the week speaks of a task without a record of its own. */
export type NextKind = AgendaKind | 'session' | 'contact';

/** What comes next in a case; `on` null for a task without a day, `block` tells sessions of one day apart. */
export type NextInCase = { kind: NextKind; on: SchoolDay | null; block: string };

/** What of two things on one day is said: what loses its worth first. */
const order: readonly NextKind[] = [
  'relapse',
  'follow-up',
  'session',
  'milestone',
  'review',
  'transition',
  'contact',
  'family-update',
  'task',
];

function kindOf(item: AgendaItem): NextKind {
  return item.kind === 'task' && item.task === null ? 'contact' : item.kind;
}

const never = '9999-12-31';

function byDay(one: NextInCase, other: NextInCase): number {
  const [first, second] = [one.on ?? never, other.on ?? never];
  if (first !== second) return first < second ? -1 : 1;
  return order.indexOf(one.kind) - order.indexOf(other.kind);
}

function sessionsAhead({ sessions }: CaseFacts, today: SchoolDay): NextInCase[] {
  return distinctSessions(sessions)
    .sessions.filter(({ mark, date }) => mark === 'planned' && date >= today)
    .map(({ date, block }) => ({ kind: 'session', on: date, block }));
}

/** What of an open plan lies further ahead than a week. */
function laterInPlan(facts: CaseFacts, today: SchoolDay): NextInCase[] {
  const plan = currentPlan(facts);
  if (plan === null || closedCase(plan, facts, today) !== null) return [];
  const steps = facts.milestones.filter(
    (step) => step.dueOn >= today && milestoneState(step, facts, today).state === 'open',
  );
  const bridge = facts.transitions.findLast(
    ({ planId, completedOn }) => planId === plan.id && completedOn === null,
  );
  const begins = bridge
    ? [...datedSteps(bridge).map(({ from }) => from), bridge.fullScheduleOn]
    : [];
  const review = nextReviewDue(plan, facts.reviews, today);
  return [
    ...steps.map(({ dueOn }): NextInCase => ({ kind: 'milestone', on: dueOn, block: '' })),
    ...begins
      .filter((day) => day >= today)
      .map((on): NextInCase => ({ kind: 'transition', on, block: '' })),
    ...(review === null ? [] : [{ kind: 'review', on: review, block: '' } as const]),
  ];
}

/**
 * What comes next in one student's case, or has waited longest: what the week asks for and nobody put off, the next session
 * that is planned, and the plan's later days; null where nothing is written down (ui/design.md D1, strip).
 */
export function nextInCase(
  studentId: string,
  facts: CaseFacts,
  today: SchoolDay,
): NextInCase | null {
  const { items, putOff } = agendaOf(studentId, facts, today);
  const due = items.map((item): NextInCase => ({ kind: kindOf(item), on: item.dueOn, block: '' }));
  const isPutOff = ({ kind, on }: NextInCase) =>
    putOff.some(({ item }) => item.kind === kind && item.dueOn === on);
  const ahead = [...sessionsAhead(facts, today), ...laterInPlan(facts, today)];
  return [...due, ...ahead.filter((one) => !isPutOff(one))].toSorted(byDay)[0] ?? null;
}
