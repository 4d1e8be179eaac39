import { useEffect, useRef, type RefObject } from 'react';

/** Whether the focus is nowhere, or on something that is not drawn any more. */
function isLost(element: Element | null): boolean {
  return element === null || element === document.body || !element.checkVisibility();
}

/** Lets a screen that opens begin at one element, its title, unless something in it took the focus. */
export function useStartFocus<Start extends HTMLElement>(): RefObject<Start | null> {
  const start = useRef<Start>(null);
  useEffect(() => {
    const begin = () => {
      if (isLost(document.activeElement)) start.current?.focus({ preventScroll: true });
    };
    begin();
    // A menu that led here closes in the next frames, and its focus goes nowhere.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(begin);
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return start;
}
