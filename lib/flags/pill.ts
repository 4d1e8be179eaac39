import type { Pill } from '../domain/mark.ts';
import { createGroundBox } from './chip.ts';
import type { FlagWords, Theme } from './flag.ts';
import { iconShape, logoShape } from './shapes.ts';

export type PillBox = {
  /** Shows what the page rests on; null takes the pill away. */
  show(pill: Pill | null, theme: Theme): void;
  isShown(): boolean;
};

type Handlers = { onOpen(event: MouseEvent): void; onFold(event: MouseEvent): boolean };

function textOf(pill: Pill): string {
  return [pill.strong, pill.text, pill.detail ?? ''].filter(Boolean).join(' ');
}

function words(document: Document, pill: Pill): HTMLElement[] {
  const main = document.createElement('span');
  if (pill.strong) {
    const strong = document.createElement('b');
    strong.textContent = pill.strong;
    main.append(strong, ' ');
  }
  main.append(pill.text);
  if (pill.detail === null) return [main];
  const rest = document.createElement('span');
  rest.className = 'pill__rest';
  rest.textContent = pill.detail;
  return [main, rest];
}

/** The page's one-line summary in the window's corner; it folds to a dot and stays folded on this page (ui/design.md O6). */
export function createPill(
  document: Document,
  parent: ParentNode,
  say: FlagWords,
  handlers: Handlers,
): PillBox {
  let box: HTMLElement | null = null;
  let folded = false;
  let last: { pill: Pill; theme: Theme } | null = null;

  function fold(value: boolean): void {
    folded = value;
    if (last) draw(last.pill, last.theme);
    box?.querySelector('button')?.focus({ preventScroll: true });
  }
  function press(name: string, onPress: (event: MouseEvent) => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = name;
    button.addEventListener('click', onPress);
    return button;
  }
  function opener(pill: Pill): HTMLButtonElement {
    const open = press('pill__open', (event) => {
      if (!folded) handlers.onOpen(event);
      else if (handlers.onFold(event)) fold(false);
    });
    open.append(logoShape(document));
    if (folded) open.setAttribute('aria-label', `${say.product}, ${textOf(pill)}`);
    else open.append(...words(document, pill));
    return open;
  }
  function folder(): HTMLButtonElement {
    const close = press('pill__fold', (event) => {
      if (handlers.onFold(event)) fold(true);
    });
    close.setAttribute('aria-label', say.foldPill);
    close.title = say.foldPill;
    close.append(iconShape(document, 'close'));
    return close;
  }
  function draw(pill: Pill, theme: Theme): void {
    const body = document.createElement('div');
    body.className = folded ? 'pill pill--dot' : 'pill';
    if (pill.quiet) body.dataset.quiet = '';
    body.append(opener(pill));
    if (!folded) body.append(folder());
    const next = createGroundBox(document, theme, say.language);
    next.append(body);
    if (box) box.replaceWith(next);
    else parent.append(next);
    box = next;
  }
  return {
    isShown: () => box !== null,
    show(pill, theme) {
      if (pill && JSON.stringify({ pill, theme }) === JSON.stringify(last)) return;
      last = pill && { pill, theme };
      if (last) return draw(last.pill, theme);
      box?.remove();
      box = null;
    },
  };
}
