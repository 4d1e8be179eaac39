import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { NamesShown } from './names-shown.ts';
import { useCountdown } from './use-countdown.ts';
import './sheet.css';

/**
 * Milliseconds a toast stays; the clock stands still while it is pointed at or holds the focus (ui/design.md 11). One that
 * can be taken back leaves time to decide, one that says what was not done leaves time to read; one that only tells is soon
 * out of the way.
 */
const stay = { long: 10_000, short: 4000 };

/** What is said; `isRefusal` where something was not done as asked. */
export type ToastMessage = { text: string; undo?: () => void; isRefusal?: boolean };
type Shown = ToastMessage & { id: number; mayName: boolean };

const ToastContext = createContext<(message: ToastMessage) => void>(() => {});

/** Says one thing, once, at the foot of the panel: `showToast({ text, undo })`. */
export function useToast(): (message: ToastMessage) => void {
  return use(ToastContext);
}

/** One message with, where there is something to take back, Undo; what was refused stays while its Close is in focus. */
export function Toast({ text, undo, isRefusal, onDone }: ToastMessage & { onDone: () => void }) {
  const { pause, resume } = useCountdown(undo || isRefusal ? stay.long : stay.short, onDone);
  function takeBack() {
    undo?.();
    onDone();
  }
  return (
    <div
      className={undo || isRefusal ? 'toast' : 'toast toast--tell'}
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
      {isRefusal ? (
        <span className="push">
          <Button kind="quiet" onPress={onDone}>
            {i18n.t('ui.close')}
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
