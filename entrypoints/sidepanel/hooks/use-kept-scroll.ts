import { useEffect, useLayoutEffect, useRef } from 'react';

/** Remembers how far down each place was read, and returns there; a place not seen before starts at its top. */
export function useKeptScroll(place: string): void {
  const kept = useRef(new Map<string, number>());
  const now = useRef(place);
  useEffect(() => {
    const keep = () => kept.current.set(now.current, window.scrollY);
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, []);
  useLayoutEffect(() => {
    now.current = place;
    window.scrollTo(0, kept.current.get(place) ?? 0);
  }, [place]);
}
