import { createExplanation, moveExplanation, putExplanation } from './explanation.ts';
import type { Choice, Explanation } from './explanation.ts';
import type { Flag, FlagHandlers, FlagWords } from './flag.ts';
import type { Frame } from './frame.ts';
import type { Highlight } from './highlight.ts';
import { isHonest } from './seen.ts';

/** The explanation that is open, if any; one at a time. */
export type Opened = {
  flag(): Flag | null;
  open(flag: Flag): void;
  /** Closes the explanation if it is this flag's, or whichever is open; focus inside it goes back to the mark. */
  close(flag?: Flag): void;
  /** Moves the explanation with its mark; closes it when the mark went out of sight. */
  follow(): void;
};

/** Opens and closes explanations in the layer; while one is open, the cells its figures came from are lit (O2). */
export function createOpened(
  frame: Frame,
  words: FlagWords,
  handlers: FlagHandlers,
  onHide: () => void,
  highlight: Highlight,
): Opened {
  let shown: Explanation | null = null;

  function close(flag?: Flag): void {
    if (!shown || (flag && flag !== shown.flag)) return;
    const { box, flag: closing } = shown;
    shown = null;
    closing.chip.ariaExpanded = 'false';
    if (frame.root.activeElement) closing.chip.focus({ preventScroll: true });
    box.remove();
    highlight.light([], closing.place.theme);
  }
  function choose(choice: Choice, event: MouseEvent): void {
    const { currentTarget } = event;
    if (!shown || !(currentTarget instanceof frame.view.Element)) return;
    if (!isHonest(event, currentTarget, frame.host)) return;
    const { student } = shown.flag.mark;
    close();
    if (choice === 'hide') onHide();
    else handlers.onOpen(student, choice);
  }
  function open(flag: Flag): void {
    close();
    const cells = handlers.sources(flag.mark.student);
    const columns = new Set(cells.map(({ column }) => column));
    highlight.light(
      cells.map(({ element }) => element),
      flag.place.theme,
    );
    flag.chip.ariaExpanded = 'true';
    shown = createExplanation(frame.document, flag, [...columns], words, choose);
    frame.field.append(shown.box);
    putExplanation(shown, frame);
    shown.panel.querySelector('button')?.focus({ preventScroll: true });
  }
  return {
    flag: () => shown?.flag ?? null,
    open,
    close,
    follow: () => {
      if (shown && !moveExplanation(shown, frame)) close();
    },
  };
}
