import { useMemo, useRef } from 'react';
import type { SchoolCalendar } from '../../../../lib/domain/school-calendar.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { useToday } from '../../hooks/use-today.ts';
import { blocksOf, deskRows, type DeskRowData } from './desk-rows.ts';
import { readSeated } from './read-desk.ts';
import { type DeskNote, newNote, useDeskNote } from './use-desk-note.ts';

/** Which sign-in was open, and on which day that was: on another day today's opens. */
type LastDesk = { openedOn: string; date: string; block: string };

const noDesk: LastDesk = { openedOn: '', date: '', block: '' };

/** A block stands behind a letter of its own, as its name may be empty; nothing stands for all of the day. */
const blockText = (block: string | null): string => (block === null ? '' : `b${block}`);

export type Desk = {
  date: SchoolDay;
  /** Key of the block; null for all of the day. */
  block: string | null;
  open: (place: { date?: SchoolDay; block?: string | null }) => void;
  note: DeskNote;
  tell: (told: Partial<DeskNote>) => void;
  add: (studentId: string) => void;
  takeOff: (studentId: string) => void;
  /** The id all sessions of this sign-in are marked with. */
  groupId: () => string;
  blocks: { key: string; name: string }[];
  /** Undefined until they are read. */
  rows: DeskRowData[] | undefined;
};

function useLastDesk() {
  const today = useToday();
  const last = useDraft<LastDesk>('desk/last', noDesk);
  const isToday = last.value.openedOn === today;
  const date = isToday && last.value.date !== '' ? last.value.date : today;
  const block = isToday && last.value.block !== '' ? last.value.block.slice(1) : null;
  const open: Desk['open'] = (place) => {
    const isOther = place.date !== undefined && place.date !== date;
    // Another day has blocks of its own.
    const next = place.block === undefined ? (isOther ? null : block) : place.block;
    last.change({ openedOn: today, date: place.date ?? date, block: blockText(next) });
  };
  return { isReady: last.isReady, date, block, open };
}

function useNote(date: SchoolDay, block: string | null) {
  const key = `desk/${date}/${encodeURIComponent(blockText(block))}`;
  const { note, change } = useDeskNote(key);
  const fresh = useRef({ key: '', id: '' });
  function groupId(): string {
    if (note !== null && note.groupId !== '') return note.groupId;
    if (fresh.current.key !== key) {
      fresh.current = { key, id: crypto.randomUUID() };
      change({ groupId: fresh.current.id });
    }
    return fresh.current.id;
  }
  return { note, change, groupId };
}

/** Students and sessions of one day, each with what it was read for: an answer to another question is none. */
function useRead(
  date: SchoolDay | null,
  calendar: SchoolCalendar | null | undefined,
  added: readonly string[],
) {
  const seated = useStored(
    async (rows) => {
      if (date === null || calendar === undefined) return undefined;
      return { date, list: await readSeated(rows, date, calendar, added) };
    },
    [date, calendar, added],
  );
  const ids = (seated?.list ?? []).map(({ student }) => student.id).join(' ');
  const sessions = useStored(
    async (rows) => {
      const asked = ids.split(' ').filter(Boolean);
      return { asked: new Set(asked), list: await rows.about('sessions', asked) };
    },
    [ids],
  );
  return useMemo(() => {
    if (seated === undefined || sessions === undefined || seated.date !== date) return null;
    // Whose sessions are not read yet is not shown: nobody is called unmarked who may be marked.
    const list = seated.list.filter(({ student }) => sessions.asked.has(student.id));
    return { seated: list, sessions: list.length === 0 ? [] : sessions.list };
  }, [seated, sessions, date]);
}

/** One sign-in of a whole group: who is on it, what is known of each, and what was said of the session. */
export function useDesk(): Desk {
  const { isReady, date, block, open } = useLastDesk();
  const { note, change, groupId } = useNote(date, block);
  const calendar = useSettings()?.calendar;
  const addedText = note?.added ?? '';
  const added = useMemo(() => addedText.split(' ').filter(Boolean), [addedText]);
  const read = useRead(isReady && note !== null ? date : null, calendar, added);
  const { rows, blocks } = useMemo(() => {
    if (read === null || calendar === undefined) return { rows: undefined, blocks: [] };
    const desk = { date, block, calendar, added };
    return {
      rows: deskRows(read.seated, read.sessions, desk),
      blocks: blocksOf(read.seated, read.sessions, desk),
    };
  }, [read, date, block, calendar, added]);
  const setAdded = (list: readonly string[]) => change({ added: list.join(' ') });
  return {
    date,
    block,
    open,
    note: note ?? newNote,
    tell: change,
    add: (studentId) => setAdded([...added.filter((id) => id !== studentId), studentId]),
    takeOff: (studentId) => setAdded(added.filter((id) => id !== studentId)),
    groupId,
    blocks,
    rows,
  };
}
