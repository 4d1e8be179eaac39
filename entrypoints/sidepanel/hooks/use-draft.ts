import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, readDraft, saveDraft } from '../../../lib/store/drafts.ts';
import { useStore } from './store-context.ts';
import { draftFrom, draftText, type DraftFields } from './draft-text.ts';

/** Longest time that something typed is not yet kept, in milliseconds. */
const behind = 800;

export type Draft<Fields extends DraftFields> = {
  value: Fields;
  change: (patch: Partial<Fields>) => void;
  /** False until it is known whether an earlier draft waits; a form shows its fields only then. */
  isReady: boolean;
  /** What stands in the form is on this device as a draft. */
  isKept: boolean;
  /** Forgets the draft and starts the form anew: after "Saved", or when the person gives up. */
  drop: () => Promise<void>;
};

type Typed<Fields> = { value: Fields; isReady: boolean; isKept: boolean };

/** Writes the newest text at most {@link behind} ms late, at once when the page may be about to close, and says when. */
function useKeeper(key: string, onKept: (kept: boolean) => void) {
  const store = useStore();
  const waiting = useRef<{ text: string; timer: number } | null>(null);
  const flush = useCallback(() => {
    const next = waiting.current;
    if (next === null) return;
    waiting.current = null;
    clearTimeout(next.timer);
    // A draft that could not be kept is only not called kept: saving the record will say why.
    saveDraft(store, key, next.text).then(
      () => onKept(next.text !== ''),
      () => onKept(false),
    );
  }, [store, key, onKept]);
  const keep = useCallback(
    (text: string) => {
      const timer = waiting.current?.timer ?? window.setTimeout(flush, behind);
      waiting.current = { text, timer };
    },
    [flush],
  );
  const forget = useCallback(async () => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    waiting.current = null;
    await dropDraft(store, key);
  }, [store, key]);
  useEffect(() => {
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { keep, forget };
}

/**
 * What is typed in one form, kept in the store under `key` and found again when the form opens the next time, also
 * after the panel was closed (ui/design.md 3). `initial` is read once per key. `repair` settles the inside of lists and groups
 * that an older form kept.
 */
export function useDraft<Fields extends DraftFields>(
  key: string,
  initial: Fields,
  repair?: (value: Fields) => Fields,
): Draft<Fields> {
  const store = useStore();
  const mend = useRef(repair);
  const [start, setStart] = useState({ key, initial });
  // Another form begins with its own fields.
  if (start.key !== key) setStart({ key, initial });
  const [typed, setTyped] = useState<Typed<Fields>>({
    value: initial,
    isReady: false,
    isKept: false,
  });
  const newest = useRef(initial);
  const onKept = useCallback(
    (isKept: boolean) => setTyped((before) => ({ ...before, isKept })),
    [],
  );
  const { keep, forget } = useKeeper(key, onKept);

  useEffect(() => {
    let isCurrent = true;
    const begin = (kept: Fields | null) => {
      if (!isCurrent) return;
      newest.current = kept ?? start.initial;
      setTyped({ value: newest.current, isReady: true, isKept: kept !== null });
    };
    readDraft(store, key).then(
      (text) => begin(text === null ? null : draftFrom(text, start.initial, mend.current)),
      () => begin(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [store, key, start]);

  const change = useCallback(
    (patch: Partial<Fields>) => {
      newest.current = { ...newest.current, ...patch };
      setTyped({ value: newest.current, isReady: true, isKept: false });
      keep(draftText(newest.current, start.initial));
    },
    [keep, start],
  );
  const drop = useCallback(async () => {
    newest.current = start.initial;
    setTyped({ value: newest.current, isReady: true, isKept: false });
    await forget();
  }, [forget, start]);

  return { ...typed, change, drop };
}
