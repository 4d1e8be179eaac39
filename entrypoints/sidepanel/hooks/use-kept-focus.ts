import { useEffect, useLayoutEffect, useRef } from 'react';

/** Remembers what had the focus in each place, and gives it back on return, so that the keyboard goes on where it was. */
export function useKeptFocus(place: string): void {
  const kept = useRef(new Map<string, Element>());
  const now = useRef(place);
  useEffect(() => {
    const keep = ({ target }: FocusEvent) => {
      // A menu or sheet stands beside the panel and gives its focus back by itself.
      if (target instanceof Element && target.closest('.panel')) {
        kept.current.set(now.current, target);
      }
    };
    document.addEventListener('focusin', keep);
    return () => document.removeEventListener('focusin', keep);
  }, []);
  useLayoutEffect(() => {
    if (now.current === place) return;
    now.current = place;
    const before = kept.current.get(place);
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }, [place]);
}
