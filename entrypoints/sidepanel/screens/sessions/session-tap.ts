import {
  isAttended,
  type Session,
  type SessionMark,
} from '../../../../lib/domain/casework/session.ts';
import type { SessionSlot } from '../../../../lib/domain/casework/session-slots.ts';
import type { MarkWrite } from '../../../../lib/store/session-marks.ts';

/** One session of one student, and what a sign-in of a whole group says of it. */
export type Tapped = {
  studentId: string;
  slot: SessionSlot;
  /** What the toast calls it. */
  name: string;
  /** Null where it is marked alone, in a case. */
  group: { id: string; topic: string; teacher: string } | null;
};

/** What shall become of a session: a mark; with `before`, all as it was then, where null is no record. */
export type Wish = { mark: SessionMark } | { before: Session | null };

/** What a session is known to be by its own last write; `instead` is the record that this replaces on the screen. */
export type Known = { session: Session | null; instead: string | null };

/** Tells the sessions of all students apart. */
export function tapKey({ studentId, slot }: Pick<Tapped, 'studentId' | 'slot'>): string {
  return `${studentId} ${slot.key}`;
}

/** The mark a wish leads to; null where the session is not to be marked at all. */
export function markWished(wish: Wish): SessionMark | null {
  return 'mark' in wish ? wish.mark : (wish.before?.mark ?? null);
}

function groupChanges({ group }: Tapped, session: Session | null) {
  if (group === null) return {};
  return {
    groupId: group.id,
    topic: session?.topic || group.topic,
    teacher: session?.teacher || group.teacher,
  };
}

/** How a session changes by a mark: who was not there has no minutes there. */
function marked(session: Session, mark: SessionMark, tapped: Tapped) {
  return {
    mark,
    makesUpFor: null,
    minutes: isAttended(mark) ? session.minutes : null,
    ...groupChanges(tapped, session),
  };
}

const asBefore = ({ mark, makesUpFor, minutes, groupId, topic, teacher }: Session) => ({
  mark,
  makesUpFor,
  minutes,
  groupId,
  topic,
  teacher,
});

function newFields(tapped: Tapped, mark: SessionMark) {
  const { studentId, slot } = tapped;
  const { date, block, plannedMinutes, planId } = slot;
  return {
    studentId,
    planId,
    groupId: null,
    date,
    block,
    plannedMinutes,
    minutes: null,
    mark,
    makesUpFor: null,
    topic: '',
    teacher: '',
    note: '',
    ...groupChanges(tapped, null),
  };
}

/**
 * What a session is known to be, by its own last write: what is drawn may lag behind a quick second tap.
 */
export function knownSession(known: Known | undefined, drawn: Session | null): Session | null {
  if (!known) return drawn;
  if (known.session === null) return drawn?.id === known.instead ? null : drawn;
  if (drawn?.id === known.session.id && drawn.revision > known.session.revision) return drawn;
  return known.session;
}

/** What has to be written so that a session becomes as it is wished; null where it is that already. */
export function writeFor(tapped: Tapped, wish: Wish, session: Session | null): MarkWrite | null {
  const mark = markWished(wish);
  if (session === null) {
    return mark === null ? null : { act: 'add', fields: newFields(tapped, mark) };
  }
  if (mark === null) return { act: 'bin', id: session.id };
  const seen = { id: session.id, expectedRevision: session.revision };
  if ('before' in wish && wish.before !== null) {
    return { act: 'revise', seen, changes: asBefore(wish.before) };
  }
  if (session.mark === mark) return null;
  return { act: 'revise', seen, changes: marked(session, mark, tapped) };
}
