import type { Mark } from '../domain/mark.ts';
import { createClips } from './clip.ts';
import type { Place } from './flag.ts';
import type { Frame } from './frame.ts';
import { createGround } from './ground.ts';
import { along, freeUntil, textLines } from './measure.ts';
import { MARK, placeMark, sharedEdges } from './place.ts';
import type { Box, NameEnd, Spot } from './place.ts';
import { listOf, roomAfter, rowOf } from './row.ts';

/** Half a mark and a pixel: what must be free above and below the line's middle. */
const BAND = MARK / 2 + 1;
/** A mark in a row lower than this would lie on its neighbours. */
const LOWEST_ROW = 13;
/** Names whose starts differ by less than this stand in one column, in px. */
const COLUMN = 8;
const MOST_REACH = 4;

type Named = { anchor: Element; row: Element; group: string; rtl: boolean };

type Lists = (row: Element) => { id: number; rtl: boolean };

/** Numbers the lists of a page and remembers their direction. */
function createLists(view: Window): Lists {
  const known = new Map<Element, { id: number; rtl: boolean }>();
  return (row) => {
    const element = listOf(row);
    const rtl = view.getComputedStyle(element).direction === 'rtl';
    const list = known.get(element) ?? { id: known.size, rtl };
    known.set(element, list);
    return list;
  };
}

function nameEnd(
  named: Pick<Named, 'anchor' | 'row'>,
  lists: Lists,
  frame: Frame,
): (NameEnd & Named) | null {
  const line = textLines(named.anchor)[0];
  if (!line) return null;
  const { id, rtl } = lists(named.row);
  const { start, end } = along(line, rtl);
  const origin = originAlong(frame, rtl);
  const group = `${id}:${Math.round((start - origin) / COLUMN)}`;
  return { ...named, group, rtl, end: end - origin };
}

function originAlong(frame: Frame, rtl: boolean): number {
  const { left } = frame.field.getBoundingClientRect();
  return rtl ? -left : left;
}

/** Measures every name of the page, flagged or not: the shared edge stands after the longest of all. */
function* measureNames(
  anchors: Map<number, Element>,
  frame: Frame,
): Generator<void, Map<number, NameEnd & Named>> {
  const names = new Map<number, NameEnd & Named>();
  const lists = createLists(frame.view);
  const entries = [...anchors];
  for (const [index, [student, anchor]] of entries.entries()) {
    const neighbours = [entries[index - 1]?.[1], entries[index + 1]?.[1]].flatMap(
      (one) => one ?? [],
    );
    const name = nameEnd({ anchor, row: rowOf(anchor, neighbours) }, lists, frame);
    if (name) names.set(student, name);
    yield;
  }
  return names;
}

type Found = { spot: Spot; line: Box };

function findSpot(name: Named, edge: number, width: number | null, view: Window): Found | null {
  const lines = textLines(name.anchor);
  const candidates = lines.length > 1 ? [lines[0], lines.at(-1)] : lines;
  let best: Found | null = null;
  for (const line of candidates) {
    if (!line) continue;
    const until = freeUntil(name.row, line, name.rtl, BAND, view);
    const spot = placeMark({ end: along(line, name.rtl).end, edge, until }, width);
    if (spot && (spot.form === 'chip' || width === null)) return { spot, line };
    best ??= spot && { spot, line };
  }
  return best ?? spotAfter(name, lines[0], width);
}

function spotAfter(name: Named, line: Box | undefined, width: number | null): Found | null {
  const room = roomAfter(name.row, name.rtl);
  const spot = room && placeMark({ ...room, edge: room.end }, width);
  return spot && line ? { spot, line } : null;
}

function toPlace(name: Named, found: Found, width: number): Omit<Place, 'theme' | 'clip'> {
  const { spot, line } = found;
  const at = name.anchor.getBoundingClientRect();
  const height = name.row.getBoundingClientRect().height;
  const middle = (line.top + line.bottom) / 2 - at.top;
  const left = name.rtl ? -(spot.start + width) : spot.start;
  return {
    anchor: name.anchor,
    row: name.row,
    text: name.anchor.textContent,
    form: spot.form,
    offset: { x: left - at.left, y: middle - MARK / 2 },
    probe: { x: line.left - at.left + Math.min(6, (line.right - line.left) / 2), y: middle },
    reach: Math.max(0, Math.min(MOST_REACH, Math.floor((height - MARK) / 2))),
  };
}

/**
 * Finds a place for every mark that has room, by student; reads only, one name or mark per step, so that the caller can
 * give the page its turn. `widths` are those of whole chips in px, by student.
 */
export function* planPlaces(
  marks: Mark[],
  anchors: Map<number, Element>,
  widths: Map<number, number>,
  frame: Frame,
): Generator<void, Map<number, Place>> {
  const names = yield* measureNames(anchors, frame);
  const edges = sharedEdges(names.values());
  const themeOf = createGround(frame.view);
  const clipOf = createClips(frame.view);
  const places = new Map<number, Place>();
  for (const { student, over } of marks) {
    yield;
    const name = names.get(student);
    if (!name || name.row.getBoundingClientRect().height < LOWEST_ROW) continue;
    const width = widths.get(student) ?? MARK;
    const edge = (edges.get(name.group) ?? 0) + originAlong(frame, name.rtl);
    const found = findSpot(name, edge, over ? width : null, frame.view);
    if (!found) continue;
    const place = toPlace(name, found, found.spot.form === 'chip' ? width : MARK);
    places.set(student, { ...place, theme: themeOf(name.anchor), clip: clipOf(name.anchor) });
  }
  return places;
}
