import { useEffect, useState, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { markWord } from '../../../../components/sessions/session-words.ts';
import { useToast } from '../../../../components/ui/Toast.tsx';
import type { SessionMark } from '../../../../lib/domain/casework/session.ts';
import type { SessionSlot } from '../../../../lib/domain/casework/session-slots.ts';
import { writeMarks } from '../../../../lib/store/session-marks.ts';
import { useNoteTrouble } from '../../hooks/note-trouble.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { failureOf } from '../student/failed-because.ts';
import { type Drawn, keptMarks, MarkKeeper } from './kept-marks.ts';
import { MarkQueue } from './mark-queue.ts';
import { tapKey, type Tapped } from './session-tap.ts';
import type { Waiting } from './waiting-marks.ts';

export type TapIn = {
  tap: (tapped: Tapped, mark: SessionMark) => void;
  /** The mark that is not drawn yet; null where one is being taken back, undefined where nothing is on its way. */
  pending: (studentId: string, slot: SessionSlot) => SessionMark | null | undefined;
  /** Marks that are not on the disk yet. */
  saving: number;
  /** Marks that could not be saved, or not before the panel was closed. */
  failed: readonly Waiting[];
  isFailed: (studentId: string, slot: SessionSlot) => boolean;
  /** Tries again; all that failed, or one. */
  retry: (only?: { studentId: string; slot: SessionSlot }) => void;
  /** Leaves the sessions of what failed as they are kept. */
  leave: () => void;
};

/** Gives the queue its store, and says once what was saved and what was not. */
function useConnected(queue: MarkQueue): void {
  const store = useStore();
  const author = useAuthor();
  const noteTrouble = useNoteTrouble();
  const showToast = useToast();
  const [keeper] = useState(() => new MarkKeeper(store));
  useEffect(() => {
    queue.connect({
      write: (writes) => writeMarks(store, writes, author),
      keep: (studentId, unsaved) => keeper.keep(studentId, unsaved),
      onSaved: ({ tapped, mark, before }) =>
        showToast({
          text: i18n.t('sessions.marked', {
            name: tapped.name,
            mark: markWord(mark ?? 'planned'),
          }),
          undo: () => queue.put(tapped, { before }),
        }),
      onFailed: (errors) => {
        for (const error of errors) noteTrouble(error, 'saving');
        showToast({ text: refusalText(errors[0]), isRefusal: true });
      },
    });
  }, [queue, store, author, keeper, noteTrouble, showToast]);
}

function refusalText(error: unknown): string {
  const failure = failureOf(error);
  if (failure === 'stale') return i18n.t('student.stale.title');
  return i18n.t(`student.notSaved.${failure}.title`);
}

/** Brings back what an earlier panel could not save, once for each session that comes into view. */
function useRestored(queue: MarkQueue, drawn: readonly Drawn[]): void {
  const store = useStore();
  const [asked] = useState(() => new Set<string>());
  useEffect(() => {
    const fresh = drawn.filter((one) => !asked.has(tapKey(one)));
    for (const one of fresh) asked.add(tapKey(one));
    if (fresh.length === 0) return;
    // A vault that is locked meanwhile takes this screen away; the marks wait on.
    keptMarks(store, fresh).then(
      (marks) => queue.restore(marks),
      () => undefined,
    );
  }, [queue, store, drawn, asked]);
}

/**
 * Marks sessions by one tap each: a session of the plan becomes a record with its first mark. Each can be taken back; "marked"
 * is said once it is on disk, and what is not on disk when the panel closes comes back, said to be not saved. `drawn` are the
 * sessions that can be marked here.
 */
export function useTapIn(drawn: readonly Drawn[]): TapIn {
  const [queue] = useState(() => new MarkQueue());
  useConnected(queue);
  useRestored(queue, drawn);
  const waiting = useSyncExternalStore(queue.marks.subscribe, queue.marks.all);
  const all = [...waiting.values()];
  return {
    tap: (tapped, mark) => queue.put(tapped, { mark }),
    saving: all.filter(({ state }) => state === 'saving').length,
    failed: all.filter(({ state }) => state === 'failed'),
    pending: (studentId, slot) => waiting.get(tapKey({ studentId, slot }))?.mark,
    isFailed: (studentId, slot) => waiting.get(tapKey({ studentId, slot }))?.state === 'failed',
    retry: (only) => queue.retry(only && tapKey(only)),
    leave: () => queue.leave(),
  };
}
