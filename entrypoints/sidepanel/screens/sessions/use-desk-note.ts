import { useEffect, useRef, useState } from 'react';
import { readDraft, saveDraft } from '../../../../lib/store/drafts.ts';
import { draftFrom, draftText } from '../../hooks/draft-text.ts';
import { useStore } from '../../hooks/store-context.ts';

/** What was typed and added at one sign-in; `added` are ids of students, apart by a space. */
export type DeskNote = { groupId: string; topic: string; teacher: string; added: string };

export const newNote: DeskNote = { groupId: '', topic: '', teacher: '', added: '' };

/**
 * The note of one sign-in, kept under its key so that the same one opens again; null until it is read, so that nothing of another
 * day is taken for this one's.
 */
export function useDeskNote(key: string): {
  note: DeskNote | null;
  change: (patch: Partial<DeskNote>) => void;
} {
  const store = useStore();
  const [kept, setKept] = useState<{ key: string; note: DeskNote } | null>(null);
  const newest = useRef<{ key: string; note: DeskNote } | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    let isCurrent = true;
    const begin = (note: DeskNote) => {
      if (!isCurrent) return;
      newest.current = { key, note };
      setKept(newest.current);
    };
    readDraft(store, key).then(
      (text) => begin((text === null ? null : draftFrom(text, newNote)) ?? newNote),
      () => begin(newNote),
    );
    return () => {
      isCurrent = false;
    };
  }, [store, key]);

  function change(patch: Partial<DeskNote>) {
    if (newest.current?.key !== key) return;
    const note = { ...newest.current.note, ...patch };
    newest.current = { key, note };
    setKept(newest.current);
    // The marks are records of their own: without the note only the choices of this sign-in would be lost.
    last.current = last.current
      .then(() => saveDraft(store, key, draftText(note, newNote)))
      .catch(() => undefined);
  }
  return { note: kept?.key === key ? kept.note : null, change };
}
