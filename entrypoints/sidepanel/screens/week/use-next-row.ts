import { type RefObject, useEffect, useRef } from 'react';

type Place = { row: string; index: number };

function rowsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-row]')];
}

/**
 * Keeps the focus in the list when the row that had it is done and gone: the next one takes it, so that nobody who works by
 * keyboard begins at the top again.
 */
export function useNextRow(list: RefObject<HTMLElement | null>, isInView: boolean) {
  const last = useRef<Place | null>(null);
  useEffect(() => {
    const body = list.current;
    if (!body || !isInView) return undefined;
    const note = (event: FocusEvent) => {
      const row =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
      const key = row?.dataset['row'];
      last.current = row && key ? { row: key, index: rowsIn(body).indexOf(row) } : null;
    };
    const watch = new MutationObserver(() => {
      const place = last.current;
      if (place === null || document.activeElement !== document.body) return;
      const rows = rowsIn(body);
      if (rows.some(({ dataset }) => dataset['row'] === place.row)) return;
      const next = rows[Math.min(place.index, rows.length - 1)];
      next?.querySelector<HTMLElement>('[data-row-name]')?.focus();
    });
    body.addEventListener('focusin', note);
    watch.observe(body, { childList: true, subtree: true });
    return () => {
      body.removeEventListener('focusin', note);
      watch.disconnect();
    };
  }, [list, isInView]);
}
