import type { Flag, FlagHandlers, FlagWords } from './flag.ts';
import type { Frame } from './frame.ts';
import type { Highlight } from './highlight.ts';
import { listenForHover } from './hover.ts';
import { createOpened } from './opened.ts';
import type { Opened } from './opened.ts';
import { isHonest } from './seen.ts';
import { createTip } from './tip.ts';
import type { Tip } from './tip.ts';

export type Interaction = {
  opened: Opened;
  tip: Tip;
  stop(): void;
};

export type Rules = {
  find: (target: EventTarget | null) => Flag | undefined;
  clickOpensCase(): boolean;
  onHide: () => void;
};

/** What the page need not hear of, once it happened on something of ours. */
const OURS =
  'click dblclick mousedown mouseup pointerdown pointerup keydown keyup keypress focusin focusout';

/** Esc closes the top thing; so does a press anywhere else, which the page gets all the same. */
function listenForLeaving(frame: Frame, opened: Opened, tip: Tip, signal: AbortSignal): void {
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    tip.hide();
    if (!opened.flag()) return;
    if (frame.root.activeElement) event.stopPropagation();
    opened.close();
  };
  const press = (event: PointerEvent): void => {
    if (!event.composedPath().includes(frame.host)) opened.close();
  };
  frame.document.addEventListener('keydown', escape, { signal, capture: true });
  frame.document.addEventListener('pointerdown', press, { signal, capture: true });
}

/** Lets marks be hovered, focused and opened. A mark opens the panel and does nothing else (ui/design.md 5). */
export function createInteraction(
  frame: Frame,
  words: FlagWords,
  handlers: FlagHandlers,
  rules: Rules,
  highlight: Highlight,
): Interaction {
  const tip = createTip(frame, words);
  const ending = new AbortController();
  const { signal } = ending;
  const opened = createOpened(frame, words, handlers, rules.onHide, highlight);
  const press = (event: MouseEvent): void => {
    const flag = rules.find(event.target);
    if (!flag || !isHonest(event, flag.host, flag.host)) return;
    tip.hide();
    if (opened.flag() === flag) opened.close();
    else if (rules.clickOpensCase() && flag.mark.canOpen) {
      handlers.onOpen(flag.mark.student, 'case');
    } else opened.open(flag);
  };
  frame.host.addEventListener('click', press, { signal });
  const isOpen = (flag: Flag): boolean => opened.flag() === flag;
  listenForHover(frame, tip, { find: rules.find, isOpen }, signal);
  listenForLeaving(frame, opened, tip, signal);
  for (const type of OURS.split(' ')) {
    frame.host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  const stop = (): void => {
    opened.close();
    tip.hide();
    ending.abort();
  };
  return { opened, tip, stop };
}
