import type { Theme } from './flag.ts';
import { make, makeGround, wordless } from './make.ts';

/** How far the frame stands outside the cell, in px. */
const OUTSIDE = 1;

export type Highlight = {
  /** Lights these elements until the next call; an empty list lights none. */
  light(elements: Element[], theme: Theme): void;
  /** Puts the frames back over their elements after these moved. */
  follow(): void;
};

/** Frames over the very cells a number came from, drawn in `field`; the cells themselves are left alone. */
export function createHighlight(document: Document, field: HTMLElement): Highlight {
  let box: HTMLElement | null = null;
  let lit: { element: Element; frame: HTMLElement }[] = [];

  function follow(): void {
    if (lit.length === 0) return;
    const origin = field.getBoundingClientRect();
    const boxes = lit.map(({ element }) => element.getBoundingClientRect());
    for (const [index, { frame }] of lit.entries()) {
      const at = boxes[index];
      if (!at) continue;
      frame.hidden = at.width === 0 || at.height === 0;
      frame.style.left = `${at.left - origin.left - OUTSIDE}px`;
      frame.style.top = `${at.top - origin.top - OUTSIDE}px`;
      frame.style.width = `${at.width + 2 * OUTSIDE}px`;
      frame.style.height = `${at.height + 2 * OUTSIDE}px`;
    }
  }
  function light(elements: Element[], theme: Theme): void {
    box?.remove();
    box = null;
    lit = elements.map((element) => ({ element, frame: make(document, 'div', 'lit') }));
    if (lit.length === 0) return;
    box = makeGround(document, theme, wordless, ...lit.map(({ frame }) => frame));
    field.prepend(box);
    follow();
  }
  return { light, follow };
}
