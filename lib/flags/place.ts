import type { Form } from './flag.ts';

/**
 * Where marks go, as plain arithmetic. Positions run along the line of text: they grow in reading direction, so a
 * right-to-left page is the same with its sign turned.
 */

/** From the longest name to the shared edge (ui/design.md 5). */
const EDGE_GAP = 12;
/** From a name to a mark that stands right after it. */
const NAME_GAP = 6;
/** What stays free between a mark and the next word. */
const CLEAR = 4;

/** Side of the square a shape alone takes, and height of every mark. */
export const MARK = 16;

/** One name's line of text: marks of a group share an edge. */
export type NameEnd = { group: string; end: number };

/** The shared edge per group: 12 px after its longest name (ui/design.md 5). */
export function sharedEdges(names: Iterable<NameEnd>): Map<string, number> {
  const edges = new Map<string, number>();
  for (const { group, end } of names) {
    edges.set(group, Math.max(edges.get(group) ?? -Infinity, end + EDGE_GAP));
  }
  return edges;
}

/** The room beside a name: its end, the group's edge, and where the next word, control or border begins. */
export type Room = { end: number; edge: number; until: number };

export type Spot = { form: Form; start: number };

/**
 * The best spot for a mark `width` px wide (null: shape only): on the shared edge, else right after the name, else the
 * shape alone, else null, and the pill counts it (ui/design.md 5).
 */
export function placeMark(room: Room, width: number | null): Spot | null {
  const earliest = room.end + NAME_GAP;
  const starts = room.edge >= earliest ? [room.edge, earliest] : [earliest];
  const sizes: [Form, number][] = width === null ? [] : [['chip', width]];
  for (const [form, size] of [...sizes, ['shape', MARK] satisfies [Form, number]]) {
    const start = starts.find((candidate) => candidate + size + CLEAR <= room.until);
    if (start !== undefined) return { form, start };
  }
  return null;
}

export type Size = { width: number; height: number };
export type Box = { left: number; top: number; right: number; bottom: number };
export type Corner = { left: number; top: number };
/** Where the explanation goes, and how far down its edge the pointer to the mark sits; null when it stands above or below. */
export type Beside = Corner & { side: 'left' | 'right' | null; pointer: number };

/** Distance of tips and explanations from the mark, and from the window's edge. */
const APART = 12;
const MARGIN = 8;

function keepInside(start: number, size: number, limit: number): number {
  return Math.max(MARGIN, Math.min(start, limit - size - MARGIN));
}

/** The explanation's corner in a window of `view`: after the mark, else before it, else below or above. */
export function placeBeside(mark: Box, size: Size, view: Size): Beside {
  const middle = (mark.top + mark.bottom) / 2;
  const top = keepInside(middle - size.height * 0.4, size.height, view.height);
  const pointer = Math.max(MARK, Math.min(middle - top, size.height - MARK));
  const after = mark.right + APART;
  const before = mark.left - APART - size.width;
  if (after + size.width + MARGIN <= view.width) return { left: after, top, side: 'left', pointer };
  if (before >= MARGIN) return { left: before, top, side: 'right', pointer };
  const below = mark.bottom + MARGIN;
  const fits = below + size.height + MARGIN <= view.height;
  const left = keepInside(mark.left, size.width, view.width);
  return { left, top: fits ? below : mark.top - MARGIN - size.height, side: null, pointer };
}

/** The one-line tip's corner: under the mark, or above it at the window's foot. */
export function placeUnder(mark: Box, size: Size, view: Size): Corner {
  const below = mark.bottom + 5;
  const fits = below + size.height + MARGIN <= view.height;
  return {
    left: keepInside(mark.left, size.width, view.width),
    top: fits ? below : mark.top - 5 - size.height,
  };
}
