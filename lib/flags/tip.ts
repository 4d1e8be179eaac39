import type { Flag, Speech } from './flag.ts';
import { sizeOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { make, makeGround } from './make.ts';
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

/** The one-line form of the explanation; one at a time. */
export function createTip(frame: Frame, speech: Speech): Tip {
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
    const line = make(frame.document, 'div', 'tip', flag.mark.tip);
    line.role = 'tooltip';
    line.addEventListener('pointerenter', () => clearTimeout(timer));
    line.addEventListener('pointerleave', leave);
    box = makeGround(frame.document, flag.place.theme, speech, line);
    frame.field.append(box);
    put(line, flag, frame);
  }
  function show(flag: Flag, how: 'pointer' | 'keyboard'): void {
    clearTimeout(timer);
    if (how === 'keyboard') draw(flag);
    else timer = setTimeout(() => draw(flag), REST);
  }
  return { show, leave, hide };
}

function put(line: HTMLElement, flag: Flag, frame: Frame): void {
  const mark = flag.host.getBoundingClientRect();
  const corner = placeUnder(mark, line.getBoundingClientRect(), sizeOf(frame));
  const origin = frame.field.getBoundingClientRect();
  line.style.left = `${corner.left - origin.left}px`;
  line.style.top = `${corner.top - origin.top}px`;
}
