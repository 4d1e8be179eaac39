import type { Plan } from '../plan.ts';
import { calendarFor, type SchoolCalendar } from '../school-calendar.ts';
import type { SchoolDay } from '../school-day.ts';
import { distinctSessions } from './distinct-sessions.ts';
import { heldSessions, type HeldSession } from './held-session.ts';
import { plannedDays, type PlannedDay } from './session-pattern.ts';
import type { Session } from './session.ts';

/** What is to come, was not marked, or became of a session; `counted-elsewhere` is a make-up that its own session carries. */
export type SlotState =
  | HeldSession['result']
  | 'cancelled'
  | 'to-come'
  | 'unmarked'
  | 'counted-elsewhere';

/** One session of one student: as the plan has it, as it was written down, or both. */
export type SessionSlot = {
  /** Tells the sessions of one student apart. */
  key: string;
  date: SchoolDay;
  block: string;
  /** Minutes the plan gives it; null where it gives none, or it is of no plan. */
  plannedMinutes: number | null;
  planId: string | null;
  /** How the day lies in the school calendar; null where the plan has no session then. */
  kind: PlannedDay['kind'] | null;
  /** Null while nothing was written down: a session of the plan becomes a record only when somebody says something of it. */
  session: Session | null;
};

type PlannedBy = Pick<Plan, 'id' | 'startsOn' | 'weeks' | 'sessions'>;

/** The block's name for comparing: case and outer white space do not make another block. */
export function blockKey(block: string): string {
  return block.trim().toLowerCase();
}

/** Key of a session that takes its student's place in a block of a day. */
export function slotKey({ date, block }: Pick<Session, 'date' | 'block'>): string {
  return `${date} ${blockKey(block)}`;
}

/**
 * The sessions a plan foresees, by date, each block of a day once however many patterns name it. Days are taken from the
 * calendar of the plan's school year; without one they stand unchecked.
 */
export function plannedSlots(plan: PlannedBy, calendar: SchoolCalendar | null): SessionSlot[] {
  const slots = plan.sessions.flatMap((pattern) =>
    plannedDays(pattern, plan, calendarFor(calendar, plan.startsOn)).days.map(
      ({ date, kind }): SessionSlot => ({
        key: slotKey({ date, block: pattern.block }),
        date,
        block: pattern.block.trim(),
        plannedMinutes: pattern.minutes,
        planId: plan.id,
        kind,
        session: null,
      }),
    ),
  );
  return inOrder(firstOfEach(slots));
}

function firstOfEach(slots: readonly SessionSlot[]): SessionSlot[] {
  return [...new Map(slots.toReversed().map((slot) => [slot.key, slot])).values()];
}

function inOrder(slots: readonly SessionSlot[]): SessionSlot[] {
  return slots.toSorted((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
}

/** A make-up may stand beside the regular session of its day: it never takes that one's place. */
function keyOf(session: Session): string {
  const place = slotKey(session);
  return session.mark === 'make-up' ? `${place} make-up ${session.id}` : place;
}

/**
 * Every session of one student by date: those of the plan, with what was written down of them, and those written down
 * beside it. Each is there once, whatever was entered twice.
 */
export function sessionSlots(
  plan: PlannedBy | null,
  calendar: SchoolCalendar | null,
  sessions: readonly Session[],
): SessionSlot[] {
  const slots = new Map(
    (plan === null ? [] : plannedSlots(plan, calendar)).map((slot) => [slot.key, slot]),
  );
  for (const session of distinctSessions(sessions).sessions) {
    const key = keyOf(session);
    const { date, block, plannedMinutes, planId } = session;
    const known = slots.get(key);
    slots.set(
      key,
      known
        ? { ...known, session }
        : { key, date, block, plannedMinutes, planId, kind: null, session },
    );
  }
  return inOrder([...slots.values()]);
}

export type StandingSlot = SessionSlot & { state: SlotState };

/** The same sessions with what became of each by `today`, as they are counted (held-session.ts). */
export function standingSlots(
  slots: readonly SessionSlot[],
  sessions: readonly Session[],
  today: SchoolDay,
): StandingSlot[] {
  const held = new Map(heldSessions(sessions, today).map((one) => [one.session.id, one.result]));
  return slots.map((slot) => ({ ...slot, state: stateOf(slot, held, today) }));
}

function stateOf(
  { session, date }: SessionSlot,
  held: ReadonlyMap<string, HeldSession['result']>,
  today: SchoolDay,
): SlotState {
  const result = session === null ? undefined : held.get(session.id);
  if (result !== undefined) return result;
  if (session?.mark === 'cancelled') return 'cancelled';
  if (date > today) return 'to-come';
  return session?.mark === 'make-up' ? 'counted-elsewhere' : 'unmarked';
}
