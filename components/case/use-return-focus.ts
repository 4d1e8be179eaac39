import { useEffect, useRef, type RefObject } from 'react';

/** Puts the focus at the start of what a form belonged to, and its title into view: what was saved stands below it. */
function goOnIn(part: HTMLElement): void {
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView({ block: 'nearest' });
  if (part.getBoundingClientRect().top < 0) part.scrollIntoView({ block: 'start' });
}

/** Goes on at the start of the section around an element once that element is gone, and with it what had the focus. */
export function useGoOnAfter<Gone extends HTMLElement>(): RefObject<Gone | null> {
  const gone = useRef<Gone>(null);
  useEffect(() => {
    const element = gone.current;
    const part = element?.closest<HTMLElement>('section');
    return () => {
      if (part?.isConnected && !element?.isConnected) goOnIn(part);
    };
  }, []);
  return gone;
}

/**
 * Puts the focus into the field of a form that `first` selects, and gives it back when the form goes: to what had it
 * before, or to the section around the form where that is gone. In a sheet the sheet does both.
 */
export function useReturnFocus(first: string): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const opener = useRef(document.activeElement);
  useEffect(() => {
    const element = form.current;
    if (element === null || element.closest('[role="dialog"]') !== null) return undefined;
    element.querySelector<HTMLElement>(first)?.focus();
    const part = element.closest<HTMLElement>('section');
    const back = opener.current;
    return () => {
      if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus();
      else if (part !== null) goOnIn(part);
    };
  }, [first]);
  return form;
}
