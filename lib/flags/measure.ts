import type { Box } from './place.ts';
import { unclobbered } from './unclobbered.ts';

/** Controls and pictures: never under a mark, and what is inside them is theirs. */
const SOLID = new Set(
  'INPUT SELECT TEXTAREA BUTTON IMG SVG CANVAS VIDEO IFRAME OBJECT EMBED METER PROGRESS'.split(' '),
);
/** Beyond this many nodes a row is not looked through: it gets no mark rather than a slow page. */
const MOST_NODES = 700;

const SHOW_TEXT = 4;
const SHOW_BOTH = 5;

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Text for screen readers only is kept in boxes of a pixel; its rectangles would claim room nobody sees. */
function isUnseen(parent: Element): boolean {
  const { width, height } = parent.getBoundingClientRect();
  return width <= 1 || height <= 1;
}

function textBoxes(text: Node): Box[] {
  if (!text.nodeValue?.trim() || !text.parentElement || isUnseen(text.parentElement)) return [];
  const range = new Range();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}

/** The lines of text inside an element, from the first to the last, as boxes in the window. */
export function textLines(element: Element): Box[] {
  const lines: Box[] = [];
  const walker = unclobbered(element.ownerDocument).createTreeWalker(element, SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    for (const box of textBoxes(text)) {
      const last = lines.at(-1);
      if (last && overlapsLine(box, last)) lines[lines.length - 1] = union(last, box);
      else lines.push(box);
    }
  }
  return lines;
}

function overlapsLine(a: Box, b: Box): boolean {
  const middle = (a.top + a.bottom) / 2;
  return middle > b.top && middle < b.bottom;
}

function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** An element without content takes room when it shows something, or is a cell somebody may click. */
function showsSomething(element: Element, view: Window): boolean {
  if (element.matches('td, th, [role="cell"], [role="gridcell"]')) return true;
  const style = view.getComputedStyle(element);
  const clear =
    style.backgroundColor === 'transparent' || style.backgroundColor === 'rgba(0, 0, 0, 0)';
  const before = view.getComputedStyle(element, '::before').content;
  return (
    !clear ||
    style.backgroundImage !== 'none' ||
    Number.parseFloat(style.borderTopWidth) > 0 ||
    (before !== 'none' && before !== 'normal' && before !== '')
  );
}

/** Whatever in the row a mark must not cover: words, controls, pictures and drawn boxes. */
function* solidBoxes(row: Element, view: Window): Generator<Box | null> {
  const walker = unclobbered(row.ownerDocument).createTreeWalker(row, SHOW_BOTH);
  let left = MOST_NODES;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (--left === 0) yield null;
    if (!isElement(node)) yield* textBoxes(node);
    else if (SOLID.has(node.tagName.toUpperCase())) yield node.getBoundingClientRect();
    else if (!node.firstChild && node.getBoundingClientRect().width > 0) {
      if (showsSomething(node, view)) yield node.getBoundingClientRect();
    }
  }
}

/**
 * How far the room beside a line of a name reaches in its row, in window pixels along the reading direction: to the
 * next thing within `band` above and below the line's middle, or to the row's end.
 */
export function freeUntil(
  row: Element,
  line: Box,
  rtl: boolean,
  band: number,
  view: Window,
): number {
  const middle = (line.top + line.bottom) / 2;
  const end = along(line, rtl).end;
  let until = along(row.getBoundingClientRect(), rtl).end;
  for (const box of solidBoxes(row, view)) {
    if (!box) return end;
    if (box.bottom <= middle - band || box.top >= middle + band) continue;
    const { start } = along(box, rtl);
    if (start >= end - 1 && start < until && box.right > box.left) until = start;
  }
  return until;
}

/** A box along the line of text: positions grow in reading direction. */
export function along(box: Box, rtl: boolean): { start: number; end: number } {
  return rtl ? { start: -box.right, end: -box.left } : { start: box.left, end: box.right };
}
