import type { SchoolDay } from '../school-day.ts';
import { distinctSessions, type DistinctSessions } from './distinct-sessions.ts';
import { isAttended, isHeld, type Session } from './session.ts';

/** One session that took place, with what became of it in the end. */
export type HeldSession = {
  session: Session;
  result: 'here' | 'late' | 'made-up' | 'missed' | 'excused';
  /** The day the student was there: that of the make-up where it was made up; null where the student was not. */
  attendedOn: SchoolDay | null;
};

/** The session a make-up stands for, of the same student; null where it stands for none that is known. */
function targetOf(makeUp: Session, { standsFor }: DistinctSessions): Session | null {
  const target = makeUp.makesUpFor === null ? undefined : standsFor.get(makeUp.makesUpFor);
  return target && target.id !== makeUp.id && target.studentId === makeUp.studentId ? target : null;
}

/** The first make-up for each session: a second one for the same session is the same hour again, and counts for nothing. */
function makeUpsByTarget(distinct: DistinctSessions, today: SchoolDay): Map<string, Session> {
  const first = new Map<string, Session>();
  for (const makeUp of distinct.sessions) {
    if (makeUp.mark !== 'make-up' || makeUp.date > today) continue;
    const unknown = JSON.stringify([makeUp.studentId, makeUp.makesUpFor ?? makeUp.id]);
    const target = targetOf(makeUp, distinct)?.id ?? unknown;
    if (!first.has(target)) first.set(target, makeUp);
  }
  return first;
}

/** Whether a session took place by `today`: a mark for a day to come does not make it held. */
function tookPlace(session: Session, today: SchoolDay): boolean {
  return session.date <= today && isHeld(session.mark);
}

function heldAs(session: Session, makeUp: Session | undefined): HeldSession {
  const { mark, date } = session;
  if (mark === 'here' || mark === 'late') return { session, result: mark, attendedOn: date };
  if (mark === 'make-up') return { session, result: 'made-up', attendedOn: date };
  if (makeUp) return { session, result: 'made-up', attendedOn: makeUp.date };
  return { session, result: mark === 'excused' ? 'excused' : 'missed', attendedOn: null };
}

/**
 * The sessions held by `today`, by date, each once (domain.md 7): cancelled, future and unmarked ones are not among them,
 * excused ones are. A missed or excused session that was made up is one session, attended on the day of its make-up; a
 * make-up for one that was attended after all adds nothing; a make-up for none, or for one that was not held, is a session
 * of its own.
 */
export function heldSessions(sessions: readonly Session[], today: SchoolDay): HeldSession[] {
  const distinct = distinctSessions(sessions);
  const makeUps = makeUpsByTarget(distinct, today);
  const counted = new Set([...makeUps.values()].map(({ id }) => id));
  return distinct.sessions
    .filter((session) => tookPlace(session, today))
    .filter((session) => {
      if (session.mark !== 'make-up') return true;
      const target = targetOf(session, distinct);
      return counted.has(session.id) && !(target && tookPlace(target, today));
    })
    .map((session) =>
      heldAs(session, isAttended(session.mark) ? undefined : makeUps.get(session.id)),
    );
}
