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
