import type { Flag } from './flag.ts';
import type { Frame } from './frame.ts';
import type { Tip } from './tip.ts';

export type HoverRules = {
  find: (target: EventTarget | null) => Flag | undefined;
  /** Whether this mark's explanation is open: it says all the line would. */
  isOpen(flag: Flag): boolean;
};

/** Shows a mark's line while the pointer rests on it or the keyboard reached it. */
export function listenForHover(
  { host }: Frame,
  tip: Tip,
  rules: HoverRules,
  signal: AbortSignal,
): void {
  const hover = (event: PointerEvent): void => {
    const flag = rules.find(event.target);
    if (flag && !rules.isOpen(flag)) tip.show(flag, 'pointer');
  };
  const focus = (event: FocusEvent): void => {
    const flag = rules.find(event.target);
    if (flag?.chip.matches(':focus-visible')) tip.show(flag, 'keyboard');
  };
  host.addEventListener('pointerover', hover, { signal });
  host.addEventListener('pointerout', () => tip.leave(), { signal });
  host.addEventListener('focusin', focus, { signal });
  host.addEventListener('focusout', () => tip.hide(), { signal });
}
