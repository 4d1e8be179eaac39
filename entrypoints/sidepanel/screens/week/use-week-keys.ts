import type { RefObject } from 'react';
import { useKeys } from '../../hooks/use-keys.ts';
import { useListKeys } from '../../hooks/use-list-keys.ts';
import type { RowActs } from './row-acts.ts';

function rowInFocus(): string | null {
  return document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null;
}

/** The whole week by keyboard: J, K and the arrows move through all rows, W asks why, D does, S puts off (ui/design.md 10). */
export function useWeekKeys(
  list: RefObject<HTMLElement | null>,
  keys: Pick<RowActs, 'act' | 'knowWhy' | 'putOff'>,
  { isInView, areNamesShown }: { isInView: boolean; areNamesShown: boolean },
) {
  const onRow = (work: (rowKey: string) => void) => () => {
    const row = rowInFocus();
    if (row === null) return false;
    work(row);
  };
  useListKeys(list, isInView, (rowKey) => areNamesShown && keys.knowWhy(rowKey));
  useKeys({ d: onRow(keys.act), s: onRow(keys.putOff) }, isInView && areNamesShown);
}
