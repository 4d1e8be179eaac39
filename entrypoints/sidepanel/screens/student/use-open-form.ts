import { useCallback, useEffect, useState } from 'react';
import { readDraft, saveDraft } from '../../../../lib/store/drafts.ts';
import { useStore } from '../../hooks/store-context.ts';
import { openFormFrom, openFormKey, openFormText, type OpenForm } from './open-form.ts';

export type FormSwitch = {
  form: OpenForm | null;
  /** False until it is known whether a form was open when the panel closed. */
  isReady: boolean;
  open: (form: OpenForm) => void;
  close: () => void;
};

/**
 * Which form of a case is open, found again after the panel was closed. `first` is opened whatever was open before, null
 * opens none.
 */
export function useOpenForm(studentId: string, first: OpenForm | null | undefined): FormSwitch {
  const store = useStore();
  const [form, setForm] = useState<OpenForm | null>(first ?? null);
  const [isReady, setReady] = useState(first !== undefined);
  const key = openFormKey(studentId);

  // Only where the panel opens the next time hangs on it: nothing typed is lost when it fails.
  const remember = useCallback(
    (next: OpenForm | null) => {
      saveDraft(store, key, openFormText(next)).catch(() => undefined);
    },
    [store, key],
  );
  const show = useCallback(
    (next: OpenForm | null) => {
      setForm(next);
      remember(next);
    },
    [remember],
  );

  useEffect(() => {
    // What was asked for is open like any other form, also after the panel closes.
    if (first) remember(first);
  }, [first, remember]);

  useEffect(() => {
    if (isReady) return undefined;
    let isCurrent = true;
    const begin = (kept: OpenForm | null) => {
      if (!isCurrent) return;
      setForm(kept);
      setReady(true);
    };
    readDraft(store, key).then(
      (text) => begin(openFormFrom(text)),
      () => begin(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [store, key, isReady]);

  const close = useCallback(() => show(null), [show]);
  return { form, isReady, open: show, close };
}
