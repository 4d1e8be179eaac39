import { createGroundBox } from './chip.ts';
import type { Flag } from './flag.ts';
import { placeUnder } from './place.ts';

/** How long the pointer rests on a mark before its line appears, in ms (ui/design.md 6). */
const REST = 400;
/** How long the pointer may take from the mark to the line before it goes, in ms. */
const LEAVE = 120;

export type Tip = {
  /** Shows the mark's line after the pointer rested on it; at once for the keyboard. */
  show(flag: Flag, how: 'pointer' | 'keyboard'): void;
  /** Lets the line go; the pointer may still move onto it. */
  leave(): void;
  hide(): void;
};

/** The one-line form of the explanation, in `field`; one at a time. */
export function createTip(document: Document, field: HTMLElement): Tip {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let box: HTMLElement | null = null;

  function hide(): void {
    clearTimeout(timer);
    box?.remove();
    box = null;
  }
  function leave(): void {
    clearTimeout(timer);
    timer = setTimeout(hide, LEAVE);
  }
  function draw(flag: Flag): void {
    hide();
    box = createGroundBox(document, flag.place.theme);
    const line = document.createElement('div');
    line.className = 'tip';
    line.role = 'tooltip';
    line.textContent = flag.mark.tip;
    line.addEventListener('pointerenter', () => clearTimeout(timer));
    line.addEventListener('pointerleave', leave);
    box.append(line);
    field.append(box);
    put(line, flag, field);
  }
  function show(flag: Flag, how: 'pointer' | 'keyboard'): void {
    clearTimeout(timer);
    if (how === 'keyboard') draw(flag);
    else timer = setTimeout(() => draw(flag), REST);
  }
  return { show, leave, hide };
}

function put(line: HTMLElement, flag: Flag, field: HTMLElement): void {
  const { clientWidth, clientHeight } = line.ownerDocument.documentElement;
  const corner = placeUnder(flag.host.getBoundingClientRect(), line.getBoundingClientRect(), {
    width: clientWidth,
    height: line.ownerDocument.defaultView?.innerHeight ?? clientHeight,
  });
  const origin = field.getBoundingClientRect();
  line.style.left = `${corner.left - origin.left}px`;
  line.style.top = `${corner.top - origin.top}px`;
}
