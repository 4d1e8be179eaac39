import { planEnd } from '../plan-dates.ts';
import type { Plan } from '../plan.ts';
import { addDays, earlierDay, type SchoolDay } from '../school-day.ts';
import { distinctSessions } from './distinct-sessions.ts';
import { heldSessions, type HeldSession } from './held-session.ts';
import type { Session } from './session.ts';

/** Days from `from` to `to`, both included; null is open on that side. */
export type DaySpan = { from: SchoolDay | null; to: SchoolDay | null };

/**
 * Sessions of one student in numbers (domain.md 7). `held` = `attended` + `missed` + `excused`; `late` and `madeUp` are
 * parts of `attended`; `cancelled` and `unmarked` (a day gone by without a mark) are in none of them.
 */
export type SessionCount = {
  held: number;
  attended: number;
  late: number;
  madeUp: number;
  missed: number;
  excused: number;
  cancelled: number;
  unmarked: number;
};

export function isWithin(day: SchoolDay, { from, to }: DaySpan): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}

/** Counts the sessions planned for a span, as far as they lie in the past; the weeks of a plan add up to the whole. */
export function countSessions(
  sessions: readonly Session[],
  span: DaySpan,
  today: SchoolDay,
): SessionCount {
  const held = heldSessions(sessions, today).filter(({ session }) => isWithin(session.date, span));
  const past = distinctSessions(sessions).sessions.filter(
    ({ date }) => date <= today && isWithin(date, span),
  );
  const results = (result: HeldSession['result']) =>
    held.filter((one) => one.result === result).length;
  const missed = results('missed');
  const excused = results('excused');
  return {
    held: held.length,
    attended: held.length - missed - excused,
    late: results('late'),
    madeUp: results('made-up'),
    missed,
    excused,
    cancelled: past.filter(({ mark }) => mark === 'cancelled').length,
    unmarked: past.filter(({ mark }) => mark === 'planned').length,
  };
}

/** Whether three of four held sessions were attended, compared exactly; null where none was held (domain.md 7). */
export function isConsistentAttender({
  held,
  attended,
}: Pick<SessionCount, 'held' | 'attended'>): boolean | null {
  return held === 0 ? null : 4 * attended >= 3 * held;
}

export type SessionWeek = { week: number; from: SchoolDay; to: SchoolDay; count: SessionCount };

/** The weeks of a plan that have begun, first to last, each with its sessions. */
export function sessionsByWeek(
  plan: Pick<Plan, 'startsOn' | 'weeks'>,
  sessions: readonly Session[],
  today: SchoolDay,
): SessionWeek[] {
  const weeks = Array.from({ length: plan.weeks }, (_, index) => {
    const from = addDays(plan.startsOn, index * 7);
    return { week: index + 1, from, to: earlierDay(addDays(from, 6), planEnd(plan)) };
  });
  return weeks
    .filter(({ from }) => from <= today)
    .map((week) => ({ ...week, count: countSessions(sessions, week, today) }));
}
