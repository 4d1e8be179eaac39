import { useEffect, useRef, type RefObject } from 'react';

/**
 * Puts the focus into the field of a form that `first` selects, and gives it back when the form goes: to what had it
 * before, or to the tab around the form where that is gone. In a sheet the sheet does both.
 */
export function useReturnFocus(first: string): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const opener = useRef(document.activeElement);
  useEffect(() => {
    const element = form.current;
    if (element === null || element.closest('[role="dialog"]') !== null) return undefined;
    element.querySelector<HTMLElement>(first)?.focus();
    const panel = element.closest<HTMLElement>('[role="tabpanel"]');
    const back = opener.current;
    return () => {
      if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus();
      else panel?.focus();
    };
  }, [first]);
  return form;
}
