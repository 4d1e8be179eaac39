import type { Pill } from '../domain/mark.ts';
import type { FlagWords, Theme } from './flag.ts';
import { make, makeButton, makeGround } from './make.ts';
import { iconShape, logoShape } from './shapes.ts';

export type PillBox = {
  /** Shows what the page rests on; null takes the pill away. */
  show(pill: Pill | null, theme: Theme): void;
};

type Handlers = {
  onOpen: (event: MouseEvent) => void;
  onFold: (event: MouseEvent) => boolean;
};

function content(document: Document, { strong, text, detail }: Pill): Node[] {
  const main = make(document, 'span', '');
  if (strong) main.append(make(document, 'b', '', strong), ' ');
  main.append(text);
  return detail === null ? [main] : [main, make(document, 'span', 'pill__rest', detail)];
}

function openButton(document: Document, pill: Pill, say: FlagWords, folded: boolean): HTMLElement {
  const logo = logoShape(document);
  if (!folded) return makeButton(document, 'pill__open', [logo, ...content(document, pill)]);
  const text = [pill.strong, pill.text, pill.detail].filter(Boolean).join(' ');
  return makeButton(document, 'pill__open', [logo], `${say.product}, ${text}`);
}

function foldButton(document: Document, say: FlagWords): HTMLElement {
  const button = makeButton(document, 'pill__fold', [iconShape(document, 'close')], say.foldPill);
  button.title = say.foldPill;
  return button;
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

  function fold(event: MouseEvent): void {
    if (!last || !handlers.onFold(event)) return;
    folded = !folded;
    draw(last.pill, last.theme).focus({ preventScroll: true });
  }
  function draw(pill: Pill, theme: Theme): HTMLElement {
    const open = openButton(document, pill, say, folded);
    open.addEventListener('click', folded ? fold : handlers.onOpen);
    const body = make(document, 'div', folded ? 'pill pill--dot' : 'pill', open);
    if (pill.quiet) body.dataset.quiet = '';
    if (!folded) {
      const close = foldButton(document, say);
      close.addEventListener('click', fold);
      body.append(close);
    }
    box?.remove();
    box = makeGround(document, theme, say, body);
    parent.append(box);
    return open;
  }
  function show(pill: Pill | null, theme: Theme): void {
    const next = pill && { pill, theme };
    if (JSON.stringify(next) === JSON.stringify(last)) return;
    last = next;
    if (pill) draw(pill, theme);
    else box?.remove();
  }
  return { show };
}
