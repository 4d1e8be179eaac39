import { i18n } from '#i18n';
import type { DeskLine } from '../../../../components/sessions/DeskRow.tsx';
import {
  blockKey,
  sessionSlots,
  slotKey,
  type SessionSlot,
} from '../../../../lib/domain/casework/session-slots.ts';
import type { Session, SessionMark } from '../../../../lib/domain/casework/session.ts';
import { nameKey } from '../../../../lib/domain/names.ts';
import type { SchoolCalendar } from '../../../../lib/domain/school-calendar.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { Student } from '../../../../lib/domain/student.ts';
import type { Seated } from './read-desk.ts';

/** One session of one student at a sign-in. */
export type DeskRowData = { key: string; student: Student; slot: SessionSlot; isAdded: boolean };

type Desk = {
  date: SchoolDay;
  /** Key of the block; null for all of the day. */
  block: string | null;
  calendar: SchoolCalendar | null;
  added: readonly string[];
};

/** A session nobody planned: of the chosen block, else without one. */
function extraSlot({ plan }: Seated, { date, block }: Desk): SessionSlot {
  const named = block ?? '';
  return {
    key: slotKey({ date, block: named }),
    date,
    block: named,
    plannedMinutes: null,
    planId: plan?.id ?? null,
    kind: null,
    session: null,
  };
}

function slotsOf(seated: Seated, sessions: readonly Session[], desk: Desk): SessionSlot[] {
  const own = sessions.filter(({ studentId }) => studentId === seated.student.id);
  return sessionSlots(seated.plan, desk.calendar, own).filter(
    ({ date, session }) => date === desk.date && session?.mark !== 'make-up',
  );
}

/** The blocks of a day, by key, as the first plan or session writes them. */
export function blocksOf(
  seated: readonly Seated[],
  sessions: readonly Session[],
  desk: Desk,
): { key: string; name: string }[] {
  const blocks = new Map<string, string>();
  for (const one of seated) {
    for (const { block } of slotsOf(one, sessions, desk)) {
      if (!blocks.has(blockKey(block))) blocks.set(blockKey(block), block);
    }
  }
  return [...blocks]
    .map(([key, name]) => ({ key, name }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

/** The rows of a sign-in, by name: one for each session of the day, and one for each student added by hand. */
export function deskRows(
  seated: readonly Seated[],
  sessions: readonly Session[],
  desk: Desk,
): DeskRowData[] {
  return seated.flatMap((one) => {
    const isAdded = desk.added.includes(one.student.id);
    const slots = slotsOf(one, sessions, desk).filter(
      ({ block }) => desk.block === null || blockKey(block) === desk.block,
    );
    const shown = slots.length === 0 && isAdded ? [extraSlot(one, desk)] : slots;
    return shown.map((slot) => ({
      key: `${one.student.id} ${slot.key}`,
      student: one.student,
      slot,
      isAdded,
    }));
  });
}

/** Whether a student's name holds words that begin with those typed, or the id begins so. */
export function fits({ name, sisId }: Student, text: string): boolean {
  const words = nameKey(text).split(' ').filter(Boolean);
  if (text.trim() === '') return true;
  if (sisId.toLowerCase().startsWith(text.trim().toLowerCase())) return true;
  const names = nameKey(name).split(' ');
  return words.length > 0 && words.every((word) => names.some((one) => one.startsWith(word)));
}

/** A row as it is drawn; `mark` is the one on its way to the disk where there is one, `isFailed` where it did not get there. */
export function deskLine(
  { key, student, slot, isAdded }: DeskRowData,
  { mark, isFailed }: { mark: SessionMark | null; isFailed: boolean },
  showsBlock: boolean,
): DeskLine {
  const facts = [
    showsBlock ? slot.block : '',
    slot.kind === null && isAdded ? i18n.t('sessions.desk.added') : '',
    slot.kind === 'beside-day-off' ? i18n.t('sessions.besideDayOff') : '',
  ];
  return {
    key,
    name: student.name,
    mark,
    facts: facts.filter((fact) => fact !== ''),
    mayLeave: isAdded && slot.kind === null && slot.session === null && mark === null,
    isFailed,
  };
}
