import type { RefObject } from 'react';
import type { TapMark } from '../../../../components/sessions/TapIn.tsx';
import { useKeys } from '../../hooks/use-keys.ts';
import { markKeys } from './use-tap-keys.ts';

function namesIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row-name]') ?? [])];
}

/** The key of the row in focus; null where none is. */
function rowInFocus(list: HTMLElement | null): string | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-row]');
  return row && list?.contains(row) ? (row.dataset['row'] ?? null) : null;
}

/** Moves the focus to the next name, the one before, or the first where none has it. */
export function moveInList(list: HTMLElement | null, step: 1 | -1): void {
  const names = namesIn(list);
  const current = rowInFocus(list);
  const at = names.findIndex(
    (name) => name.closest<HTMLElement>('[data-row]')?.dataset['row'] === current,
  );
  const next = at === -1 ? names[0] : names[at + step];
  next?.focus();
}

/**
 * Keys of a sign-in: arrows or J and K move, one letter marks the row in focus and goes on to the next, Backspace takes its mark
 * back, F finds.
 */
export function useDeskKeys(
  list: RefObject<HTMLElement | null>,
  acts: {
    onMark: (key: string, mark: TapMark) => void;
    onUnmark: (key: string) => void;
    onFind: () => void;
  },
): void {
  const inRow = (act: (key: string) => void) => () => {
    const key = rowInFocus(list.current);
    if (key === null) return false;
    act(key);
    return undefined;
  };
  const marks = Object.entries(markKeys).map(([letter, mark]) => [
    letter,
    inRow((key) => {
      acts.onMark(key, mark);
      moveInList(list.current, 1);
    }),
  ]);
  useKeys({
    ...Object.fromEntries(marks),
    Backspace: inRow(acts.onUnmark),
    ArrowDown: () => moveInList(list.current, 1),
    j: () => moveInList(list.current, 1),
    ArrowUp: () => moveInList(list.current, -1),
    k: () => moveInList(list.current, -1),
    f: acts.onFind,
  });
}
