import {
  countSessions,
  sessionsByWeek,
  type DaySpan,
  type SessionCount,
} from '../../lib/domain/casework/session-count.ts';
import type { StandingSlot } from '../../lib/domain/casework/session-slots.ts';
import type { Session } from '../../lib/domain/casework/session.ts';
import { planEnd } from '../../lib/domain/plan-dates.ts';
import type { Plan } from '../../lib/domain/plan.ts';
import {
  addDays,
  earlierDay,
  laterDay,
  weekdayOf,
  type SchoolDay,
} from '../../lib/domain/school-day.ts';

/** Sessions of one week and their count; `week` is that of the plan, null outside of it. */
export type SlotWeek = {
  week: number | null;
  from: SchoolDay;
  to: SchoolDay;
  count: SessionCount;
  slots: StandingSlot[];
};

type PlanSpan = Pick<Plan, 'startsOn' | 'weeks'>;

const isIn = ({ date }: StandingSlot, { from, to }: { from: SchoolDay; to: SchoolDay }) =>
  date >= from && date <= to;

/** The calendar week of a day from Monday, cut off where the plan's own weeks begin or have ended. */
function weekOutside(day: SchoolDay, plan: PlanSpan | null) {
  const from = addDays(day, 1 - weekdayOf(day));
  const to = addDays(from, 6);
  if (plan === null) return { from, to };
  return day < plan.startsOn
    ? { from, to: earlierDay(to, addDays(plan.startsOn, -1)) }
    : { from: laterDay(from, addDays(planEnd(plan), 1)), to };
}

/**
 * Weeks with sessions up to today's, newest first: the plan's own weeks, and calendar weeks for what was written down before
 * and after it. Their counts add up to the count of all.
 */
export function sessionWeeks(
  plan: PlanSpan | null,
  slots: readonly StandingSlot[],
  sessions: readonly Session[],
  today: SchoolDay,
): SlotWeek[] {
  const inPlan = plan === null ? [] : sessionsByWeek(plan, sessions, today);
  const outside = new Map<SchoolDay, { from: SchoolDay; to: SchoolDay }>();
  for (const { date } of slots) {
    const isOfPlan = plan !== null && date >= plan.startsOn && date <= planEnd(plan);
    const week = weekOutside(date, plan);
    if (!isOfPlan && week.from <= today) outside.set(week.from, week);
  }
  const beside = [...outside.values()].map((span) => ({
    week: null,
    ...span,
    count: countSessions(sessions, span, today),
  }));
  return [...inPlan, ...beside]
    .map((week) => ({ ...week, slots: slots.filter((slot) => isIn(slot, week)) }))
    .filter((week) => week.slots.length > 0)
    .toSorted((one, other) => (one.from < other.from ? 1 : -1));
}

const ever: DaySpan = { from: null, to: null };

/** All sessions of a student in numbers. */
export function countAll(sessions: readonly Session[], today: SchoolDay): SessionCount {
  return countSessions(sessions, ever, today);
}
