import { along } from './measure.ts';

const ROW = 'tr, li, [role="row"], [role="listitem"]';
const LIST = 'table, ul, ol, [role="grid"], [role="table"], [role="treegrid"], [role="list"]';
/** How far up a row is looked for where no element says it is one. */
const MOST_LEVELS = 8;

/** The row, card or line that belongs to one student: the largest box around the name without another student's name. */
export function rowOf(anchor: Element, neighbours: Element[]): Element {
  const named = anchor.closest(ROW);
  if (named && !neighbours.some((other) => named.contains(other))) return named;
  if (neighbours.length === 0) return anchor.parentElement ?? anchor;
  let row = anchor;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const parent = row.parentElement;
    if (!parent || neighbours.some((other) => parent.contains(other))) return row;
    row = parent;
  }
  return row;
}

/** The table or list a row belongs to: marks of one list share an edge. */
export function listOf(row: Element): Element {
  return row.parentElement?.closest(LIST) ?? row.parentElement ?? row;
}

/**
 * The room after a row's end, in window pixels along the reading direction, for lists too narrow to hold a mark: up to
 * the next thing beside the list, or the end of what holds them both.
 */
export function roomAfter(row: Element, rtl: boolean): { end: number; until: number } | null {
  const list = listOf(row);
  const holder = list.parentElement;
  if (!holder) return null;
  const { top, bottom } = row.getBoundingClientRect();
  const { end } = along(row.getBoundingClientRect(), rtl);
  let until = along(holder.getBoundingClientRect(), rtl).end;
  for (const beside of holder.children) {
    const box = beside.getBoundingClientRect();
    if (beside === list || box.bottom <= top || box.top >= bottom) continue;
    const { start } = along(box, rtl);
    if (start >= end - 1) until = Math.min(until, start);
  }
  return { end, until };
}
