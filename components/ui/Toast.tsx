import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { NamesShown } from './names-shown.ts';
import { useCountdown } from './use-countdown.ts';
import './sheet.css';

/**
 * Milliseconds a toast stays; the clock stands still while it is pointed at or holds the focus (ui/design.md 11). One that
 * can be taken back leaves time to decide; one that only tells is soon out of the way.
 */
const stay = { undo: 10_000, tell: 4000 };

export type ToastMessage = { text: string; undo?: () => void };
type Shown = ToastMessage & { id: number; mayName: boolean };

const ToastContext = createContext<(message: ToastMessage) => void>(() => {});

/** Says one thing, once, at the foot of the panel: `showToast({ text, undo })`. */
export function useToast(): (message: ToastMessage) => void {
  return use(ToastContext);
}

/** One message with, where there is something to take back, Undo. */
export function Toast({ text, undo, onDone }: ToastMessage & { onDone: () => void }) {
  const { pause, resume } = useCountdown(undo ? stay.undo : stay.tell, onDone);
  function takeBack() {
    undo?.();
    onDone();
  }
  return (
    <div
      className={undo ? 'toast' : 'toast toast--tell'}
      onPointerEnter={pause}
      onPointerLeave={resume}
      onFocus={pause}
      onBlur={resume}
    >
      <span>{text}</span>
      {undo ? (
        <span className="push">
          <Button kind="quiet" onPress={takeBack}>
            {i18n.t('ui.undo')}
          </Button>
        </span>
      ) : null}
    </div>
  );
}

/** Holds the newest message and gives everything inside it `useToast`. */
export function ToastRegion({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const areNamesShown = use(NamesShown);
  const show = useCallback(
    (message: ToastMessage) => {
      setShown((before) => ({
        ...message,
        id: (before?.id ?? 0) + 1,
        mayName: areNamesShown,
      }));
    },
    [areNamesShown],
  );
  const done = useMemo(() => () => setShown(null), []);
  return (
    <ToastContext value={show}>
      {children}
      <output className="toast-at">
        {/* What was said while names were shown may hold one. */}
        {shown && (areNamesShown || !shown.mayName) ? (
          <Toast key={shown.id} {...shown} onDone={done} />
        ) : null}
      </output>
    </ToastContext>
  );
}
