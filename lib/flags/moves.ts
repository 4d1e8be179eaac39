import type { Frame } from './frame.ts';

/**
 * Calls `onMove` at most once per picture after something scrolled, or the window or the page changed its size. One
 * passive listener each, on the document and the window; none on the page's elements. Returns how to stop.
 */
export function listenForMoves({ document, view }: Frame, onMove: () => void): () => void {
  const ending = new AbortController();
  let waiting = 0;
  const move = (): void => {
    waiting ||= view.requestAnimationFrame(() => {
      waiting = 0;
      onMove();
    });
  };
  const sizes = new view.ResizeObserver(move);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  const { signal } = ending;
  document.addEventListener('scroll', move, { capture: true, passive: true, signal });
  view.addEventListener('resize', move, { passive: true, signal });
  return () => {
    ending.abort();
    sizes.disconnect();
    view.cancelAnimationFrame(waiting);
  };
}
