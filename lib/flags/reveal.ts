import type { FlagHandlers } from './flag.ts';
import type { Frame } from './frame.ts';
import { createGround } from './ground.ts';
import type { Highlight } from './highlight.ts';

/** How long the cells stay lit, in ms, unless somebody goes on before. */
const LIT = 6000;

export type Reveal = { show(student: number, anchors: Map<number, Element>): void; stop(): void };

/** Brings the row of a student, chosen in the panel, into view and lights the name and the cells that were read. */
export function createReveal(
  frame: Frame,
  highlight: Highlight,
  { sources }: Pick<FlagHandlers, 'sources'>,
): Reveal {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ending = new AbortController();

  function stop(): void {
    clearTimeout(timer);
    ending.abort();
  }
  function darken(): void {
    stop();
    highlight.light([], 'light');
  }
  function show(student: number, anchors: Map<number, Element>): void {
    const anchor = anchors.get(student);
    if (!anchor?.isConnected) return;
    stop();
    frame.attach();
    anchor.scrollIntoView({ block: 'center', inline: 'nearest' });
    const cells = sources(student).map(({ element }) => element);
    highlight.light([anchor, ...cells], createGround(frame.view)(anchor));
    timer = setTimeout(darken, LIT);
    ending = new AbortController();
    const once = { capture: true, once: true, signal: ending.signal };
    frame.document.addEventListener('pointerdown', darken, once);
    frame.document.addEventListener('keydown', darken, once);
  }
  return { show, stop };
}
