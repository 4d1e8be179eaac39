import { compareInstants } from '../instant.ts';
import { liveRecords } from './live-records.ts';
import type { Session } from './session.ts';

/** A student cannot sit in one block of one day twice; a make-up may stand beside the day's regular session. */
function slotKey({ studentId, date, block, mark, makesUpFor }: Session): string {
  const makeUp = mark === 'make-up' ? ['make-up', makesUpFor] : [];
  return JSON.stringify([studentId, date, block.trim().toLowerCase(), ...makeUp]);
}

/** A mark beats none; then the one written last. */
function outweighs(one: Session, other: Session): boolean {
  if ((one.mark === 'planned') !== (other.mark === 'planned')) return other.mark === 'planned';
  const later = compareInstants(one.updatedAt, other.updatedAt);
  return later === 0 ? one.id > other.id : later > 0;
}

/** Sessions, each once, and which of them an id stands for. */
export type DistinctSessions = { sessions: Session[]; standsFor: ReadonlyMap<string, Session> };

/**
 * Each session once, without those in the bin, by date: the latest version of an id, and one of several rows for the same
 * student, day and block (a planned one and the same one signed in with a group).
 */
export function distinctSessions(sessions: readonly Session[]): DistinctSessions {
  const live = liveRecords(sessions);
  const bySlot = new Map<string, Session>();
  for (const session of live) {
    const known = bySlot.get(slotKey(session));
    if (!known || outweighs(session, known)) bySlot.set(slotKey(session), session);
  }
  const standsFor = new Map(
    live.map((session) => [session.id, bySlot.get(slotKey(session)) ?? session]),
  );
  const inOrder = [...bySlot.values()].toSorted((one, other) =>
    one.date === other.date ? (one.id < other.id ? -1 : 1) : one.date < other.date ? -1 : 1,
  );
  return { sessions: inOrder, standsFor };
}
