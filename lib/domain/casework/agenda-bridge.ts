import type { Plan } from '../plan.ts';
import type { SchoolDay } from '../school-day.ts';
import { answerDays, type CaseFacts, type Closed, firstFrom, weekEnd } from './agenda-facts.ts';
import { type AgendaItem, type BridgeMoment, byWaiting } from './agenda-item.ts';
import { openRelapse } from './bridge.ts';
import { datedSteps, type Transition } from './transition.ts';
import { type Watch, watchAfter } from './watch.ts';
import { workedBefore } from './worked-before.ts';

type Dated = { moment: BridgeMoment; dueOn: SchoolDay };

/** The newest bridge of the plan; null before there is one. */
function bridgeOf(plan: Plan, { transitions }: CaseFacts): Transition | null {
  return transitions.findLast(({ planId }) => planId === plan.id) ?? null;
}

/** The watch after a completed bridge; empty before, and once the case was closed after its last window. */
function watchesOf(
  { completedOn }: Transition,
  closed: Closed | null,
  { readings }: CaseFacts,
  today: SchoolDay,
): Watch[] {
  if (completedOn === null || completedOn > today) return [];
  const watches = watchAfter(completedOn, readings, null, today);
  const end = watches.at(-1)?.window?.to ?? null;
  return closed !== null && end !== null && closed.on >= end ? [] : watches;
}

/** A student whose attendance broke after the way back was completed, with what worked before (bridge.ts says until when). */
export function relapses(facts: CaseFacts, today: SchoolDay): AgendaItem[] {
  const open = openRelapse(facts, facts.readings, today);
  if (open === null) return [];
  const { transition, relapse } = open;
  const before = workedBefore(facts.plans, facts.sessions, today);
  const { id: recordId, studentId } = transition;
  return [{ kind: 'relapse', relapse, before, studentId, recordId, dueOn: relapse.on }];
}

/** Steps and the full schedule that begin; the full schedule stays until somebody says that the way back is completed. */
function beginnings(bridge: Transition, answered: readonly SchoolDay[]): Dated[] {
  if (bridge.completedOn !== null) return [];
  const steps = datedSteps(bridge).map(({ from }, index, { length }): Dated => {
    return { moment: { at: 'step', number: index + 1, of: length }, dueOn: from };
  });
  const open = steps.filter(({ dueOn }) => firstFrom(answered, dueOn) === null);
  return [...open, { moment: { at: 'full-schedule' }, dueOn: bridge.fullScheduleOn }];
}

/** Windows of the watch that end, the last one of those that are over; one that was spoken about since asks for nothing. */
function endings(watches: readonly Watch[], answered: readonly SchoolDay[], today: SchoolDay) {
  const dated = watches.flatMap((watch): Dated[] =>
    watch.window ? [{ moment: { at: 'watch', watch }, dueOn: watch.window.to }] : [],
  );
  const over = dated.filter(({ dueOn }) => dueOn < today).slice(-1);
  const toCome = dated.filter(({ dueOn }) => dueOn >= today);
  return [...over, ...toCome].filter(({ dueOn }) => !answered.some((day) => day > dueOn));
}

/** The one thing on the student's way back to look at next, a week ahead. */
export function bridgeMoments(
  plan: Plan,
  closed: Closed | null,
  facts: CaseFacts,
  today: SchoolDay,
): AgendaItem[] {
  const bridge = bridgeOf(plan, facts);
  if (bridge === null) return [];
  const answered = answerDays(facts, today);
  const watches = watchesOf(bridge, closed, facts, today);
  const begin = closed === null ? beginnings(bridge, answered) : [];
  const all = [...begin, ...endings(watches, answered, today)];
  const [first] = all.filter(({ dueOn }) => dueOn <= weekEnd(today)).toSorted(byWaiting);
  if (!first) return [];
  const { id: recordId, studentId } = bridge;
  return [{ kind: 'transition', ...first, studentId, recordId }];
}
