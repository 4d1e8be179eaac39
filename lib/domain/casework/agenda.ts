import type { SchoolDay } from '../school-day.ts';
import { bridgeMoments, relapses } from './agenda-bridge.ts';
import { familyUpdate, missedSessions } from './agenda-contact.ts';
import { type CaseFacts, closedCase, currentPlan } from './agenda-facts.ts';
import { type Agenda, type AgendaItem, byWaiting } from './agenda-item.ts';
import { reviewsDue, stepsDue } from './agenda-plan.ts';
import { nextSteps, tasksDue } from './agenda-tasks.ts';
import type { Snooze } from './snooze.ts';

function itemsOf(studentId: string, facts: CaseFacts, today: SchoolDay): AgendaItem[] {
  const tasks = tasksDue(facts, today);
  const plan = currentPlan(facts);
  if (plan === null) return [...nextSteps(studentId, facts, today), ...tasks];
  const closed = closedCase(plan, facts, today);
  if (closed !== null && !closed.isWatched) return tasks;
  const bridge = [...relapses(facts, today), ...bridgeMoments(plan, closed, facts, today)];
  if (closed !== null) return [...bridge, ...tasks];
  return [
    ...bridge,
    ...missedSessions(plan, facts, today),
    ...familyUpdate(plan, facts, today),
    ...stepsDue(plan, facts, today),
    ...reviewsDue(plan, facts, today),
    ...nextSteps(studentId, facts, today),
    ...tasks,
  ];
}

/** The snooze that puts an item off today: it ends by itself on its day; of several the one that lasts longest. */
export function snoozeOf(
  { kind, recordId }: { kind: Snooze['item']; recordId: string | null },
  snoozes: readonly Snooze[],
  today: SchoolDay,
): Snooze | null {
  const own = snoozes.filter((snooze) => {
    return snooze.item === kind && snooze.recordId === recordId && snooze.until > today;
  });
  return own.toSorted((one, other) => (one.until < other.until ? -1 : 1)).at(-1) ?? null;
}

/**
 * What one student's case asks for this week, longest waiting first, and what somebody put off. Everything is derived from
 * what is kept, so a correction changes it in either direction (domain.md 5, 8). A closed case asks for nothing but what was
 * promised: tasks, and, where the student completed the plan, the watch after it. Days in the time zone of the readings.
 */
export function agendaOf(studentId: string, facts: CaseFacts, today: SchoolDay): Agenda {
  const agenda: Agenda = { items: [], putOff: [] };
  for (const item of itemsOf(studentId, facts, today).toSorted(byWaiting)) {
    const snooze = snoozeOf(item, facts.snoozes, today);
    if (snooze) agenda.putOff.push({ item, snooze });
    else agenda.items.push(item);
  }
  return agenda;
}
