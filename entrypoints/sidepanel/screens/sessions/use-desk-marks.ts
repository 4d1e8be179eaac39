import { useMemo } from 'react';
import type { TapMark } from '../../../../components/sessions/TapIn.tsx';
import type { SessionMark } from '../../../../lib/domain/casework/session.ts';
import type { DeskRowData } from './desk-rows.ts';
import type { Desk } from './use-desk.ts';
import { type TapIn, useTapIn } from './use-tap-in.ts';

export type DeskMarks = Pick<TapIn, 'saving' | 'failed' | 'leave'> & {
  mark: (key: string, mark: TapMark) => void;
  /** Takes a mark back: the session is not marked again. */
  unmark: (key: string) => void;
  /** The mark as it is shown: the one on its way to the disk, else the one that is kept. */
  markOf: (row: DeskRowData) => SessionMark | null;
  isFailed: (row: DeskRowData) => boolean;
  /** Tries again to save what failed; all of it, or one row's. */
  retry: (key?: string) => void;
  studentOf: (key: string) => string;
};

/** Marks of a sign-in, by the key of their row. */
export function useDeskMarks(desk: Desk): DeskMarks {
  const drawn = useMemo(
    () =>
      (desk.rows ?? []).map(({ student: { id, name }, slot }) => ({ studentId: id, slot, name })),
    [desk.rows],
  );
  const { tap, pending, saving, failed, isFailed, retry, leave } = useTapIn(drawn);
  const rowOf = (key: string) => desk.rows?.find((row) => row.key === key);
  function write(key: string, mark: SessionMark) {
    const row = rowOf(key);
    if (!row) return;
    const { topic, teacher } = desk.note;
    const group = { id: desk.groupId(), topic: topic.trim(), teacher: teacher.trim() };
    const { student, slot } = row;
    tap({ studentId: student.id, slot, name: student.name, group }, mark);
  }
  function markOf({ student, slot }: DeskRowData): SessionMark | null {
    const coming = pending(student.id, slot);
    const mark = coming === undefined ? (slot.session?.mark ?? null) : coming;
    return mark === 'planned' ? null : mark;
  }
  return {
    mark: write,
    unmark: (key) => {
      const row = rowOf(key);
      if (row && markOf(row) !== null) write(key, 'planned');
    },
    markOf,
    saving,
    failed,
    leave,
    isFailed: ({ student, slot }) => isFailed(student.id, slot),
    retry: (key) => {
      const row = key === undefined ? undefined : rowOf(key);
      if (row) retry({ studentId: row.student.id, slot: row.slot });
      else if (key === undefined) retry();
    },
    studentOf: (key) => rowOf(key)?.student.id ?? '',
  };
}
