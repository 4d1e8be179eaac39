import { parentOf } from '../page/dom.ts';
import type { Column } from './grid.ts';
import type { OpenedTable } from './opened-table.ts';

/** A table, or the pieces of one: heads in a table of their own above the rows. */
export type Sheet = OpenedTable & {
  /** What holds all pieces, where there are several. */
  holder: Element | null;
};

/** How far up the pieces of one widget may meet. */
const levels = 7;

type Pieces = { heads: OpenedTable[]; bodies: OpenedTable[]; whole: number };

function* holdersOf({ element }: OpenedTable): Generator<Element> {
  let at = parentOf(element);
  for (let level = 0; at && level < levels; level++, at = parentOf(at)) yield at;
}

function isHeadOnly(table: OpenedTable): boolean {
  return table.named && table.size === 0;
}

function isBodyOnly(table: OpenedTable): boolean {
  return !table.named && table.size > 0;
}

/** Every holder near a table of heads with the pieces it holds. */
function piecesByHolder(tables: OpenedTable[]): Map<Element, Pieces> {
  const found = new Map<Element, Pieces>();
  for (const table of tables.filter(isHeadOnly))
    for (const holder of holdersOf(table)) {
      const pieces = found.get(holder) ?? { heads: [], bodies: [], whole: 0 };
      pieces.heads.push(table);
      found.set(holder, pieces);
    }
  for (const table of tables.filter((one) => !isHeadOnly(one)))
    for (const holder of holdersOf(table)) {
      const pieces = found.get(holder);
      if (!pieces) continue;
      if (isBodyOnly(table)) pieces.bodies.push(table);
      else pieces.whole += 1;
    }
  return found;
}

/** Heads that belong over rows so wide: as many, or one more without words, above the scroll bar. */
function suits(head: OpenedTable, body: OpenedTable): boolean {
  const wide = head.columns.length;
  const tall = body.columns.length;
  if (wide === tall) return true;
  return wide === tall + 1 && head.columns.at(-1)?.labels.length === 0;
}

function headFor(body: OpenedTable, { heads, bodies }: Pieces): OpenedTable | undefined {
  const sameOrder = heads[bodies.indexOf(body)];
  if (heads.length === bodies.length && sameOrder && suits(sameOrder, body)) return sameOrder;
  const suited = heads.filter((head) => suits(head, body));
  return suited.length === 1 ? suited[0] : undefined;
}

function join(head: OpenedTable, body: OpenedTable, holder: Element): Sheet {
  const columns: Column[] = head.columns.slice(0, body.columns.length);
  const caption = [head.caption, body.caption].filter((text) => text !== '').join(' / ');
  return { ...body, caption, columns, named: true, holder };
}

/** Rows without heads, with the heads of the table above them; a table of heads without rows is left out. */
export function joinSplit(tables: OpenedTable[]): Sheet[] {
  const holders = piecesByHolder(tables);
  return tables
    .filter((table) => !isHeadOnly(table))
    .map((table): Sheet => {
      const alone = { ...table, holder: null };
      if (!isBodyOnly(table)) return alone;
      for (const holder of holdersOf(table)) {
        const pieces = holders.get(holder);
        // A whole table beside the pieces may be what the heads belong to: nothing is joined across it.
        if (!pieces || pieces.whole > 0) continue;
        const head = headFor(table, pieces);
        return head ? join(head, table, holder) : alone;
      }
      return alone;
    });
}
