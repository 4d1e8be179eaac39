import { planEnd } from '../plan-dates.ts';
import type { Plan } from '../plan.ts';
import { addDays, type SchoolDay } from '../school-day.ts';
import { type CaseFacts, optOutOf } from './agenda-facts.ts';
import type { AgendaItem } from './agenda-item.ts';
import { familyUpdateDue, lastUpdateOn } from './contact-days.ts';
import { followUps, openFollowUps } from './follow-up.ts';

/** Sessions missed since anybody was in touch, as one item: one talk answers for all of them. */
export function missedSessions(
  { id: planId, studentId }: Plan,
  facts: CaseFacts,
  today: SchoolDay,
): AgendaItem[] {
  const own = facts.sessions.filter((session) => [planId, null].includes(session.planId));
  const all = followUps(own, facts, today, facts.readings.timeZone);
  const open = openFollowUps(all);
  const last = own.find(({ id }) => id === open.at(-1)?.sessionId);
  const [first] = open;
  if (!first || !last) return [];
  const missedOn = open.map(({ dueOn }) => dueOn);
  const about = { kind: 'follow-up', missedOn, block: last.block } as const;
  return [{ ...about, studentId, recordId: last.id, dueOn: first.dueOn }];
}

/** Long after the last day nothing of the week is left to tell: what is open then is the review. */
const daysAfterEnd = 7;

/** The weekly update, from the day it is due; none for families that opted out (domain.md 5). */
export function familyUpdate(plan: Plan, facts: CaseFacts, today: SchoolDay): AgendaItem[] {
  if (optOutOf(facts) !== 'none' || today > addDays(planEnd(plan), daysAfterEnd)) return [];
  const lastOn = lastUpdateOn(facts.contacts, today);
  const dueOn = familyUpdateDue(plan, lastOn);
  if (dueOn === null || dueOn > today) return [];
  const { studentId } = plan;
  return [{ kind: 'family-update', lastOn, studentId, recordId: null, dueOn }];
}
