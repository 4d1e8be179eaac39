import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { markWord } from '../../../../components/sessions/session-words.ts';
import { useToast } from '../../../../components/ui/Toast.tsx';
import {
  isAttended,
  type Session,
  type SessionMark,
} from '../../../../lib/domain/casework/session.ts';
import type { SessionSlot } from '../../../../lib/domain/casework/session-slots.ts';
import { moveToBin } from '../../../../lib/store/bin.ts';
import { addCasework, reviseCasework } from '../../../../lib/store/casework.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useAct } from '../student/use-act.ts';

/** One session of one student, and what a sign-in of a whole group says of it. */
export type Tapped = {
  studentId: string;
  slot: SessionSlot;
  /** What the toast calls it. */
  name: string;
  /** Null where it is marked alone, in a case. */
  group: { id: string; topic: string; teacher: string } | null;
};

/** Milliseconds for which a mark stands for what the store will say in a moment. */
const ahead = 1500;

type Known = { session: Session | null; instead: string | null };

function keyOf({ studentId, slot }: Tapped): string {
  return `${studentId} ${slot.key}`;
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
 * What a session is known to be, by its own last write: what is drawn may lag behind a quick second tap. `instead` is the
 * record that this replaces on the screen, where it was just removed.
 */
function knownSession(known: Known | undefined, drawn: Session | null): Session | null {
  if (!known) return drawn;
  if (known.session === null) return drawn?.id === known.instead ? null : drawn;
  if (drawn?.id === known.session.id && drawn.revision > known.session.revision) return drawn;
  return known.session;
}

export type TapIn = {
  tap: (tapped: Tapped, mark: SessionMark) => void;
  /** The mark on its way to the disk; null where it is being taken back, undefined where nothing is on its way. */
  pending: (studentId: string, slot: SessionSlot) => SessionMark | null | undefined;
  /** Marks that are not on the disk yet. */
  unsaved: number;
};

/** Marks on their way, by key. */
function usePending() {
  const [marks, setMarks] = useState<ReadonlyMap<string, SessionMark | null>>(new Map());
  const set = (key: string, mark: SessionMark | null) =>
    setMarks((before) => new Map(before).set(key, mark));
  const clear = (key: string) =>
    setMarks((before) => new Map([...before].filter(([known]) => known !== key)));
  return { marks, set, clear };
}

/**
 * Marks sessions by one tap each, one after the other in the order they were tapped: a session of the plan becomes a record
 * with its first mark. Each can be taken back; "marked" is said once it is on disk.
 */
export function useTapIn(): TapIn {
  const store = useStore();
  const author = useAuthor();
  const act = useAct();
  const showToast = useToast();
  const { marks, set, clear } = usePending();
  const [unsaved, setUnsaved] = useState(0);
  const known = useRef(new Map<string, Known>());
  const last = useRef<Promise<unknown>>(Promise.resolve());

  function inTurn(key: string, mark: SessionMark | null, work: () => Promise<void>) {
    set(key, mark);
    setUnsaved((count) => count + 1);
    const turn = last.current.then(work);
    last.current = turn.catch(() => undefined);
    act(() => turn);
    void last.current.finally(() => {
      setUnsaved((count) => count - 1);
      window.setTimeout(() => clear(key), ahead);
    });
    turn.catch(() => clear(key));
  }
  async function revise(key: string, session: Session, changes: Partial<Session>) {
    const seen = { id: session.id, expectedRevision: session.revision };
    const revised = await reviseCasework(store, 'sessions', seen, changes, author);
    known.current.set(key, { session: revised, instead: null });
    return revised;
  }
  async function add(key: string, tapped: Tapped, mark: SessionMark) {
    const added = await addCasework(store, 'sessions', newFields(tapped, mark), author);
    known.current.set(key, { session: added, instead: null });
    return () =>
      inTurn(key, null, async () => {
        await moveToBin(store, 'sessions', added.id, author);
        known.current.set(key, { session: null, instead: added.id });
      });
  }
  async function change(key: string, tapped: Tapped, session: Session, mark: SessionMark) {
    const revised = await revise(key, session, marked(session, mark, tapped));
    return () =>
      inTurn(key, session.mark, async () => {
        await revise(key, revised, asBefore(session));
      });
  }
  function tap(tapped: Tapped, mark: SessionMark) {
    const key = keyOf(tapped);
    inTurn(key, mark, async () => {
      const session = knownSession(known.current.get(key), tapped.slot.session);
      if (session?.mark === mark) return;
      const undo = session
        ? await change(key, tapped, session, mark)
        : await add(key, tapped, mark);
      const text = i18n.t('sessions.marked', { name: tapped.name, mark: markWord(mark) });
      showToast({ text, undo });
    });
  }
  return {
    tap,
    unsaved,
    pending: (studentId, slot) => marks.get(`${studentId} ${slot.key}`),
  };
}
