import type { RefObject } from 'react';
import { useKeys } from './use-keys.ts';

/** The names of a list's rows, in order, that can take the focus. */
function namesIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row-name]') ?? [])];
}

function rowInFocus(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-row]') ?? null;
}

function move(list: HTMLElement | null, step: 1 | -1) {
  const names = namesIn(list);
  const row = rowInFocus();
  const at = names.findIndex((name) => row?.contains(name));
  const next = at === -1 ? names.at(step === 1 ? 0 : -1) : names[at + step];
  next?.focus();
}

/** J, K and the arrows move through the rows of a list; W asks for the row in focus (ui/design.md 10). */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  isOn: boolean,
  onKnowWhy: (studentId: string) => void,
) {
  const down = () => move(list.current, 1);
  const up = () => move(list.current, -1);
  // Without a row in focus the arrows scroll, as everywhere.
  const arrowDown = () => (rowInFocus() ? down() : false);
  const arrowUp = () => (rowInFocus() ? up() : false);
  const knowWhy = () => {
    const studentId = rowInFocus()?.dataset['row'];
    if (studentId) onKnowWhy(studentId);
  };
  useKeys({ j: down, ArrowDown: arrowDown, k: up, ArrowUp: arrowUp, w: knowWhy }, isOn);
}
